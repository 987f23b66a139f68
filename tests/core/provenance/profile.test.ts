// The sourcing profile: what a set of claims and texts stands on.

import { expect, it } from 'vitest';
import { documentsOf, isInterested, profileOf } from '../../../src/core/provenance/profile.ts';
import { parseEdtf } from '../../../src/core/schema/edtf.ts';
import { claimOf, corpusOf } from './worked-case.ts';

const sources = {
  'kcna-report': 'publisher: kcna, published: 2024-11-15, language: ko, derivedFrom: []',
  'ap-story': 'publisher: ap, published: 2024-11-14, derivedFrom: [kcna-report]',
  'afp-story': 'publisher: afp, published: unknown, derivedFrom: [kcna-report]',
  'yonhap-story': 'publisher: yonhap, published: 2024-12, language: ko, derivedFrom: [rok-jcs]',
  'kbs-report': 'publisher: kbs, published: 2024-11/.., derivedFrom: []',
  unread: 'publisher: reuters, published: 2020, language: ru, derivedFrom: []',
};

const claims = `  order: { attributions: [{ source: ap-story }, { source: afp-story }] }
  decree: { nature: act, source: kcna-report }
  cheap: { nature: opinion, source: ap-story, saidBy: kim-jong-un }
  count: { status: corroborated, attributions: [{ source: kcna-report }, { source: yonhap-story }] }
  car: { source: kbs-report, status: verified, verification: { method: [expert], by: ap, date: 2024-11-16 } }
  range: { source: afp-story, via: [kcna-watch], status: disputed }
  seen: { kind: observed }
  outlook: { kind: assessed, confidence: low, because: why, restsOn: [order] }`;

const text = `# A heading is no sentence that needs a source

Kim gave an order.[@order] He called drones cheap.[@cheap] A decree followed.

These were named:

- One figure came from Seoul.[@count]
- Nobody else gave one.

| Target | Seen |
|---|---|
| A car | burning[@car] |

> The pictures show it. So much is clear.[@seen]`;

it('counts claims, documents, origins, sentences, languages and dates', () => {
  const corpus = corpusOf({ sources, claims, text });
  const briefing = corpus.briefings.get('case');
  if (!briefing) throw new Error('the case has a briefing');
  expect(profileOf(corpus, [...briefing.claims.values()], [briefing.text])).toEqual({
    claims: 8,
    byStatus: { unverified: 2, corroborated: 1, verified: 1, disputed: 1, refuted: 0 },
    acts: 1,
    opinions: 1,
    assessments: 1,
    byOrigins: { none: 1, one: 5, several: 1 },
    interested: 2,
    disinterested: 5,
    documents: 5,
    origins: 4,
    sentences: { cited: 5, all: 8 },
    languages: ['en', 'ko'],
    oldest: parseEdtf('2024-11/..'),
    newest: parseEdtf('2024-11/..'),
  });
});

it('of nothing is nothing', () => {
  expect(profileOf(corpusOf({}), [], [])).toEqual({
    claims: 0,
    byStatus: { unverified: 0, corroborated: 0, verified: 0, disputed: 0, refuted: 0 },
    acts: 0,
    opinions: 0,
    assessments: 0,
    byOrigins: { none: 0, one: 0, several: 0 },
    interested: 0,
    disinterested: 0,
    documents: 0,
    origins: 0,
    sentences: { cited: 0, all: 0 },
    languages: [],
  });
});

it('documents are those that were read and those that chains pass, each once', () => {
  const corpus = corpusOf({ sources, claims });
  const found = documentsOf(corpus, [claimOf(corpus, 'order'), claimOf(corpus, 'cheap')]);
  expect(found.map(({ id }) => id)).toEqual(['afp-story', 'ap-story', 'kcna-report']);
});

it.each([
  ['order', true],
  ['decree', false],
  ['cheap', true],
  ['count', false],
  ['seen', false],
  ['outlook', false],
])('%s is of interested parties alone: %s', (id, interested) => {
  const corpus = corpusOf({ sources, claims });
  expect(isInterested(corpus, claimOf(corpus, id))).toBe(interested);
});
