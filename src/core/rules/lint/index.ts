// Rules on the use of the rules.

import type { Rule } from '../rule.ts';
import { suppressionUnused } from './suppression-unused.ts';

export const lintRules: readonly Rule[] = [suppressionUnused];
