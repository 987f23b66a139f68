// Rules on dates.

import type { Rule } from '../rule.ts';
import { order } from './order.ts';
import { relative } from './relative.ts';

export const dateRules: readonly Rule[] = [order, relative];
