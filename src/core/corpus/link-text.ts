// A body with its citations resolved and its mentions found.

import type { Block, Body } from '../read/body.ts';
import { findMentions, type Mention, type NameIndex } from '../read/mentions.ts';
import type { CiteTarget, LinkedText } from './corpus.ts';
import type { Declarations } from './names.ts';

/** `briefing` is where bare claim ids are looked up; undefined in the profile of an actor or topic. */
export function linkText(
  body: Body,
  names: Declarations,
  known: NameIndex,
  briefing: string | undefined,
): LinkedText {
  const targets = body.citations.map(({ cites }) =>
    cites.map(({ id }) => targetOf(names, id, briefing)),
  );
  return { body, targets, mentions: body.blocks.map((block) => mentionsIn(block, known)) };
}

function targetOf(
  names: Declarations,
  id: string,
  briefing: string | undefined,
): CiteTarget | undefined {
  if (id.includes('#')) return names.first.claim.has(id) ? { claim: id } : undefined;
  const own = briefing === undefined ? undefined : `${briefing}#${id}`;
  if (own !== undefined && names.first.claim.has(own)) return { claim: own };
  return names.first.source.has(id) ? { source: id } : undefined;
}

function mentionsIn(block: Block, known: NameIndex): readonly Mention[] {
  if (block.kind === 'heading') return [];
  return findMentions(block.text, known).filter(
    ({ start, end }) => !block.code.some((code) => start < code.end && end > code.start),
  );
}

/** The first citation of each target, by the claim's ref or `@source`: its sentence and who is named there. */
export function firstSentences(text: LinkedText): ReadonlyMap<string, FirstSentence> {
  const found = new Map<string, FirstSentence>();
  text.body.citations.forEach((citation, index) => {
    for (const target of text.targets[index] ?? []) {
      if (!target) continue;
      const key = 'claim' in target ? target.claim : `@${target.source}`;
      if (!found.has(key)) found.set(key, sentenceOf(text, citation.block, citation.sentence));
    }
  });
  return found;
}

export interface FirstSentence {
  readonly text: string;
  /** Ids of the actors that it names or links. */
  readonly named: readonly string[];
}

function sentenceOf(text: LinkedText, blockIndex: number, sentence: number): FirstSentence {
  const block = text.body.blocks[blockIndex];
  const span = block?.sentences[sentence];
  if (!block || !span) return { text: '', named: [] };
  const mentioned = (text.mentions[blockIndex] ?? [])
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ thing }) => thing);
  const linked = block.linked
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ url }) => url);
  const named = [...mentioned, ...linked].filter((thing) => thing.startsWith('actor:'));
  return {
    text: block.text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/\s+([.,;:!?…])/g, '$1')
      .trim(),
    named: [...new Set(named.map((thing) => thing.slice('actor:'.length)))],
  };
}
