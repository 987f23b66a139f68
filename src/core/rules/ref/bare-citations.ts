// `@id` in the text without brackets, where the id is one that could be cited: a citation that is none.

import type { Corpus } from '../../corpus/corpus.ts';
import type { BareId, Block } from '../../read/body.ts';

/** The bare ids of a block that name a claim or a source; `briefing` is where bare claim ids are looked up. */
export function bareCitations(
  corpus: Corpus,
  block: Block,
  briefing: string | undefined,
): readonly BareId[] {
  return block.bare.filter(({ id }) => {
    if (id.includes('#')) return corpus.claims.has(id);
    return corpus.claims.has(`${briefing}#${id}`) || corpus.sources.has(id);
  });
}
