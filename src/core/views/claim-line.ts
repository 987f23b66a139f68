// A claim as a line in a list: what, who says so, when, how it stands; the rest is on its briefing's page.

import type { Attribution, Claim } from '../corpus/corpus.ts';
import { isInterested, documentsOf } from '../provenance/profile.ts';
import { speakerOf } from '../provenance/interest.ts';
import { originsOf } from '../provenance/origins.ts';
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

import { lastDateOf } from './in-order.ts';

export interface ClaimLine {
  readonly ref: string;
  readonly href: string;
  readonly text: string;
  readonly shape: Shape;
  readonly state: string;
  readonly briefing: Named;
  /** When it happened last, else when it was said. */
  readonly date?: DateView;
  readonly speakers: readonly Named[];
  readonly documents: number;
  readonly origins: readonly Named[];
  readonly interested: boolean;
  readonly retracted: boolean;
}

export function claimLine(context: ViewContext, claim: Claim): ClaimLine {
  const { corpus, base } = context;
  const date = lastDateOf(corpus, claim);
  return {
    ref: claim.ref,
    href: claim.implicit ? `${base}${sourcePath(claim.id)}` : claimHref(context, claim.ref),
    text: claim.text,
    shape: shapeOf(claim),
    state: stateOf(context, claim),
    briefing: briefingNamed(context, claim.briefing),
    ...(date && { date: dateView(context, date) }),
    speakers: speakersNamed(context, claim),
    documents: documentsOf(corpus, [claim]).length,
    origins: originsOf(corpus, claim).map((origin) => originNamed(context, origin)),
    interested: isInterested(corpus, claim),
    retracted: retractionOf(corpus, claim) !== undefined,
  };
}

/** Each once: as named, as described where they are not, or the document in its own voice. */
export function speakersNamed(context: ViewContext, claim: Claim): readonly Named[] {
  const names = claim.attributions.flatMap((one) => speakerNamed(context, claim, one) ?? []);
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}

function speakerNamed(
  context: ViewContext,
  claim: Claim,
  attribution: Attribution,
): Named | undefined {
  const { saidBy, speakerWithheld } = attribution;
  if (speakerWithheld) return { name: context.text.notPublic };
  if (saidBy && 'unnamed' in saidBy) return { name: saidBy.unnamed };
  const speaker = speakerOf(context.corpus, claim, attribution);
  return speaker && partyNamed(context, speaker);
}
