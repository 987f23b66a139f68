// An actor as written → an actor with its references resolved.

import type { ActorInput } from '../schema/actor.ts';
import type { Pruned } from '../read/prune.ts';
import type { FileRecord } from '../read/read-file.ts';
import type { Actor, LinkedText } from './corpus.ts';
import { defined } from './defined.ts';
import {
  dateOf,
  known,
  knownList,
  partyOf,
  present,
  suppressionsOf,
  type Linker,
} from './link-fields.ts';

type Written = Pruned<ActorInput>;

export function linkActor(
  linker: Linker,
  record: FileRecord,
  sound: boolean,
  text: LinkedText,
): Actor {
  const written = record.value as Written;
  return defined({
    record,
    path: [],
    sound,
    id: record.id,
    name: written.name ?? record.id,
    kind: written.kind ?? 'person',
    aliases: present(written.aliases).flatMap(aliasOf),
    adjectives: present(written.adjectives),
    summary: written.summary ?? '',
    country: written.country,
    partOf: known(linker, 'actor', written.partOf),
    memberOf: knownList(linker, 'actor', written.memberOf),
    affiliations: present(written.affiliations).flatMap((one) => affiliationOf(linker, one)),
    controlledBy: controlOf(linker, written.controlledBy),
    independent: written.independent,
    interests: present(written.interests).flatMap((one) => interestOf(linker, one)),
    reliability: present(written.reliability).flatMap((one) => reliabilityOf(linker, one)),
    sameAs: present(written.sameAs),
    tlp: written.tlp ?? 'CLEAR',
    formerly: present(written.formerly),
    suppress: suppressionsOf(written.suppress, []),
    text,
  });
}

type Entry<K extends keyof Written> = NonNullable<
  NonNullable<Written[K]> extends readonly (infer E)[] ? E : never
>;

function aliasOf(written: Entry<'aliases'>): Actor['aliases'] {
  if (typeof written === 'string') return [{ text: written }];
  if (written.text === undefined) return [];
  return [defined({ text: written.text, language: written.language })];
}

function affiliationOf(linker: Linker, written: Entry<'affiliations'>): Actor['affiliations'] {
  const body = known(linker, 'actor', written.with);
  if (body === undefined) return [];
  return [
    defined({ with: body, role: written.role, from: dateOf(written.from), to: dateOf(written.to) }),
  ];
}

function controlOf(linker: Linker, written: Written['controlledBy']): Actor['controlledBy'] {
  const full = typeof written === 'string' ? { actor: written } : written;
  const actor = known(linker, 'actor', full?.actor);
  if (!full || actor === undefined) return undefined;
  const { basis, asOf } = { basis: undefined, asOf: undefined, ...full };
  return defined({ actor, basis: known(linker, 'source', basis), asOf: dateOf(asOf) });
}

function interestOf(linker: Linker, written: Entry<'interests'>): Actor['interests'] {
  const topic = known(linker, 'topic', written.in);
  if (topic === undefined || written.as === undefined) return [];
  return [defined({ in: topic, as: written.as, note: written.note })];
}

function reliabilityOf(linker: Linker, written: Entry<'reliability'>): Actor['reliability'] {
  const { grade, scope, basis, by, date } = written;
  const party = partyOf(linker, by);
  if (grade === undefined || scope === undefined || basis === undefined || !party) return [];
  return [defined({ grade, scope, basis, by: party, date: dateOf(date) })];
}
