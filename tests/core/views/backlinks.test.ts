import { expect, it } from 'vitest';
import { backlinksOf } from '../../../src/core/views/backlinks.ts';
import { corpusOf } from '../provenance/worked-case.ts';

const sources = {
  first: 'publisher: reuters, published: 2024-01-02, derivedFrom: []',
  second: 'publisher: reuters, published: 2024-09, derivedFrom: [first]',
  undated: 'publisher: reuters, published: unknown, derivedFrom: [first]',
  handout:
    'publisher: kbs, kind: image, imagery: { provider: kcna, handout: true, access: none, credit: KCNA, alterations: [] }, derivedFrom: []',
};

const claims = `  early: { saidBy: rok-jcs, source: first, about: [dprk] }
  late: { saidBy: rok-jcs, source: second, date: [2024-10-01, 2024-02-01~], about: [dprk, russia] }
  open: { saidBy: rok-jcs, source: undated, about: [] }
  told: { saidBy: { unnamed: an official, reason: fear }, source: second, about: [] }
  lent: { saidBy: { unnamed: an official, reason: fear, of: rok-jcs }, source: first, about: [] }
  seen: { kind: observed, source: first, about: [] }
  shown: { kind: observed, source: handout, about: [] }`;

const backlinks = backlinksOf(corpusOf({ sources, claims }));
const refs = (found: readonly { readonly ref: string }[] | undefined) =>
  (found ?? []).map(({ ref }) => ref.replace('case#', ''));

it('has what an actor said with the newest first, by the date of the document where nothing else is given', () => {
  expect(refs(backlinks.saidBy.get('rok-jcs'))).toEqual(['late', 'early', 'lent', 'open']);
});

it('makes nobody say what an unnamed speaker said or the desk saw, but the provider of a handout', () => {
  expect(refs(backlinks.saidBy.get('reuters'))).toEqual([]);
  expect(refs(backlinks.saidBy.get('kbs'))).toEqual([]);
  expect(refs(backlinks.saidBy.get('kcna'))).toEqual(['shown']);
});

it('has each date of a claim on the timelines of its speakers and of whom it concerns, the earliest first', () => {
  const dates = (actor: string) =>
    (backlinks.datedOfActor.get(actor) ?? []).map(({ date }) => date.text);
  expect([dates('rok-jcs'), dates('russia'), dates('reuters')]).toEqual([
    ['2024-02-01~', '2024-10-01'],
    ['2024-02-01~', '2024-10-01'],
    [],
  ]);
});

it('has documents with the newest first and those without a date last', () => {
  expect(backlinks.publishedBy.get('reuters')).toEqual(['second', 'first', 'undated']);
  expect(backlinks.derivedBy.get('first')).toEqual(['second', 'undated']);
});

it('counts the claims and briefings in which actors appear together', () => {
  expect(backlinks.actorsBeside.get('dprk')).toEqual([
    { actor: 'rok-jcs', claims: 2, briefings: 1 },
    { actor: 'russia', claims: 1, briefings: 1 },
    { actor: 'kcna', claims: 0, briefings: 1 },
  ]);
  expect(backlinks.actorsOnTopic.get('attack-drones')).toEqual([
    { actor: 'rok-jcs', claims: 4, briefings: 1 },
    { actor: 'dprk', claims: 2, briefings: 1 },
    { actor: 'kcna', claims: 1, briefings: 1 },
    { actor: 'russia', claims: 1, briefings: 1 },
  ]);
});
