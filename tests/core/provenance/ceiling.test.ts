// The confidence that the sourcing of a judgement allows.

import { expect, it } from 'vitest';
import {
  ceilingOf,
  confidenceRank,
  type CeilingReason,
} from '../../../src/core/provenance/ceiling.ts';
import type { Confidence } from '../../../src/core/schema/vocabularies.ts';
import { briefingText, claimOf, corpusOf } from './worked-case.ts';

const sources = {
  'kcna-report': 'publisher: kcna, derivedFrom: []',
  'kbs-report': 'publisher: kbs, derivedFrom: []',
  'ap-report': 'publisher: ap, derivedFrom: []',
  open: 'publisher: b17news',
  'taken-back':
    'publisher: afp, derivedFrom: [], retracted: { date: 2024-11-20, note: a worked case }',
};

/** The claims on which judgements rest. */
const supports = {
  verified:
    'source: kbs-report, status: verified, verification: { method: [expert], by: rok-jcs, date: 2024-11-16 }',
  'verified-party':
    'source: kcna-report, status: verified, verification: { method: [expert], by: rok-jcs, date: 2024-11-16 }',
  corroborated:
    'status: corroborated, attributions: [{ source: kcna-report }, { source: kbs-report }]',
  'corroborated-by-parties':
    'status: corroborated, attributions: [{ source: kcna-report }, { source: kbs-report, saidBy: gur }]',
  'corroborated-by-admission':
    'status: corroborated, attributions: [{ source: kcna-report, againstInterest: why }, { source: kbs-report, saidBy: gur }]',
  act: 'nature: act, source: kcna-report',
  opinion: 'nature: opinion, source: kbs-report',
  'party-opinion': 'nature: opinion, source: kcna-report',
  single: 'source: kbs-report',
  party: 'source: kcna-report',
  parties: 'attributions: [{ source: kcna-report }, { source: kbs-report, saidBy: gur }]',
  admission: 'source: kcna-report, againstInterest: why',
  observed: 'kind: observed',
  refuted:
    'source: kbs-report, status: refuted, verification: { method: [expert], by: ap, date: 2024-11-16 }',
  disputed: 'source: kbs-report, status: disputed',
  lost: 'source: taken-back',
  'lost-in-part': 'attributions: [{ source: taken-back }, { source: kbs-report }]',
  unknown: 'source: open',
  'act-of-unknown': 'nature: act, source: open',
  'judged-high': 'kind: assessed, confidence: high, because: why, restsOn: [verified]',
  'judged-moderate': 'kind: assessed, confidence: moderate, because: why, restsOn: [single]',
  'judged-low': 'kind: assessed, confidence: low, because: why, restsOn: [refuted]',
  unjudged: 'kind: assessed, because: why, restsOn: [verified]',
} as const;

type Support = keyof typeof supports;

interface Case {
  readonly name: string;
  readonly restsOn: readonly Support[];
  readonly ceiling: Confidence;
  readonly reasons: readonly (readonly [CeilingReason['why'], Support])[];
}

const cases: readonly Case[] = [
  { name: 'high on a verified claim', restsOn: ['verified'], ceiling: 'high', reasons: [] },
  { name: 'even one that a party made', restsOn: ['verified-party'], ceiling: 'high', reasons: [] },
  {
    name: 'on one corroborated by somebody without a stake',
    restsOn: ['corroborated'],
    ceiling: 'high',
    reasons: [],
  },
  {
    name: 'or by an admission',
    restsOn: ['corroborated-by-admission'],
    ceiling: 'high',
    reasons: [],
  },
  { name: "on an act, a party's own, too", restsOn: ['act'], ceiling: 'high', reasons: [] },
  {
    name: 'if all are such',
    restsOn: ['verified', 'corroborated', 'act'],
    ceiling: 'high',
    reasons: [],
  },
  {
    name: 'moderate if one is not',
    restsOn: ['verified', 'single', 'party'],
    ceiling: 'moderate',
    reasons: [
      ['not-verified', 'single'],
      ['not-verified', 'party'],
    ],
  },
  {
    name: 'on one origin without a stake',
    restsOn: ['single'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'single']],
  },
  {
    name: 'on what the desk saw',
    restsOn: ['observed'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'observed']],
  },
  {
    name: 'on an admission',
    restsOn: ['admission'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'admission']],
  },
  {
    name: 'on two parties',
    restsOn: ['parties'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'parties']],
  },
  {
    name: 'also where the two are called corroborated',
    restsOn: ['corroborated-by-parties'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'corroborated-by-parties']],
  },
  {
    name: 'on an opinion',
    restsOn: ['opinion'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'opinion']],
  },
  {
    name: 'where a part of the documents was taken back',
    restsOn: ['lost-in-part'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'lost-in-part']],
  },
  {
    name: 'low on one party alone',
    restsOn: ['party'],
    ceiling: 'low',
    reasons: [['one-interested-origin', 'party']],
  },
  {
    name: 'on several claims of parties, each alone',
    restsOn: ['party', 'party-opinion'],
    ceiling: 'low',
    reasons: [
      ['one-interested-origin', 'party'],
      ['one-interested-origin', 'party-opinion'],
    ],
  },
  {
    name: 'not where one of them is more than that',
    restsOn: ['party', 'act'],
    ceiling: 'moderate',
    reasons: [['not-verified', 'party']],
  },
  {
    name: 'if any is refuted',
    restsOn: ['verified', 'refuted'],
    ceiling: 'low',
    reasons: [['refuted', 'refuted']],
  },
  {
    name: 'if any is disputed',
    restsOn: ['verified', 'disputed'],
    ceiling: 'low',
    reasons: [['disputed', 'disputed']],
  },
  {
    name: 'if any rests only on what was taken back',
    restsOn: ['verified', 'lost'],
    ceiling: 'low',
    reasons: [['retracted', 'lost']],
  },
  {
    name: 'if any has no known origin',
    restsOn: ['verified', 'unknown'],
    ceiling: 'low',
    reasons: [['no-origin', 'unknown']],
  },
  {
    name: 'an act, too',
    restsOn: ['act-of-unknown'],
    ceiling: 'low',
    reasons: [['no-origin', 'act-of-unknown']],
  },
  {
    name: 'for every reason that there is',
    restsOn: ['unknown', 'refuted', 'party'],
    ceiling: 'low',
    reasons: [
      ['no-origin', 'unknown'],
      ['refuted', 'refuted'],
    ],
  },
  {
    name: 'a judgement is taken at its confidence',
    restsOn: ['judged-high'],
    ceiling: 'high',
    reasons: [['judgement', 'judged-high']],
  },
  {
    name: 'no higher than the lowest',
    restsOn: ['verified', 'judged-high', 'judged-low'],
    ceiling: 'low',
    reasons: [['judgement', 'judged-low']],
  },
  {
    name: 'whatever that one rests on',
    restsOn: ['judged-moderate', 'verified'],
    ceiling: 'moderate',
    reasons: [['judgement', 'judged-moderate']],
  },
  {
    name: 'judgements are left out of the other tests: a party alone is still alone',
    restsOn: ['party', 'judged-moderate'],
    ceiling: 'low',
    reasons: [['one-interested-origin', 'party']],
  },
  {
    name: 'where both are as low, both are reasons',
    restsOn: ['single', 'judged-moderate'],
    ceiling: 'moderate',
    reasons: [
      ['not-verified', 'single'],
      ['judgement', 'judged-moderate'],
    ],
  },
  {
    name: 'one without confidence counts as low',
    restsOn: ['unjudged'],
    ceiling: 'low',
    reasons: [['judgement', 'unjudged']],
  },
];

const claims = (restsOn: readonly string[]) =>
  [
    ...Object.entries(supports).map(([id, fields]) => `  ${id}: { ${fields} }`),
    `  outlook: { kind: assessed, confidence: low, because: why, restsOn: [${restsOn.join(', ')}] }`,
  ].join('\n');

it.each(cases)('$name', ({ restsOn, ceiling, reasons }) => {
  const corpus = corpusOf({ sources, claims: claims(restsOn) });
  expect(ceilingOf(corpus, claimOf(corpus, 'outlook'))).toEqual({
    confidence: ceiling,
    reasons: reasons.map(([why, id]) => ({ why, claim: `case#${id}` })),
  });
});

it('a claim of a withdrawn briefing counts as taken back', () => {
  const earlier = briefingText({
    claims: `  old: { ${supports.verified} }`,
    fields: 'withdrawn: { date: 2024-11-20, reason: A worked case }',
  }).replace('status: published', 'status: withdrawn');
  const corpus = corpusOf({
    sources,
    claims: claims(['earlier#old']),
    files: { 'briefings/earlier.md': earlier },
  });
  expect(ceilingOf(corpus, claimOf(corpus, 'outlook'))).toEqual({
    confidence: 'low',
    reasons: [{ why: 'retracted', claim: 'earlier#old' }],
  });
});

it('what rests on nothing has none', () => {
  const corpus = corpusOf({ sources, claims: claims([]) });
  expect(ceilingOf(corpus, claimOf(corpus, 'outlook'))).toBeUndefined();
});

it('low is below moderate, and moderate below high', () => {
  expect((['low', 'moderate', 'high'] as const).map(confidenceRank)).toEqual([0, 1, 2]);
});
