// Every rule, in the order in which they are listed.

import type { Rule } from './rule.ts';
import { refRules } from './ref/index.ts';
import { overstated } from './verify/overstated.ts';

export const rules: readonly Rule[] = [...refRules, overstated];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
