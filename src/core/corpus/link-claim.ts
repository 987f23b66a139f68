// A claim as it is written in a briefing → a claim with its references resolved.

import type { AttributionInput, ClaimInput } from '../schema/claim.ts';
import type { Path } from '../schema/field-at.ts';
import type { Pruned } from '../read/prune.ts';
import type {
  Attribution,
  Claim,
  Quantity,
  Quote,
  Speaker,
  Upstream,
  Verification,
} from './corpus.ts';
import { defined } from './defined.ts';
import {
  claimRefOf,
  claimRefs,
  dateOf,
  known,
  knownList,
  partyOf,
  present,
  upstreamOf,
  type Linker,
} from './link-fields.ts';

type Written = Pruned<ClaimInput>;
type WrittenAttribution = Pruned<AttributionInput>;

export interface ClaimContext {
  readonly briefing: string;
  readonly briefingTopics: readonly string[];
  readonly sound: boolean;
  /** The sentence of the claim's first citation, and the actors that it names. */
  readonly sentence: string;
  readonly named: readonly string[];
}

export function linkClaim(
  linker: Linker,
  id: string,
  written: Written,
  context: ClaimContext,
): Claim {
  const { briefing } = context;
  const path: Path = ['claims', id];
  const kind = written.kind ?? 'reported';
  return defined({
    ref: `${briefing}#${id}`,
    id,
    briefing,
    path,
    sound: context.sound,
    implicit: false,
    kind,
    nature: written.nature ?? 'fact',
    text: written.text ?? context.sentence,
    attributions: attributionsOf(linker, written, path),
    statedStatus: written.status,
    verification: verificationOf(linker, written.verification),
    date: datesOf(written.date),
    about: written.about ? knownList(linker, 'actor', written.about) : context.named,
    topics: written.topics ? knownList(linker, 'topic', written.topics) : context.briefingTopics,
    quantities: quantitiesOf(linker, written.quantity),
    disputes: claimRefs(linker, briefing, written.disputes),
    supersedes: claimRefOf(linker, briefing, written.supersedes),
    confidence: written.confidence,
    likelihood: written.likelihood,
    because: written.because,
    restsOn: claimRefs(linker, briefing, written.restsOn),
    despite: claimRefs(linker, briefing, written.despite),
  });
}

/** A source cited directly: reported by that source along its default chain, unverified. */
export function implicitClaim(
  briefing: string,
  source: string,
  topics: readonly string[],
  text: string,
  named: readonly string[],
): Claim {
  return {
    ref: `${briefing}@${source}`,
    id: source,
    briefing,
    path: [],
    sound: true,
    implicit: true,
    kind: 'reported',
    nature: 'fact',
    text,
    attributions: [{ path: [], source, basedOn: [] }],
    date: [],
    about: named,
    topics,
    quantities: [],
    disputes: [],
    restsOn: [],
    despite: [],
  };
}

/** What stands at the claim itself is its only attribution, or each entry's default. */
function attributionsOf(linker: Linker, claim: Written, path: Path): readonly Attribution[] {
  if (!claim.attributions) {
    const bare = claim.source === undefined && claim.saidBy === undefined;
    if (bare && claim.kind !== undefined && claim.kind !== 'reported') {
      return claim.basedOn === undefined ? [] : [attributionOf(linker, claim, path)];
    }
    return [attributionOf(linker, claim, path)];
  }
  return claim.attributions.flatMap((entry, index) =>
    entry
      ? [
          attributionOf(linker, { ...defaultsFor(claim, entry), ...defined(entry) }, [
            ...path,
            'attributions',
            index,
          ]),
        ]
      : [],
  );
}

/** Why the claim's own speaker has no interest in saying so says nothing of another one. */
function defaultsFor(claim: Written, entry: WrittenAttribution): WrittenAttribution {
  const { saidBy, basedOn, againstInterest, said } = claim;
  const another = saidBy !== undefined && entry.saidBy !== undefined;
  return { saidBy, basedOn, said, ...(!another && { againstInterest }) };
}

function attributionOf(linker: Linker, written: WrittenAttribution, path: Path): Attribution {
  const upstreams = (list: readonly (string | undefined)[] | undefined): readonly Upstream[] =>
    present(list).flatMap((one) => upstreamOf(linker, one) ?? []);
  return defined({
    path,
    saidBy: speakerOf(linker, written.saidBy),
    source: known(linker, 'source', written.source),
    locator: written.locator,
    via: written.via && upstreams(written.via),
    basedOn: upstreams(written.basedOn),
    againstInterest: written.againstInterest,
    said: dateOf(written.said),
    quote: quoteOf(written.quote),
  });
}

function speakerOf(linker: Linker, written: WrittenAttribution['saidBy']): Speaker | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') {
    const actor = known(linker, 'actor', written);
    return actor === undefined ? undefined : { actor };
  }
  const { unnamed, reason, of } = written;
  if (unnamed === undefined) return undefined;
  return defined({ unnamed, reason, of: known(linker, 'actor', of) });
}

function quoteOf(written: WrittenAttribution['quote']): Quote | undefined {
  if (written?.text === undefined) return undefined;
  const { text, ...rest } = written;
  return { text, ...defined(rest) };
}

function verificationOf(
  linker: Linker,
  written: Written['verification'],
): Verification | undefined {
  if (!written) return undefined;
  return defined({
    method: present(written.method),
    by: partyOf(linker, written.by),
    date: dateOf(written.date),
    with: knownList(linker, 'source', written.with),
    note: written.note,
  });
}

function datesOf(written: Written['date']) {
  const list = typeof written === 'string' ? [written] : present(written);
  return list.flatMap((one) => dateOf(one) ?? []);
}

function quantitiesOf(linker: Linker, written: Written['quantity']): readonly Quantity[] {
  const list = (Array.isArray(written) ? written : [written]) as readonly (
    Partial<Quantity> | undefined
  )[];
  return list.flatMap((one) => {
    const measure = known(linker, 'measure', one?.measure);
    if (!one || measure === undefined) return [];
    return [defined({ ...one, measure })];
  });
}
