// All Markdown of a content folder: the bodies of briefings, actors and topics, and the notes in YAML.

import type { Actor, Briefing, Corpus, LinkedText, Topic } from '../corpus/corpus.ts';
import type { Path } from '../schema/field-at.ts';
import type { Body } from '../read/body.ts';
import type { Span } from '../read/fault.ts';
import type { FileRecord } from '../read/read-file.ts';
import { onceFor } from './once-for.ts';
import { at, type Place } from './places.ts';

/** A body or a note; `place` turns a span of it into a place in its file. */
export interface Text {
  readonly record: FileRecord;
  readonly body: Body;
  readonly place: (span: Span) => Place;
}

/** The body of a briefing, actor or topic, with what its citations name. */
export interface LinkedBody extends Text {
  readonly text: LinkedText;
  readonly thing: Briefing | Actor | Topic;
  /** Where bare claim ids are looked up; undefined in the profile of an actor or topic. */
  readonly briefing: Briefing | undefined;
}

export interface Note extends Text {
  readonly path: Path;
}

export const linkedBodies = onceFor((corpus: Corpus): readonly LinkedBody[] => [
  ...[...corpus.briefings.values()].map((one) => linkedBody(one, one)),
  ...[...corpus.actors.values()].map((one) => linkedBody(one, undefined)),
  ...[...corpus.topics.values()].map((one) => linkedBody(one, undefined)),
]);

function linkedBody(thing: LinkedBody['thing'], briefing: Briefing | undefined): LinkedBody {
  const { record, text } = thing;
  return { record, body: text.body, text, thing, briefing, place: (span) => at(record, span) };
}

/** The notes of sources, and what the site says about itself. */
export function notesIn(records: Iterable<FileRecord>): readonly Note[] {
  return [...records].flatMap((record) =>
    Object.entries(record.notes).map(([key, body]): Note => {
      return { record, body, path: key.split('.'), place: (span) => at(record, span) };
    }),
  );
}

/** The text of the block that a place in a body belongs to, by which suppressions name it. */
export const blockText = (body: Body, block: number): string => body.blocks[block]?.text ?? '';
