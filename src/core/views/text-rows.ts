// A text as rows of a passage and what stands beside it: a short note for each number at its first
// citation, a bare reference where a number comes again.

import type { Passage } from '../render/render-text.ts';
import type { ClaimView, SpeakerView, StakeView } from './claim-view.ts';
import type { NoteView, TextView } from './text-view.ts';

export interface TextRow {
  readonly passage: Passage;
  readonly notes: readonly ShortNote[];
  /** Numbers that have their short note further up. */
  readonly again: readonly NoteView[];
  /** How many rows its notes may run beside: itself and up to two after it that have none of their own. */
  readonly reach: 1 | 2 | 3;
}

export interface ShortNote {
  readonly note: NoteView;
  /** Each once, in the order of the attributions. */
  readonly speakers: readonly SpeakerView[];
  /** Stakes that are held against a speaker; of an act, the party's own position. */
  readonly stakes: readonly StakeView[];
  /** Some speaker has no such stake. */
  readonly mixed: boolean;
}

export function textRows({ passages, notes }: TextView): readonly TextRow[] {
  const byNumber = new Map(notes.map((note) => [note.number, note]));
  const shown = new Set<number>();
  return passages.map((passage, index) => {
    const cited = passage.notes.flatMap((number) => byNumber.get(number) ?? []);
    const fresh = cited.filter(({ number }) => !shown.has(number));
    for (const { number } of fresh) shown.add(number);
    return {
      passage,
      notes: fresh.map(shortNote),
      again: cited.filter((note) => !fresh.includes(note)),
      reach: reachOf(passages.slice(index + 1)),
    };
  });
}

function reachOf([next, overnext]: readonly Passage[]): TextRow['reach'] {
  if (!next || next.notes.length > 0) return 1;
  return !overnext || overnext.notes.length > 0 ? 2 : 3;
}

function shortNote(note: NoteView): ShortNote {
  const { attributions } = note.claim;
  return {
    note,
    speakers: distinct(attributions.map(({ speaker }) => speaker)),
    stakes: stakesIn(note.claim),
    mixed: attributions.some(({ stake }) => stake === undefined),
  };
}

/** The stakes of a claim's speakers, each once. */
export function stakesIn({ attributions }: ClaimView): readonly StakeView[] {
  return distinct(attributions.flatMap(({ stake }) => stake ?? []));
}

const distinct = <T>(found: readonly T[]): readonly T[] => [
  ...new Map(found.map((one) => [JSON.stringify(one), one])).values(),
];

/** What a speaker is called in a list of names. */
export function speakerName(speaker: SpeakerView): string {
  return speaker.kind === 'unnamed' ? speaker.description : speaker.name.name;
}

/** Where a claim's documents are counted against its origins; what the desk saw itself has none. */
export const isCounted = ({ documents, judgement }: ClaimView): boolean =>
  documents > 0 && judgement === undefined;
