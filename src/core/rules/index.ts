// Every rule, in the order in which they are listed.

import type { Rule } from './rule.ts';
import { overstated } from './verify/overstated.ts';

export const rules: readonly Rule[] = [overstated];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
