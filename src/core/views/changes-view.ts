// What was corrected, withdrawn, replaced or retracted, and apart from it what was added; the newest first.

import type { Briefing, Revision } from '../corpus/corpus.ts';
import type { EdtfDate } from '../schema/edtf.ts';
import { claimLink, type ClaimLink } from './claim-view.ts';
import {
  briefingNamed,
  optionalDate,
  sourceNamed,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';

export interface ChangesView {
  readonly corrections: readonly ChangeLine[];
  readonly updates: readonly ChangeLine[];
}

export interface ChangeLine {
  readonly kind: ChangeKind;
  readonly date?: DateView;
  /** The briefing, document or claim that is concerned. */
  readonly of: Named;
  /** What stands in its place. */
  readonly by?: Named;
  readonly note?: string;
  readonly was?: string;
  readonly now?: string;
  /** The language of the note, and of what it said and says. */
  readonly language?: string;
  readonly claims: readonly ClaimLink[];
}

export type ChangeKind =
  'correction' | 'update' | 'withdrawn' | 'replaced' | 'claim-replaced' | 'retracted';

interface Change {
  /** For the order. */
  readonly at: EdtfDate | undefined;
  readonly line: ChangeLine;
}

export function changesView(context: ViewContext): ChangesView {
  const briefings = [...context.corpus.briefings.values()];
  const revised = (kind: Revision['kind'] & ChangeKind) =>
    briefings.flatMap((briefing) =>
      briefing.revisions
        .filter((one) => one.kind === kind)
        .map((one) => revision(context, briefing, one, kind)),
    );
  return {
    corrections: newest([
      ...revised('correction'),
      ...briefings.flatMap((one) => withdrawal(context, one)),
      ...briefings.flatMap((one) => replacement(context, one)),
      ...replacedClaims(context),
      ...retractions(context),
    ]),
    updates: newest(revised('update')),
  };
}

/** Of one day, and without one, in the order in which they were found. */
const newest = (changes: readonly Change[]): readonly ChangeLine[] =>
  changes
    .map((change) => ({ ...change, day: change.at?.latest ?? -Infinity }))
    .sort((a, b) => (a.day === b.day ? 0 : b.day - a.day))
    .map(({ line }) => line);

function change(
  context: ViewContext,
  at: EdtfDate | undefined,
  line: Omit<ChangeLine, 'date'>,
): Change {
  const date = optionalDate(context, at);
  return { at, line: { ...(date && { date }), ...line } };
}

function revision(
  context: ViewContext,
  briefing: Briefing,
  { date, note, was, now, claims }: Revision,
  kind: ChangeKind,
): Change {
  return change(context, date, {
    kind,
    of: briefingNamed(context, briefing.id),
    note,
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    language: briefing.language,
    claims: claims.flatMap((ref) => claimLink(context, ref)),
  });
}

function withdrawal(context: ViewContext, { id, withdrawn, language }: Briefing): Change[] {
  if (!withdrawn) return [];
  const of = briefingNamed(context, id);
  const { date, reason } = withdrawn;
  return [change(context, date, { kind: 'withdrawn', of, note: reason, language, claims: [] })];
}

/** It is dated by the briefing that replaces the other. */
function replacement(context: ViewContext, { id, supersedes, published }: Briefing): Change[] {
  if (supersedes === undefined) return [];
  const [of, by] = [supersedes, id].map((one) => briefingNamed(context, one));
  return of && by ? [change(context, published, { kind: 'replaced', of, by, claims: [] })] : [];
}

/** Dated by the briefing of the later claim. */
function replacedClaims(context: ViewContext): readonly Change[] {
  const { claims, briefings } = context.corpus;
  return [...claims.values()].flatMap(({ ref, briefing, supersedes = '' }) => {
    const [of, by] = [supersedes, ref].flatMap((one) => claimLink(context, one).map(named));
    const { updated, published } = briefings.get(briefing) ?? {};
    return of && by
      ? [change(context, updated ?? published, { kind: 'claim-replaced', of, by, claims: [] })]
      : [];
  });
}

const named = ({ text, href, language }: ClaimLink): Named => ({ name: text, href, language });

function retractions(context: ViewContext): readonly Change[] {
  return [...context.corpus.sources.values()].flatMap(({ id, retracted }) => {
    if (!retracted) return [];
    const resting = context.backlinks.restingOn.get(id) ?? [];
    return change(context, retracted.date, {
      kind: 'retracted',
      of: sourceNamed(context, id),
      note: retracted.note,
      claims: resting.flatMap(({ ref }) => claimLink(context, ref)),
    });
  });
}
