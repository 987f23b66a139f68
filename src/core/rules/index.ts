// Every rule, in the order in which they are listed.

import { archiveRules } from './archive/index.ts';
import { briefRules } from './brief/index.ts';
import { mediaRules } from './media/index.ts';
import type { Rule } from './rule.ts';
import { claimRules } from './claim/index.ts';
import { refRules } from './ref/index.ts';
import { overstated } from './verify/overstated.ts';

export const rules: readonly Rule[] = [...refRules, ...archiveRules, ...mediaRules, ...briefRules, ...claimRules, overstated];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
