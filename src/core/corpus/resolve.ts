// What a reference names. Unparsed files count as existing: nothing is known of what they declare, so
// what may stand in them is not reported as unresolved either; nor is what the schema refused.

import type { ThingKind } from '../schema/fields.ts';
import type { Declarations } from './names.ts';
import { isRefused } from './refused.ts';

/** `ambiguous`: it names a source and an actor where either can stand. */
export type Resolution = 'found' | 'missing' | 'unknown' | 'ambiguous';

/** Whether `value` names a thing of the kind; `briefing` is where a bare claim id is looked up. */
export function resolve(
  names: Declarations,
  of: ThingKind,
  value: string,
  briefing: string | undefined,
): Resolution {
  switch (of) {
    case 'upstream':
      return either(
        resolve(names, 'source', value, briefing),
        resolve(names, 'actor', value, briefing),
      );
    case 'claim':
      return resolveClaim(names, value, briefing);
    case 'source':
    case 'measure':
      if (names.first[of].has(value)) return 'found';
      return maybeDeclared(names, of === 'source' ? 'briefing' : 'topic', value) ||
        isRefused(names.refused, of, value)
        ? 'unknown'
        : 'missing';
    default:
      if (names.first[of].has(value)) return 'found';
      return isRefused(names.refused, of, value) ? 'unknown' : 'missing';
  }
}

function either(one: Resolution, other: Resolution): Resolution {
  if (one === 'found' && other === 'found') return 'ambiguous';
  if (one === 'found' || other === 'found') return 'found';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'missing';
}

function resolveClaim(
  names: Declarations,
  value: string,
  briefing: string | undefined,
): Resolution {
  const ref = claimRef(value, briefing);
  if (ref === undefined) return 'missing';
  if (names.first.claim.has(ref)) return 'found';
  const holder = ref.slice(0, ref.indexOf('#'));
  if (names.first.briefing.get(holder)?.record.parsed === false) return 'unknown';
  const refused = isRefused(names.refused, 'claim', ref);
  return refused || isRefused(names.refused, 'briefing', holder) ? 'unknown' : 'missing';
}

/** The full ref of a claim id or ref; undefined for a bare id outside a briefing. */
export function claimRef(value: string, briefing: string | undefined): string | undefined {
  if (value.includes('#')) return value;
  return briefing === undefined ? undefined : `${briefing}#${value}`;
}

/** A file that could not be parsed may well declare an id that stands in it; one not read, any. */
const maybeDeclared = (names: Declarations, kind: 'briefing' | 'topic', id: string): boolean =>
  names.unparsed.some(
    ({ record }) => record.kind === kind && (record.unread?.includes(`${id}:`) ?? true),
  );
