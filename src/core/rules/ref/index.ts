// Rules on ids, citations and links: what they name exists, once, and is used.

import type { Rule } from '../rule.ts';
import { ambiguous } from './ambiguous.ts';
import { malformedCitation } from './malformed-citation.ts';
import { unresolved } from './unresolved.ts';

export const refRules: readonly Rule[] = [unresolved, malformedCitation, ambiguous];
