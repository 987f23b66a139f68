// What a search for what names nothing needs and finds.

import type { Span } from '../../read/fault.ts';
import type { Report, RuleContext } from '../rule.ts';

export interface Missing extends Report {
  /** The id, or the name of the file, that was probably meant. */
  readonly meant?: string | undefined;
}

export type Searched = Omit<RuleContext, 'report' | 'ruleIds' | 'judgeable' | 'now'> & {
  /** Ids that files would have which belong to no kind: the fault lies with the files. */
  readonly stray: ReadonlySet<string>;
};

/** The fix that puts the only thing that can be meant in the place of what names nothing. */
export const replaced = ({ start, end }: Span, meant: string): Pick<Report, 'fix'> => ({
  fix: [{ start, end, text: meant }],
});
