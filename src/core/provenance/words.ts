// Chains and origins in words, for messages and pages.

import type { Corpus, Party } from '../corpus/corpus.ts';
import type { Chain } from './chain.ts';
import type { Origin } from './origins.ts';

export function partyName(corpus: Corpus, party: Party): string {
  return 'actor' in party ? (corpus.actors.get(party.actor)?.name ?? party.actor) : party.name;
}

/** The name inside an English sentence: "the Ministry of Defence", but "Northland" and "Voice of Northland". */
export function nameInText(corpus: Corpus, party: Party): string {
  const name = partyName(corpus, party);
  return body.test(name) ? `the ${name}` : name;
}

/** A name that says what kind of body it is and of what: without an article it is no English. */
const body =
  /^(?!the )(?:[\p{L}'’.-]+ ){0,4}(?:Academy|Administration|Agency|Army|Association|Board|Bureau|Cabinet|Center|Centre|Chiefs|Command|Commission|Committee|Council|Court|Department|Directorate|Embassy|Federation|Fleet|Forces?|Government|Institute|Ministry|Office|Panel|Party|Police|Presidium|Service|Staff|Union|University) (?:of|for) /iu;

export const originName = (corpus: Corpus, origin: Origin): string =>
  'desk' in origin ? 'this desk' : partyName(corpus, origin);

/** The ids along a chain: `b17-2024-11-15 → kcna-watch → kcna`. */
export function chainText(chain: Chain): string {
  const steps = chain.links.map(({ source, party }) => source ?? partyId(party));
  const { speaker } = chain;
  const last = speaker && ('actor' in speaker ? speaker.actor : speaker.unnamed);
  return [...steps, ...(last === undefined ? [] : [last])].join(' → ');
}

const partyId = (party: Party): string => ('actor' in party ? party.actor : party.name);
