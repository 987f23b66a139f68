// What a file may say, in the order in which the rules speak.

import type { Rule } from '../rule.ts';
import { file } from './file.ts';
import { yaml } from './yaml.ts';
import { markdown } from './markdown.ts';
import { unknownKey } from './unknown-key.ts';
import { date } from './date.ts';
import { id } from './id.ts';
import { invalid } from './invalid.ts';

export const schemaRules: readonly Rule[] = [file, yaml, markdown, unknownKey, date, id, invalid];
