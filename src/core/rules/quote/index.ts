// Rules on quotations: whose words they are.

import type { Rule } from '../rule.ts';
import { noTranslator } from './no-translator.ts';
import { machineUnreviewed } from './machine-unreviewed.ts';

export const quoteRules: readonly Rule[] = [noTranslator, machineUnreviewed];
