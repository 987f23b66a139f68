// The document that a claim was most likely read in, for a claim that does not say it.

import type { Path } from '../schema/field-at.ts';
import type { RecordPlace } from './field-words.ts';
import type { YamlValue } from './located-yaml.ts';

/** Tells the source for a missing field, where the field is the `source` of a claim and there is one to tell. */
export type LikelySource = (at: Path) => string | undefined;

/**
 * Of a briefing: what is cited beside the claim; else what its text cites, its other claims name or it declares. A
 * source that the claim names already is not told again. The text is looked through once, when the first is asked for.
 */
export function likelySource(place: RecordPlace): LikelySource {
  let known: Known | undefined;
  return (at) => {
    if (place.kind !== 'briefing' || at[0] !== 'claims' || at.at(-1) !== 'source') return undefined;
    known ??= knownIn(place);
    const id = String(at[1]);
    const own = new Set(sourcesOf(known.claims[id]));
    return [known.beside.get(id) ?? [], known.sources].flatMap((ids) => {
      const found = ids.find((one) => !own.has(one));
      return found === undefined ? [] : [found];
    })[0];
  };
}

interface Known {
  readonly claims: Readonly<Record<string, YamlValue>>;
  /** The likeliest first. */
  readonly sources: readonly string[];
  /** Sources in one citation with a claim. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

function knownIn({ value, text }: RecordPlace): Known {
  const claims = groupOf(groupOf(value)['claims']);
  const isSource = (id: string) => !Object.hasOwn(claims, id);
  const groups = Array.from(text.matchAll(/\[(@[^[\]\n]*)\]/g), ([, inside = '']) =>
    // Claims of other briefings stand with a `#`.
    Array.from(inside.matchAll(/@([a-z0-9-]+)(?![a-z0-9#-])/g), ([, id = '']) => id),
  );
  const sources = new Set([
    ...groups.flat().filter(isSource),
    ...Object.values(claims).flatMap(sourcesOf),
    ...Object.keys(groupOf(groupOf(value)['sources'])),
  ]);
  // Of several citations of a claim the first counts.
  const beside = groups.flatMap((ids) => {
    const documents = ids.filter(isSource);
    return ids.filter((id) => !isSource(id)).map((claim) => [claim, documents] as const);
  });
  return { claims, sources: [...sources], beside: new Map(beside.toReversed()) };
}

function sourcesOf(claim: YamlValue | undefined): readonly string[] {
  const { source, attributions } = groupOf(claim);
  const entries: readonly YamlValue[] = Array.isArray(attributions) ? attributions : [];
  return [source, ...entries.map((one) => groupOf(one)['source'])].filter(
    (one) => typeof one === 'string',
  );
}

const groupOf = (value: YamlValue | undefined): Readonly<Record<string, YamlValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, YamlValue>>)
    : {};
