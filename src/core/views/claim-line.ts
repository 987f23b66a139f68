// A claim as a line in a list: what, who says so, when, how it stands; the rest is on its briefing's page.

import type { Claim } from '../corpus/corpus.ts';
import { isInterested, documentsOf } from '../provenance/profile.ts';
import { speakerOf } from '../provenance/interest.ts';
import { originsOf } from '../provenance/origins.ts';
import { partyKey } from '../provenance/chain.ts';
import { retractionOf } from '../provenance/retraction.ts';
import { originNamed, shapeOf, stateOf, type Shape } from './claim-view.ts';
import {
  briefingNamed,
  claimHref,
  dateView,
  partyNamed,
  sourcePath,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';

export interface ClaimLine {
  readonly ref: string;
  readonly href: string;
  readonly text: string;
  readonly shape: Shape;
  readonly state: string;
  readonly briefing: Named;
  /** When it happened, else when it was said. */
  readonly date?: DateView;
  readonly speakers: readonly Named[];
  readonly documents: number;
  readonly origins: readonly Named[];
  readonly interested: boolean;
  readonly retracted: boolean;
}

export function claimLines(context: ViewContext, claims: readonly Claim[]): readonly ClaimLine[] {
  return byDate(claims).map((claim) => claimLine(context, claim));
}

function claimLine(context: ViewContext, claim: Claim): ClaimLine {
  const { corpus, base } = context;
  const [date] = [...claim.date, ...claim.attributions.flatMap(({ said }) => said ?? [])];
  return {
    ref: claim.ref,
    href: claim.implicit ? `${base}${sourcePath(claim.id)}` : claimHref(context, claim.ref),
    text: claim.text,
    shape: shapeOf(claim),
    state: stateOf(context, claim),
    briefing: briefingNamed(context, claim.briefing),
    ...(date && { date: dateView(context, date) }),
    speakers: speakers(context, claim),
    documents: documentsOf(corpus, [claim]).length,
    origins: originsOf(corpus, claim).map((origin) => originNamed(context, origin)),
    interested: isInterested(corpus, claim),
    retracted: retractionOf(corpus, claim) !== undefined,
  };
}

function speakers(context: ViewContext, claim: Claim): readonly Named[] {
  const parties = claim.attributions.flatMap((one) => speakerOf(context.corpus, claim, one) ?? []);
  const distinct = new Map(parties.map((party) => [partyKey(party), party]));
  return [...distinct.values()].map((party) => partyNamed(context, party));
}

/** By the last day on which they happened or were said, the newest first; undated ones last. */
export function byDate(claims: readonly Claim[]): readonly Claim[] {
  const day = (claim: Claim): number => {
    const dates = [...claim.date, ...claim.attributions.flatMap(({ said }) => said ?? [])];
    return Math.max(-Infinity, ...dates.map(({ latest }) => latest));
  };
  return claims
    .map((claim) => ({ claim, at: day(claim) }))
    .sort((a, b) => (a.at === b.at ? (a.claim.ref < b.claim.ref ? -1 : 1) : b.at - a.at))
    .map(({ claim }) => claim);
}
