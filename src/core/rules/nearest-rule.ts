// Which rule was probably meant.

import { nearest } from '../read/nearest.ts';
import { onlyNear } from '../read/only-near.ts';

/** The rule of that name in the only group that has one, else the one with the nearest id. */
export function nearestRule(written: string, ruleIds: ReadonlySet<string>): string | undefined {
  const name = written.slice(written.lastIndexOf('/') + 1).toLowerCase();
  const named = [...ruleIds].filter((id) => id.endsWith(`/${name}`));
  return named.length === 1 ? named[0] : nearest(written, ruleIds);
}

/** Whether no other rule can have been meant: it has the name that was written, or all but a slip of the id. */
export const isOnlyRule = (written: string, meant: string, ruleIds: ReadonlySet<string>): boolean =>
  meant.endsWith(`/${written}`) || onlyNear(written, ruleIds) === meant;
