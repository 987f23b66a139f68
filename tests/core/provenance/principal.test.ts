// The principal of an actor: who, in the end, speaks when it speaks.

import { expect, it } from 'vitest';
import { parseEdtf } from '../../../src/core/schema/edtf.ts';
import { principalOf } from '../../../src/core/provenance/principal.ts';
import { corpusOf, partyText } from './worked-case.ts';

interface Case {
  readonly name: string;
  readonly actors?: Readonly<Record<string, string>>;
  readonly of: string;
  readonly at?: string;
  readonly principal: string;
}

const presidents = {
  'a-minister': `kind: person, affiliations: [
    { with: ministry-of-unification, from: 2023-07, to: 2025-07 },
    { with: rok-jcs, from: 2025-08 },
    { with: kbs }]`,
  kbs: 'kind: outlet',
  'rok-jcs': 'kind: military, partOf: south-korea, independent: a worked case',
};

const cases: readonly Case[] = [
  { name: 'a state is its own', of: 'dprk', principal: 'dprk' },
  { name: 'an outlet that nobody controls is its own', of: 'ap', principal: 'ap' },
  { name: 'a body answers to what it is part of', of: 'kcna', principal: 'dprk' },
  { name: 'or to what controls it', of: 'pyongyang-times', principal: 'dprk' },
  {
    name: 'a person speaks for their position, and so on up',
    of: 'andrii-kovalenko',
    principal: 'ukraine',
  },
  {
    name: 'a person without a position speaks for themselves',
    actors: { 'an-analyst': 'kind: person' },
    of: 'an-analyst',
    principal: 'an-analyst',
  },
  {
    name: 'control goes before belonging',
    actors: { station: 'kind: outlet, partOf: south-korea, controlledBy: dprk' },
    of: 'station',
    principal: 'dprk',
  },
  {
    name: 'control over a body higher up counts, too',
    actors: {
      channel: 'kind: outlet, partOf: holding',
      holding: 'kind: company, controlledBy: { actor: russia, asOf: 2024 }',
    },
    of: 'channel',
    principal: 'russia',
  },
  {
    name: 'the walk stops at a state, even one that is part of something',
    actors: {
      krasnodar: 'kind: state, partOf: russia',
      office: 'kind: government, partOf: krasnodar',
    },
    of: 'office',
    principal: 'krasnodar',
  },
  {
    name: 'at an intergovernmental organisation',
    actors: { un: 'kind: igo, partOf: united-states', panel: 'kind: government, partOf: un' },
    of: 'panel',
    principal: 'un',
  },
  {
    name: 'at an alliance',
    actors: { unc: 'kind: alliance, controlledBy: united-states' },
    of: 'unc',
    principal: 'unc',
  },
  {
    name: 'at a body that is independent although part of another: a special counsel',
    actors: {
      'special-counsel': 'kind: government, partOf: south-korea, independent: appointed by law',
      'its-spokesperson': 'kind: person, affiliations: [{ with: special-counsel }]',
    },
    of: 'its-spokesperson',
    principal: 'special-counsel',
  },
  {
    name: 'a person who is independent does not speak for their position',
    actors: {
      'a-lawmaker':
        'kind: person, independent: sits in parliament, affiliations: [{ with: south-korea }]',
    },
    of: 'a-lawmaker',
    principal: 'a-lawmaker',
  },
  {
    name: 'a person reached by control is the top',
    actors: {
      channel: 'kind: outlet, controlledBy: an-owner',
      'an-owner': 'kind: person, affiliations: [{ with: russia }]',
    },
    of: 'channel',
    principal: 'an-owner',
  },
  {
    name: 'a person reached by belonging is not',
    actors: {
      'press-office': 'kind: government, partOf: a-president',
      'a-president': 'kind: person, affiliations: [{ with: russia }]',
    },
    of: 'press-office',
    principal: 'russia',
  },
  {
    name: 'membership is never followed',
    actors: { msmt: 'kind: ngo, memberOf: [united-states, south-korea]' },
    of: 'msmt',
    principal: 'msmt',
  },
  {
    name: "a body's affiliations are never followed",
    actors: { institute: 'kind: think-tank, affiliations: [{ with: russia }]' },
    of: 'institute',
    principal: 'institute',
  },
  {
    name: 'nor what a person is part of',
    actors: { 'an-officer': 'kind: person, partOf: russia, controlledBy: russia' },
    of: 'an-officer',
    principal: 'an-officer',
  },
  {
    name: 'the walk stops before an actor already visited',
    actors: {
      first: 'kind: company, partOf: second',
      second: 'kind: company, partOf: third',
      third: 'kind: company, partOf: second',
    },
    of: 'first',
    principal: 'third',
  },
  {
    name: 'a former position no longer counts',
    actors: presidents,
    of: 'a-minister',
    at: '2025-09',
    principal: 'rok-jcs',
  },
  {
    name: 'a current one does',
    actors: presidents,
    of: 'a-minister',
    at: '2024-11-15',
    principal: 'south-korea',
  },
  {
    name: 'so does one on its last day',
    actors: presidents,
    of: 'a-minister',
    at: '2025-07-31',
    principal: 'south-korea',
  },
  {
    name: 'before all of them, the first without dates',
    actors: presidents,
    of: 'a-minister',
    at: '2020',
    principal: 'kbs',
  },
  {
    name: 'only what is certain rules one out',
    actors: presidents,
    of: 'a-minister',
    at: '2025-09~',
    principal: 'south-korea',
  },
  {
    name: 'a period that touches it does not',
    actors: presidents,
    of: 'a-minister',
    at: '2025',
    principal: 'south-korea',
  },
  {
    name: 'without a date, the first counts',
    actors: presidents,
    of: 'a-minister',
    principal: 'south-korea',
  },
];

it.each(cases)('$name', ({ actors, of, at, principal }) => {
  const corpus = corpusOf(actors ? { actors } : {});
  const date = at === undefined ? undefined : parseEdtf(at);
  expect(partyText(principalOf(corpus, { actor: of }, date))).toBe(principal);
});

it('a name without a page is its own principal', () => {
  expect(principalOf(corpusOf({}), { name: 'A blog' }, undefined)).toEqual({ name: 'A blog' });
});

it('an actor that does not exist is its own, too', () => {
  expect(principalOf(corpusOf({}), { actor: 'nobody' }, undefined)).toEqual({ actor: 'nobody' });
});
