// Rules on briefings as wholes.

import type { Rule } from '../rule.ts';
import { cutoff } from './cutoff.ts';
import { revisionMissing } from './revision-missing.ts';
import { overdue } from './overdue.ts';
import { circularSourcing } from './circular-sourcing.ts';

export const briefRules: readonly Rule[] = [cutoff, revisionMissing, overdue, circularSourcing];
