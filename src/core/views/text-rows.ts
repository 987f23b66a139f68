// A text as rows of passages and what stands beside them: a short note for each number at its first
// citation, a bare reference where a number comes again.

import type { Passage } from '../render/render-text.ts';
import type { ClaimView, SpeakerView, StakeView } from './claim-view.ts';
import type { NoteView, TextView } from './text-view.ts';

export interface TextRow {
  /** One, or paragraphs that run on because the notes of the first outlast it. */
  readonly passages: readonly Passage[];
  readonly notes: readonly ShortNote[];
  /** Numbers that have their short note further up. */
  readonly again: readonly NoteView[];
  /** How many rows its notes may run beside: itself and up to two after it that have none of their own. */
  readonly reach: 1 | 2 | 3;
  /** The notes of a table stand at its foot: beside it, they would drift from its lines. */
  readonly atFoot: boolean;
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
  const runs = runsOf(passages);
  return runs.map((run, index) => {
    const cited = notesOf(run).flatMap((number) => byNumber.get(number) ?? []);
    const fresh = cited.filter(({ number }) => !shown.has(number));
    for (const { number } of fresh) shown.add(number);
    return {
      passages: run,
      notes: fresh.map(shortNote),
      again: cited.filter((note) => !fresh.includes(note)),
      reach: reachOf(runs.slice(index + 1, index + 3)),
      atFoot: run.some(isTable),
    };
  });
}

type Run = readonly Passage[];

/** Passages with those that follow while their notes are longer than they are. */
function runsOf(passages: readonly Passage[]): readonly Run[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last && runsOn(last, passage)) last.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

const longestRun = 3;

/** Notes that outlast their text by more than two lines would leave a hole before the next paragraph's. */
const runsOn = (run: Run, next: Passage): boolean =>
  run.length < longestRun &&
  next.notes.length > 0 &&
  [...run, next].every(isParagraph) &&
  notesOf(run).length * linesOfNote > linesOf(run) + 2;

/** Of its text, measured in lines of the text beside it, which are larger. */
const linesOfNote = 1.6;
const signsInLine = 68;

const linesOf = (run: Run): number =>
  run
    .map(({ html }) => Math.ceil(html.replace(/<[^>]*>/g, '').length / signsInLine))
    .reduce((sum, lines) => sum + lines, 0);

const isParagraph = ({ html }: Passage): boolean => html.startsWith('<p>');

const isTable = ({ html }: Passage): boolean => html.includes('<table>');

const notesOf = (run: Run): readonly number[] => [...new Set(run.flatMap(({ notes }) => notes))];

/** A table takes the margin, too. */
const isBeside = (run: Run): boolean => notesOf(run).length > 0 || run.some(isTable);

function reachOf([next, overnext]: readonly Run[]): TextRow['reach'] {
  if (!next || isBeside(next)) return 1;
  return !overnext || isBeside(overnext) ? 2 : 3;
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
