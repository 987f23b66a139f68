// Circles in `via`: the way of a claim comes round to a document or a party that it has already passed.

import type { Attribution, Claim, Corpus, Source, Upstream } from '../../corpus/corpus.ts';
import { chainOf, partyKey, type Chain, type ChainLink } from '../../provenance/chain.ts';

export interface ViaCircle {
  readonly claim: Claim;
  readonly attribution: Attribution;
  /** The entry of `via` that closes it. */
  readonly index: number;
  /** The ids or names along it, back to the first. */
  readonly way: readonly string[];
}

export function viaCircles(corpus: Corpus): readonly ViaCircle[] {
  return [...corpus.claims.values()]
    .filter(({ sound }) => sound)
    .flatMap((claim) =>
      claim.attributions.flatMap((attribution) => {
        const circle = circleOf(corpus, attribution);
        return circle ? [{ claim, attribution, ...circle }] : [];
      }),
    );
}

type Circle = Pick<ViaCircle, 'index' | 'way'>;

function circleOf(corpus: Corpus, attribution: Attribution): Circle | undefined {
  const { via = [] } = attribution;
  if (via.length === 0) return undefined;
  const chain = chainOf(corpus, attribution);
  // A circle in `derivedFrom` is reported there.
  if (
    chain.links.some(({ source }) => source !== undefined && !corpus.sources.get(source)?.sound)
  ) {
    return undefined;
  }
  return (
    named(attribution, via) ??
    (chain.end === 'circular' ? met(corpus, attribution, via, chain) : undefined)
  );
}

/** An entry that names the document itself, or the same thing as an earlier entry. */
function named({ source }: Attribution, via: readonly Upstream[]): Circle | undefined {
  const keys = [...(source === undefined ? [] : [keyOf({ source })]), ...via.map(keyOf)];
  const again = keys.findIndex((key, place) => keys.indexOf(key) < place);
  if (again < 0) return undefined;
  const names = [...(source === undefined ? [] : [source]), ...via.map(nameOf)];
  const first = keys.indexOf(keys[again] ?? '');
  return { index: again - (keys.length - via.length), way: names.slice(first, again + 1) };
}

const keyOf = (step: Upstream): string => ('source' in step ? `@${step.source}` : partyKey(step));

const nameOf = (step: Upstream): string =>
  'source' in step ? step.source : 'actor' in step ? step.actor : step.name;

/** A circle that closes through copies, or through what the last document of `via` derives from. */
function met(
  corpus: Corpus,
  attribution: Attribution,
  via: readonly Upstream[],
  whole: Chain,
): Circle {
  for (const [index, step] of via.entries()) {
    const chain = chainOf(corpus, { ...attribution, via: [...via.slice(0, index + 1), stop] });
    if (chain.end !== 'circular') continue;
    const before = chainOf(corpus, { ...attribution, via: [...via.slice(0, index), stop] });
    const passed = 'source' in step && before.links.some(({ source }) => source === step.source);
    return { index, way: wayRound(corpus, chain.links.slice(0, -1), passed ? step : undefined) };
  }
  return { index: via.length - 1, way: wayRound(corpus, whole.links, undefined) };
}

/** A party at the end of `via`, behind which nothing is followed. */
const stop: Upstream = { name: '\u0000' };

/** `again` is the document that was passed before; undefined where it is what the last one derives from. */
function wayRound(
  corpus: Corpus,
  links: readonly ChainLink[],
  again: { readonly source: string } | undefined,
): readonly string[] {
  const closing = again?.source ?? upstreamOf(corpus.sources.get(links.at(-1)?.source ?? ''));
  const first = links.findIndex(({ source }) => source === closing);
  const names = links.slice(Math.max(0, first)).map(({ source, party }) => source ?? nameOf(party));
  return closing === undefined ? names : [...names, closing];
}

function upstreamOf(document: Source | undefined): string | undefined {
  const from = document?.derivedFrom?.[0]?.from;
  return from && 'source' in from ? from.source : undefined;
}
