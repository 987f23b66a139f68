// State media: outlets that say what a state, a government, armed forces or a ruling party has them say.

import type { Actor, Corpus, Party } from '../corpus/corpus.ts';
import type { EdtfDate } from '../schema/edtf.ts';
import { principalOf } from './principal.ts';

const powers: readonly Actor['kind'][] = ['state', 'government', 'military', 'party'];

/**
 * Whether a party is an outlet whose principal at that time is a state, a government, armed forces or a
 * party, or a person who speaks for one. An outlet with `independent` is its own principal.
 */
export function isStateMedia(corpus: Corpus, party: Party, at: EdtfDate | undefined): boolean {
  if (!('actor' in party) || corpus.actors.get(party.actor)?.kind !== 'outlet') return false;
  const top = actorOf(corpus, principalOf(corpus, party, at));
  const behind =
    top?.kind === 'person' ? actorOf(corpus, principalOf(corpus, { actor: top.id }, at)) : top;
  return behind !== undefined && powers.includes(behind.kind);
}

const actorOf = (corpus: Corpus, party: Party): Actor | undefined =>
  'actor' in party ? corpus.actors.get(party.actor) : undefined;
