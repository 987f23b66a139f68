// Every rule, in the order in which they are listed.

import { archiveRules } from './archive/index.ts';
import { attrRules } from './attr/index.ts';
import { briefRules } from './brief/index.ts';
import { dateRules } from './date/index.ts';
import { lintRules } from './lint/index.ts';
import { releaseRules } from './release/index.ts';
import { mediaRules } from './media/index.ts';
import type { Rule } from './rule.ts';
import { claimRules } from './claim/index.ts';
import { refRules } from './ref/index.ts';
import { confidenceRules } from './confidence/index.ts';
import { quoteRules } from './quote/index.ts';
import { schemaRules } from './schema/index.ts';
import { verifyRules } from './verify/index.ts';

export const rules: readonly Rule[] = [
  ...schemaRules,
  ...refRules,
  ...archiveRules,
  ...mediaRules,
  ...dateRules,
  ...briefRules,
  ...releaseRules,
  ...lintRules,
  ...claimRules,
  ...attrRules,
  ...verifyRules,
  ...confidenceRules,
  ...quoteRules,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
