// Rules on quotations: whose words they are.

import type { Rule } from '../rule.ts';
import { machineUnreviewed } from './machine-unreviewed.ts';
import { mismatch } from './mismatch.ts';
import { noTranslator } from './no-translator.ts';

export const quoteRules: readonly Rule[] = [noTranslator, machineUnreviewed, mismatch];
