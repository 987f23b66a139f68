// Rules on ids, citations and links: what they name exists, once, and is used.

import type { Rule } from '../rule.ts';
import { bareUrl } from './bare-url.ts';
import { cycle } from './cycle.ts';
import { duplicateActor } from './duplicate-actor.ts';
import { duplicateSource } from './duplicate-source.ts';
import { idRemoved } from './id-removed.ts';
import { missingLocator } from './missing-locator.ts';
import { unused } from './unused.ts';
import { ambiguous } from './ambiguous.ts';
import { malformedCitation } from './malformed-citation.ts';
import { unresolved } from './unresolved.ts';

export const refRules: readonly Rule[] = [
  unresolved,
  malformedCitation,
  ambiguous,
  duplicateSource,
  duplicateActor,
  unused,
  cycle,
  missingLocator,
  bareUrl,
  idRemoved,
];
