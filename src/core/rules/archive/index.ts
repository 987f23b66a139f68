// Rules on snapshots.

import type { Rule } from '../rule.ts';
import { missing } from './missing.ts';
import { untrusted } from './untrusted.ts';

export const archiveRules: readonly Rule[] = [missing, untrusted];
