// Which sentence a citation belongs to, and which text it covers.

import type { Block, Citation } from './body.ts';
import type { Span } from './fault.ts';

type Sentences = Pick<Block, 'text' | 'sentences'>;

/**
 * The index of the sentence that holds the place `at`, or that a citation there closes: one after
 * closing punctuation belongs to the sentence before it, whether or not a space stands between.
 */
export function sentenceOf(block: Sentences, at: number): number {
  const after = block.sentences.findIndex(({ start }) => start >= at);
  const before = after < 0 ? block.sentences.length - 1 : after - 1;
  return Math.max(0, before);
}

/** From the previous citation in the sentence, or the sentence's start, up to `at`. */
export function coverOf(
  block: Sentences,
  at: number,
  sentence: number,
  previous: Citation | undefined,
): Span {
  const start = block.sentences[sentence]?.start ?? 0;
  if (!previous || previous.sentence !== sentence) return { start: Math.min(start, at), end: at };
  const between = block.text.slice(previous.at, at);
  if (!/[\p{L}\p{N}]/u.test(between)) return previous.cover;
  return { start: previous.at, end: at };
}
