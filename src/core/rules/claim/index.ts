// Rules on claims in the text: every passage has one, and says no more than it does.

import type { Rule } from '../rule.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { headlineDropsAttribution } from './headline-drops-attribution.ts';
import { natureStatus } from './nature-status.ts';
import { statedAsFact } from './stated-as-fact.ts';
import { takeawayUnbacked } from './takeaway-unbacked.ts';
import { uncited } from './uncited.ts';
import { uncitedSpecific } from './uncited-specific.ts';

export const claimRules: readonly Rule[] = [
  uncited,
  uncitedSpecific,
  takeawayUnbacked,
  headlineDropsAttribution,
  statedAsFact,
  figureMismatch,
  natureStatus,
];
