// Rules on pictures.

import type { Rule } from '../rule.ts';
import { alterationsUnstated } from './alterations-unstated.ts';
import { captionAsserts } from './caption-asserts.ts';
import { undeclared } from './undeclared.ts';
import { oldPicture } from './old-picture.ts';

export const mediaRules: readonly Rule[] = [
  undeclared,
  alterationsUnstated,
  oldPicture,
  captionAsserts,
];
