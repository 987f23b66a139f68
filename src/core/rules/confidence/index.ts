// Rules on the desk's own judgements: how sure, why, and on what.

import type { Rule } from '../rule.ts';
import { aboveCeiling } from './above-ceiling.ts';
import { missing } from './missing.ts';

export const confidenceRules: readonly Rule[] = [aboveCeiling, missing];
