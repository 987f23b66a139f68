// What a search for what names nothing needs and finds.

import type { Report, RuleContext } from '../rule.ts';

export interface Missing extends Report {
  /** The id, or the name of the file, that was probably meant. */
  readonly meant?: string | undefined;
}

export type Searched = Omit<RuleContext, 'report' | 'ruleIds' | 'judgeable' | 'now'> & {
  /** Ids that files would have which belong to no kind: the fault lies with the files. */
  readonly stray: ReadonlySet<string>;
};
