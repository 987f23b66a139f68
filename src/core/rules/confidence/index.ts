// Rules on the desk's own judgements: how sure, why, and on what.

import type { Rule } from '../rule.ts';
import { aboveCeiling } from './above-ceiling.ts';
import { missing } from './missing.ts';
import { mixed } from './mixed.ts';
import { unlabelledJudgement } from './unlabelled-judgement.ts';

export const confidenceRules: readonly Rule[] = [aboveCeiling, missing, mixed, unlabelledJudgement];
