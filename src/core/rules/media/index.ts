// Rules on pictures.

import type { Rule } from '../rule.ts';
import { alterationsUnstated } from './alterations-unstated.ts';

export const mediaRules: readonly Rule[] = [alterationsUnstated];
