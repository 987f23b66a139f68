// Rules on dates.

import type { Rule } from '../rule.ts';
import { order } from './order.ts';

export const dateRules: readonly Rule[] = [order];
