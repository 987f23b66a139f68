// The principal of an actor: who, in the end, speaks when it speaks.

import type { Actor, Affiliation, Corpus, Party } from '../corpus/corpus.ts';
import { certainlyBefore, type EdtfDate } from '../schema/edtf.ts';

const tops: readonly Actor['kind'][] = ['state', 'igo', 'alliance'];

/**
 * Walks up from a party: from a person by the first affiliation that covers `at`, from a body by
 * `controlledBy`, else `partOf`. Stops at a state, an intergovernmental organisation or an alliance, at an
 * actor with `independent`, at a person in control, and before an actor already visited. A name without
 * a page is its own principal.
 */
export function principalOf(corpus: Corpus, party: Party, at: EdtfDate | undefined): Party {
  if (!('actor' in party)) return party;
  const visited = new Set<string>();
  let current = corpus.actors.get(party.actor);
  if (!current) return party;
  for (;;) {
    visited.add(current.id);
    if (tops.includes(current.kind) || current.independent !== undefined) break;
    const step = stepUp(current, at);
    if (!step) break;
    const above: Actor | undefined = corpus.actors.get(step.to);
    if (!above || visited.has(above.id)) break;
    current = above;
    if (step.byControl && above.kind === 'person') break;
  }
  return { actor: current.id };
}

function stepUp(actor: Actor, at: EdtfDate | undefined) {
  if (actor.kind === 'person') {
    const position = actor.affiliations.find((one) => covers(one, at));
    return position && { to: position.with, byControl: false };
  }
  if (actor.controlledBy) return { to: actor.controlledBy.actor, byControl: true };
  return actor.partOf === undefined ? undefined : { to: actor.partOf, byControl: false };
}

/** Only what is certain rules a position out. */
function covers({ from, to }: Affiliation, at: EdtfDate | undefined): boolean {
  if (!at) return true;
  return !(from && certainlyBefore(at, from)) && !(to && certainlyBefore(to, at));
}
