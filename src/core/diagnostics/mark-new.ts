// Which findings an earlier version does not have.

import { placeOf } from '../read/place.ts';
import type { Finding } from './finding.ts';

/** Each finding of the base stands for one of now, wherever in the file, or the thing, it stands. */
export function markNew(
  findings: readonly Finding[],
  before: readonly Finding[],
): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return findings.map((finding) => {
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return { ...finding, isNew: left <= 0 };
  });
}

/** A file that moved into another folder is the same thing; what became an error is new. */
function keyOf({ rule, severity, file, message }: Finding): string {
  const place = placeOf(file);
  const thing = 'id' in place ? `${place.kind} ${place.id}` : file;
  return JSON.stringify([rule, severity, thing, message]);
}
