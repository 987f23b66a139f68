// Which mentions link themselves: the first of each actor and topic, unless it is linked before.

import type { LinkedText } from '../corpus/corpus.ts';

export interface MentionLink {
  readonly start: number;
  readonly end: number;
  readonly thing: string;
}

/** Mentions to link, by block and in the order of its text. `self` is the thing whose page the text stands on. */
export function firstMentions(
  text: LinkedText,
  self: string | undefined,
): ReadonlyMap<number, readonly MentionLink[]> {
  const links = new Map<number, MentionLink[]>();
  const done = new Set<string>(self === undefined ? [] : [self]);
  text.body.blocks.forEach((block, index) => {
    const written = block.linked.map(({ start, end, url }) => ({
      start,
      end,
      thing: url,
      own: true,
    }));
    const found = (text.mentions[index] ?? [])
      .filter(({ linkable }) => linkable)
      .filter(({ start, end }) => !written.some((link) => start < link.end && end > link.start))
      .map(({ start, end, thing }) => ({ start, end, thing, own: false }));
    for (const { start, end, thing, own } of [...written, ...found].sort(
      (a, b) => a.start - b.start,
    )) {
      if (done.has(thing)) continue;
      done.add(thing);
      if (own) continue;
      const known = links.get(index) ?? [];
      known.push({ start, end, thing });
      links.set(index, known);
    }
  });
  return links;
}
