// Interested parties: who says something about a matter in which they have a stake.

import { expect, it } from 'vitest';
import {
  disinterestedOrigins,
  stakeOf,
  withBroader,
} from '../../../src/core/provenance/interest.ts';
import { attributionOf, claimOf, corpusOf, originTexts, type Parts } from './worked-case.ts';

const own = { story: 'publisher: ap, derivedFrom: []' };

interface Case extends Omit<Parts, 'claims'> {
  readonly name: string;
  readonly claim: string;
  /** Who has the stake, and in what; undefined where nobody has. */
  readonly stake:
    { readonly speaker: string; readonly holder: string; readonly in: string } | undefined;
  readonly held?: boolean;
}

const cases: readonly Case[] = [
  {
    name: 'a state has a stake in its own weapons',
    claim: 'source: story, saidBy: dprk',
    stake: { speaker: 'dprk', holder: 'dprk', in: 'attack-drones' },
  },
  {
    name: 'a body has the stake of its principal',
    claim: 'source: story, saidBy: kcna',
    stake: { speaker: 'kcna', holder: 'dprk', in: 'attack-drones' },
  },
  {
    name: 'so has a person',
    claim: 'source: story, saidBy: andrii-kovalenko',
    stake: { speaker: 'andrii-kovalenko', holder: 'ukraine', in: 'attack-drones' },
  },
  {
    name: "the speaker's own stake goes before that of the principal",
    actors: {
      ccd: 'kind: government, partOf: ukraine, interests: [{ in: attack-drones, as: party }]',
    },
    claim: 'source: story, saidBy: ccd',
    stake: { speaker: 'ccd', holder: 'ccd', in: 'attack-drones' },
  },
  {
    name: 'what lies between a speaker and the principal has none to count',
    actors: {
      gur: 'kind: military, partOf: south-korea, interests: [{ in: attack-drones, as: party }]',
      'a-spokesperson': 'kind: person, affiliations: [{ with: gur }]',
    },
    claim: 'source: story, saidBy: a-spokesperson',
    stake: undefined,
  },
  {
    name: 'a stake in a broader topic counts',
    claim: 'source: story, saidBy: dprk, topics: [drone-production]',
    stake: { speaker: 'dprk', holder: 'dprk', in: 'attack-drones' },
  },
  {
    name: 'a stake in a narrower one does not',
    claim: 'source: story, saidBy: dprk, topics: [north-korean-drones]',
    stake: undefined,
  },
  {
    name: 'nor does one in another matter',
    claim: 'source: story, saidBy: dprk, topics: [russia-dprk-relations]',
    stake: undefined,
  },
  {
    name: 'one of several topics is enough',
    claim:
      'source: story, saidBy: valery-gerasimov, topics: [attack-drones, russia-dprk-relations]',
    stake: { speaker: 'valery-gerasimov', holder: 'russia', in: 'russia-dprk-relations' },
  },
  {
    name: 'an admission against interest has none',
    claim:
      'source: story, saidBy: valery-gerasimov, topics: [russia-dprk-relations], againstInterest: it reverses months of denial',
    stake: undefined,
  },
  {
    name: "for an act the party's own position is labelled, not held against it",
    claim: 'source: story, saidBy: dprk, nature: act',
    stake: { speaker: 'dprk', holder: 'dprk', in: 'attack-drones' },
    held: false,
  },
  {
    name: 'for an opinion it is held',
    claim: 'source: story, saidBy: dprk, nature: opinion',
    stake: { speaker: 'dprk', holder: 'dprk', in: 'attack-drones' },
  },
  {
    name: 'an unnamed official has the stake of the body for which they speak',
    claim: 'source: story, saidBy: { unnamed: an official, reason: not said, of: ccd }',
    stake: { speaker: 'ccd', holder: 'ukraine', in: 'attack-drones' },
  },
  {
    name: 'without one, that of the last link',
    sources: { story: 'publisher: ap, derivedFrom: [kcna]' },
    claim: 'source: story, saidBy: { unnamed: an official, reason: not said }',
    stake: { speaker: 'kcna', holder: 'dprk', in: 'attack-drones' },
  },
  {
    name: 'without a speaker, so has the last link of the chain',
    sources: { story: 'publisher: ap, derivedFrom: [kcna]' },
    claim: 'source: story',
    stake: { speaker: 'kcna', holder: 'dprk', in: 'attack-drones' },
  },
  {
    name: 'a name without a page has none',
    sources: { story: 'publisher: "A blog", derivedFrom: []' },
    claim: 'source: story',
    stake: undefined,
  },
  {
    name: 'the desk has none in what it read',
    sources: { story: 'publisher: kcna, derivedFrom: []' },
    claim: 'kind: observed, source: story',
    stake: undefined,
  },
  {
    name: 'the provider of a handout at which the desk looked has',
    sources: {
      story:
        'kind: image, publisher: ap, derivedFrom: [], imagery: { provider: kcna, handout: true, access: none, alterations: [], credit: KCNA }',
    },
    claim: 'kind: observed, source: story',
    stake: { speaker: 'kcna', holder: 'dprk', in: 'attack-drones' },
  },
  {
    name: 'a speaker without one has none by what they worked from',
    claim: 'source: story, saidBy: ap, basedOn: [kcna]',
    stake: undefined,
  },
];

it.each(cases)('$name', ({ claim, stake, held = true, sources = own, actors }) => {
  const corpus = corpusOf({ sources, claims: `  order: { ${claim} }`, ...(actors && { actors }) });
  const order = claimOf(corpus, 'order');
  const interest =
    stake && corpus.actors.get(stake.holder)?.interests.find((one) => one.in === stake.in);
  expect(stakeOf(corpus, order, attributionOf(order))).toEqual(
    stake && { speaker: { actor: stake.speaker }, holder: stake.holder, interest, held },
  );
});

it('a topic and all above it, though they run in a circle', () => {
  const corpus = corpusOf({ topics: { top: 'broader: below', below: 'broader: top' } });
  expect(withBroader(corpus, 'below')).toEqual(['below', 'top']);
  expect(withBroader(corpus, 'drone-production')).toEqual([
    'drone-production',
    'attack-drones',
    'north-korean-drones',
  ]);
});

const others = { ...own, other: 'publisher: kbs, derivedFrom: []' };

it.each([
  ['a speaker without a stake', 'source: story, saidBy: rok-jcs', ['south-korea']],
  ['not a speaker with one', 'source: story, saidBy: dprk', []],
  [
    'one who admits something against their interest',
    'source: story, saidBy: dprk, againstInterest: why',
    ['dprk'],
  ],
  ['a party that announces its own act', 'source: story, saidBy: dprk, nature: act', ['dprk']],
  [
    'only those without one among several',
    'attributions: [{ source: story, saidBy: dprk }, { source: other, saidBy: rok-jcs }]',
    ['south-korea'],
  ],
  [
    'not those on whose material a reader without one worked',
    'source: story, saidBy: ap, basedOn: [kcna]',
    [],
  ],
  [
    'nor with a stake of their own below the principal',
    'source: story, saidBy: ap, basedOn: [institute]',
    [],
  ],
  [
    'those on whose material a reader without one worked',
    'source: story, saidBy: ap, basedOn: [rok-jcs, kcna]',
    ['south-korea'],
  ],
  [
    'not those on whose material a party worked',
    'source: story, saidBy: gur, basedOn: [rok-jcs]',
    [],
  ],
  [
    'an admission does not clear those on whose material it rests',
    'source: story, saidBy: gur, basedOn: [kcna], againstInterest: why',
    [],
  ],
  ['the desk', 'kind: observed', ['the desk']],
  ['the desk that read a text', 'kind: observed, source: story', ['the desk']],
])('disinterested origins: %s', (_, claim, origins) => {
  const corpus = corpusOf({
    sources: others,
    actors: {
      institute:
        'kind: think-tank, partOf: south-korea, interests: [{ in: attack-drones, as: funder }]',
    },
    claims: `  order: { ${claim} }`,
  });
  expect(originTexts(disinterestedOrigins(corpus, claimOf(corpus, 'order')))).toEqual(origins);
});

it.each([
  [
    'is one of every entry that has no speaker of its own',
    'saidBy: dprk, againstInterest: why',
    'source: story',
    undefined,
  ],
  [
    'is not one of an entry with another speaker',
    'saidBy: rok-jcs, againstInterest: why',
    'source: story, saidBy: dprk',
    'dprk',
  ],
  [
    'is one of every speaker where the claim names none',
    'againstInterest: why',
    'source: story, saidBy: dprk',
    undefined,
  ],
])('an admission stated beside attributions %s', (_, claim, entry, holder) => {
  const corpus = corpusOf({
    sources: own,
    claims: `  order: { ${claim}, attributions: [{ ${entry} }] }`,
  });
  const order = claimOf(corpus, 'order');
  expect(stakeOf(corpus, order, attributionOf(order))?.holder).toBe(holder);
});
