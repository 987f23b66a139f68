// The text and the YAML that a build would show: released briefings, and what they use.

import type { Briefing, Corpus } from '../../corpus/corpus.ts';
import { withheldReason } from '../../corpus/release.ts';
import { usedBy } from '../../corpus/used.ts';
import type { FileRecord } from '../../read/read-file.ts';
import { linkedBodies, notesIn, type LinkedBody, type Note } from '../texts.ts';

export interface WouldBeBuilt {
  readonly briefings: readonly Briefing[];
  /** The texts of those briefings, and of the actors and topics that they use. */
  readonly bodies: readonly LinkedBody[];
  /** What the site says of itself, and the notes of the sources that they use. */
  readonly notes: readonly Note[];
}

/** `now` is in milliseconds since the epoch. A withdrawn briefing has a page, but none of its text. */
export function wouldBeBuilt(corpus: Corpus, now: number): WouldBeBuilt {
  const built = new Map(
    [...corpus.briefings].filter(([, one]) => !withheldReason(one, corpus.site.tlp, now)),
  );
  const used = usedBy(corpus, built);
  const briefings = [...built.values()].filter(({ status }) => status === 'published');
  const records = new Set<FileRecord>([
    ...briefings.map(({ record }) => record),
    ...[...used.actors].flatMap((id) => corpus.actors.get(id)?.record ?? []),
    ...[...used.topics].flatMap((id) => corpus.topics.get(id)?.record ?? []),
  ]);
  return {
    briefings,
    bodies: linkedBodies(corpus).filter(({ record }) => records.has(record)),
    notes: usedNotes(corpus, used.sources),
  };
}

function usedNotes(corpus: Corpus, used: ReadonlySet<string>): readonly Note[] {
  const sources = [...used].flatMap((id) => corpus.sources.get(id) ?? []);
  const places = new Set(sources.map(({ record, path }) => noteKey(record, [...path, 'note'])));
  const records = new Set(sources.map(({ record }) => record));
  const { record: site } = corpus.site;
  const ofSources = notesIn(records).filter(({ record, path }) =>
    places.has(noteKey(record, path)),
  );
  return [...(site ? notesIn([site]) : []), ...ofSources];
}

const noteKey = ({ file }: FileRecord, path: readonly (string | number)[]): string =>
  `${file}\n${path.join('.')}`;
