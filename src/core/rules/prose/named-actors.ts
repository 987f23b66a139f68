// The actors that a sentence names, by name, alias or adjective, or links.

import type { Corpus } from '../../corpus/corpus.ts';
import { findMentions } from '../../read/mentions.ts';
import type { Span } from '../../read/fault.ts';
import type { Sentence } from './prose-sentences.ts';

/** Where an actor is named, counted from the start of the sentence. */
export interface NamedActor extends Span {
  readonly actor: string;
  /** False where only an adjective tells that it is meant. */
  readonly byName: boolean;
}

/** In the order of the text. */
export function actorsNamedIn({
  body,
  block,
  blockIndex,
  start,
  end,
}: Sentence): readonly NamedActor[] {
  const mentioned = (body.text.mentions[blockIndex] ?? []).map((one) => ({
    ...one,
    byName: one.linkable,
  }));
  const linked = block.linked.map((one) => ({ ...one, thing: one.url, byName: true }));
  return [...mentioned, ...linked]
    .filter((one) => one.start >= start && one.end <= end)
    .flatMap(({ thing, byName, ...at }): readonly NamedActor[] => {
      const actor = actorOf(thing);
      return actor === undefined
        ? []
        : [{ actor, byName, start: at.start - start, end: at.end - start }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Those named in the lines above that lead to a list item or a row. */
export const actorsLeadingTo = (corpus: Corpus, { lead }: Sentence): readonly string[] =>
  lead === '' ? [] : findMentions(lead, corpus.names).flatMap(({ thing }) => actorOf(thing) ?? []);

const actorOf = (thing: string): string | undefined =>
  thing.startsWith('actor:') ? thing.slice('actor:'.length) : undefined;
