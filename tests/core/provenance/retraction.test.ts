// What a claim loses when a document is taken back.

import { expect, it } from 'vitest';
import { retractionOf, type Retraction } from '../../../src/core/provenance/retraction.ts';
import { implicitClaim } from '../../../src/core/corpus/link-claim.ts';
import { briefingText, claimOf, corpusOf } from './worked-case.ts';

const retracted = 'retracted: { date: 2024-11-20, note: withdrawn by the agency }';
const withdrawn = briefingText({
  claims: '  old: { source: sound }',
  fields: `withdrawn: { date: 2024-11-20, reason: A worked case }
sources:
  leaflet: { title: "[leaflet]", publisher: afp, published: 2024-11, unavailable: A worked case, derivedFrom: [] }`,
}).replace('status: published', 'status: withdrawn');

const sources = {
  picture: `publisher: ap, derivedFrom: [], ${retracted}`,
  copy: 'publisher: daily-tribune-ph, derivedFrom: [{ from: picture, how: republishes }]',
  citing: 'publisher: newser, derivedFrom: [copy]',
  sound: 'publisher: reuters, derivedFrom: []',
  other: `publisher: kbs, derivedFrom: [], ${retracted}`,
};

const corpusWith = (claims: string) =>
  corpusOf({ sources, claims, files: { 'briefings/earlier.md': withdrawn } });

interface Case {
  readonly name: string;
  readonly claims: string;
  readonly of?: string;
  readonly retraction: Retraction | undefined;
}

const all = (...ids: readonly string[]): Retraction => ({
  extent: 'all',
  sources: ids,
  claims: [],
});
const some = (...ids: readonly string[]): Retraction => ({
  extent: 'some',
  sources: ids,
  claims: [],
});
const assessed = 'kind: assessed, confidence: low, because: why';

const cases: readonly Case[] = [
  { name: 'nothing', claims: '  one: { source: sound }', retraction: undefined },
  {
    name: 'the document that was read',
    claims: '  one: { source: picture }',
    retraction: all('picture'),
  },
  {
    name: 'one of which that is a copy',
    claims: '  one: { source: copy }',
    retraction: all('picture'),
  },
  {
    name: 'one further up the chain',
    claims: '  one: { source: citing }',
    retraction: all('picture'),
  },
  {
    name: 'one in via',
    claims: '  one: { source: sound, via: [copy] }',
    retraction: all('picture'),
  },
  {
    name: 'not one that via leaves aside',
    claims: '  one: { source: citing, via: [reuters] }',
    retraction: undefined,
  },
  {
    name: 'whoever said it: nobody else tells that they did',
    claims: '  one: { source: picture, saidBy: rok-jcs }',
    retraction: all('picture'),
  },
  {
    name: 'what the speaker worked from',
    claims: '  one: { source: sound, saidBy: reuters, basedOn: [picture] }',
    retraction: all('picture'),
  },
  {
    name: 'and what that goes back to',
    claims: '  one: { source: sound, saidBy: reuters, basedOn: [citing] }',
    retraction: all('picture'),
  },
  {
    name: 'one of two attributions',
    claims: '  one: { attributions: [{ source: picture }, { source: sound }] }',
    retraction: some('picture'),
  },
  {
    name: 'both of them',
    claims: '  one: { attributions: [{ source: citing }, { source: other }] }',
    retraction: all('picture', 'other'),
  },
  {
    name: 'a document declared in a briefing that was withdrawn',
    claims: '  one: { source: leaflet }',
    retraction: all('leaflet'),
  },
  {
    name: 'what it was verified with, beside what stands',
    claims:
      '  one: { source: sound, status: verified, verification: { method: [expert], by: kbs, date: 2024-11-16, with: [picture] } }',
    retraction: some('picture'),
  },
  {
    name: 'a judgement loses all that it rests on',
    claims: `  one: { ${assessed}, restsOn: [two] }\n  two: { source: picture }`,
    retraction: all('picture'),
  },
  {
    name: 'or some of it',
    claims: `  one: { ${assessed}, restsOn: [two, three] }\n  two: { source: picture }\n  three: { source: sound }`,
    retraction: some('picture'),
  },
  {
    name: 'or a part of what one of them had',
    claims: `  one: { ${assessed}, restsOn: [two] }\n  two: { attributions: [{ source: picture }, { source: sound }] }`,
    retraction: some('picture'),
  },
  {
    name: 'also over other judgements, on whatever ways these meet',
    claims: `  one: { ${assessed}, restsOn: [two, three] }
  two: { ${assessed}, restsOn: [four] }
  three: { ${assessed}, restsOn: [four] }
  four: { source: picture }`,
    retraction: all('picture'),
  },
  {
    name: 'not by what was weighed and found weaker',
    claims: `  one: { ${assessed}, restsOn: [two], despite: [three] }\n  two: { source: sound }\n  three: { source: picture }`,
    retraction: undefined,
  },
  {
    name: 'a claim of a withdrawn briefing counts as retracted, whatever it rests on',
    claims: `  one: { ${assessed}, restsOn: [earlier#old] }`,
    retraction: { extent: 'all', sources: [], claims: ['earlier#old'] },
  },
  {
    name: 'judgements in a circle lose what they lose elsewhere',
    claims: `  one: { ${assessed}, restsOn: [two] }\n  two: { ${assessed}, restsOn: [one, three] }\n  three: { source: picture }`,
    retraction: some('picture'),
  },
  {
    name: 'what the desk saw itself is not lost',
    claims: '  one: { kind: observed }',
    retraction: undefined,
  },
];

it.each(cases)('$name', ({ claims, retraction }) => {
  const corpus = corpusWith(claims);
  expect(retractionOf(corpus, claimOf(corpus, 'one'))).toEqual(retraction);
});

it('a source cited directly is lost with it', () => {
  const corpus = corpusWith('  one: { source: sound }');
  const cited = (id: string) => retractionOf(corpus, implicitClaim('case', id, [], '', []));
  expect({ citing: cited('citing'), sound: cited('sound') }).toEqual({
    citing: all('picture'),
    sound: undefined,
  });
});
