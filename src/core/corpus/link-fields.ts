// The small conversions from what is written to what is meant, shared by the links of all kinds.

import { parseEdtf, type EdtfDate } from '../schema/edtf.ts';
import type { Path } from '../schema/field-at.ts';
import { isKebabCase } from '../schema/ids.ts';
import type { Declarations } from './names.ts';
import { claimRef } from './resolve.ts';
import type { Party, Suppression, Upstream } from './corpus.ts';
import { defined } from './defined.ts';

export interface Linker {
  readonly names: Declarations;
  readonly siteLanguage: string;
}

export const dateOf = (written: string | undefined): EdtfDate | undefined =>
  written === undefined ? undefined : parseEdtf(written);

/** The id if it names something of the kind, else undefined. */
export function known(
  { names }: Linker,
  kind: 'briefing' | 'source' | 'actor' | 'topic' | 'measure',
  id: string | undefined,
): string | undefined {
  return id !== undefined && names.first[kind].has(id) ? id : undefined;
}

export function knownList(
  linker: Linker,
  kind: 'briefing' | 'source' | 'actor' | 'topic' | 'measure',
  ids: readonly (string | undefined)[] | undefined,
): readonly string[] {
  return [...new Set((ids ?? []).flatMap((id) => known(linker, kind, id) ?? []))];
}

export function partyOf(linker: Linker, written: string | undefined): Party | undefined {
  if (written === undefined) return undefined;
  const actor = known(linker, 'actor', written);
  return actor === undefined ? { name: written } : { actor };
}

export function partiesOf(
  linker: Linker,
  written: readonly (string | undefined)[] | undefined,
): readonly Party[] {
  return (written ?? []).flatMap((one) => partyOf(linker, one) ?? []);
}

/** A source before an actor of the same id; an id that names nothing is left out. */
export function upstreamOf(linker: Linker, written: string): Upstream | undefined {
  const source = known(linker, 'source', written);
  if (source !== undefined) return { source };
  const actor = known(linker, 'actor', written);
  if (actor !== undefined) return { actor };
  return isKebabCase(written) ? undefined : { name: written };
}

/** Full refs of the claims that exist. */
export function claimRefs(
  linker: Linker,
  briefing: string,
  written: readonly (string | undefined)[] | undefined,
): readonly string[] {
  const refs = (written ?? []).flatMap((one) => claimRefOf(linker, briefing, one) ?? []);
  return [...new Set(refs)];
}

export function claimRefOf(
  { names }: Linker,
  briefing: string,
  written: string | undefined,
): string | undefined {
  const ref = written === undefined ? undefined : claimRef(written, briefing);
  return ref !== undefined && names.first.claim.has(ref) ? ref : undefined;
}

interface WrittenSuppression {
  readonly rule?: string | undefined;
  readonly at?: string | undefined;
  readonly reason?: string | undefined;
}

/** `base` is the path of what has the list. */
export function suppressionsOf(
  written: readonly (WrittenSuppression | undefined)[] | undefined,
  base: Path,
): readonly Suppression[] {
  return (written ?? []).flatMap((one, index) => {
    if (one?.rule === undefined) return [];
    const { rule, at, reason } = one;
    return [defined({ rule, at, reason, path: [...base, 'suppress', index] })];
  });
}

export const present = <T>(list: readonly (T | undefined)[] | undefined): readonly T[] =>
  (list ?? []).filter((one): one is T => one !== undefined);
