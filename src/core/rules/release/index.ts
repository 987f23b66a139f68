// Rules that keep what is not released out of what is. They cannot be suppressed or changed.

import type { Rule } from '../rule.ts';
import { draft } from './draft.ts';
import { embargo } from './embargo.ts';
import { tlp } from './tlp.ts';

export const releaseRules: readonly Rule[] = [draft, tlp, embargo];
