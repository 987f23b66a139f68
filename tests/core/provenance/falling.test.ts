import { describe, expect, it } from 'vitest';
import { fallingWith } from '../../../src/core/provenance/falling.ts';
import { backlinksOf } from '../../../src/core/views/backlinks.ts';
import { corpusOf } from './worked-case.ts';

const sources = {
  agency: 'publisher: ap, derivedFrom: []',
  copy: 'publisher: daily-tribune-ph, derivedFrom: [{ from: agency, how: republishes }]',
  citing: 'publisher: newser, derivedFrom: [copy]',
  reporting: 'publisher: reuters, derivedFrom: [agency], ownReporting: true',
  other: 'publisher: kbs, derivedFrom: []',
  gone: 'publisher: yonhap, derivedFrom: [], retracted: { date: 2024-11-20, note: It was wrong. }',
};

const assessed = 'kind: assessed, confidence: low, because: why';

interface Case {
  readonly name: string;
  /** Those called `falls…` are the ones that fall with `agency`, or with `of`. */
  readonly claims: string;
  readonly of?: string;
}

const cases: readonly Case[] = [
  { name: 'a claim of which it is the only document', claims: '  falls: { source: agency }' },
  { name: 'a claim read in a copy of it', claims: '  falls: { source: copy }' },
  { name: 'a claim whose chain passes it further up', claims: '  falls: { source: citing }' },
  {
    name: 'a claim that `via` leads past it stands',
    claims: '  stands: { source: citing, via: [reuters] }',
  },
  {
    name: 'a claim that `via` leads to it',
    claims: '  falls: { source: reporting, via: [agency] }',
  },
  {
    name: 'own reporting beside it stands',
    claims: '  stands: { source: reporting, via: [] }',
  },
  {
    name: 'a claim of a named speaker: nobody else tells that they said it',
    claims: '  falls: { source: agency, saidBy: rok-jcs }',
  },
  {
    name: 'a claim whose speaker worked from what goes back to it',
    claims: '  falls: { source: other, saidBy: rok-jcs, basedOn: [citing] }',
  },
  {
    name: 'a claim with another attribution stands, also where that has the same origin',
    claims:
      '  stands: { attributions: [{ source: agency, saidBy: rok-jcs }, { source: other, saidBy: rok-jcs }] }',
  },
  {
    name: 'a claim of which every attribution needs it',
    claims: '  falls: { attributions: [{ source: agency }, { source: citing, saidBy: rok-jcs }] }',
  },
  {
    name: 'a claim of which the other attribution is retracted already',
    claims: '  falls: { attributions: [{ source: agency }, { source: gone }] }',
  },
  {
    name: 'a claim that has fallen already does not fall again',
    claims: '  fell: { source: gone, saidBy: rok-jcs, basedOn: [agency] }',
  },
  {
    name: 'of a retracted document, the claims that fell with it',
    of: 'gone',
    claims:
      '  falls: { source: gone }\n  stands: { attributions: [{ source: agency }, { source: gone }] }',
  },
  {
    name: 'a claim that it only verified stands',
    claims:
      '  stands: { source: other, status: verified, verification: { method: [expert], by: kbs, date: 2024-11-16, with: [agency] } }',
  },
  {
    name: 'a verification by another document holds nothing up',
    claims:
      '  falls: { source: agency, status: verified, verification: { method: [expert], by: kbs, date: 2024-11-16, with: [other] } }',
  },
  {
    name: 'judgements on judgements that rest on nothing else',
    claims: `  falls: { source: agency }\n  falls-too: { ${assessed}, restsOn: [falls] }\n  falls-as-well: { ${assessed}, restsOn: [falls-too] }`,
  },
  {
    name: 'a judgement that rests on something else as well stands, whatever was weighed against it',
    claims: `  falls: { source: agency }\n  stands: { ${assessed}, restsOn: [falls, firm] }\n  firm: { source: other }\n  bold: { ${assessed}, restsOn: [firm], despite: [falls] }`,
  },
  { name: 'what the desk saw itself stands', claims: '  stands: { kind: observed }' },
];

const expected = (claims: string): readonly string[] => claims.match(/^ {2}falls[a-z-]*/gm) ?? [];

describe('what would fall with a document', () => {
  it.each(cases)('$name', ({ claims, of = 'agency' }) => {
    const corpus = corpusOf({ sources, claims });
    const found = fallingWith(corpus, of, [...corpus.claims.values()]);
    expect(found.map(({ id }) => `  ${id}`)).toEqual(expected(claims));
  });

  it.each(cases)('is on the page of the document: $name', ({ claims, of = 'agency' }) => {
    const corpus = corpusOf({ sources, claims });
    const found = backlinksOf(corpus).fallingWith.get(of) ?? [];
    expect(found.map(({ id }) => `  ${id}`).toSorted()).toEqual([...expected(claims)].sort());
  });
});
