// Where the way of a claim cannot be told without `via`.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('needed', () => {
  it.each<readonly [string, Case]>([
    [
      'with three upstreams, one a name',
      {
        fields: `claims:
  order: { source: mixed }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/via-needed',
            '`order` does not say which way it reached `mixed`, which takes over from `agency-report`, `"A Radio Station"` and `south-official`',
            'write `via: [agency-report]` or `via: ["A Radio Station"]` or `via: [south-official]`, or `via: []` if Daily Post found it out itself',
            'sources/mixed.yaml:5:1 the ways are listed here',
          ],
        ],
      },
    ],
    [
      'with own reporting beside one',
      {
        fields: `claims:
  order: { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/via-needed',
            '`order` does not say which way it reached `own`, which takes over from `agency-report` and reports itself',
            'write `via: [agency-report]`, or `via: []` if Daily Post found it out itself',
            'sources/own.yaml:5:1 the ways are listed here',
          ],
        ],
      },
    ],
    [
      'although the speaker is named: the way to them is not',
      {
        fields: `claims:
  order: { source: mixed, saidBy: south-official }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/via-needed',
            '`order` does not say which way it reached `mixed`, which takes over from `agency-report`, `"A Radio Station"` and `south-official`',
            'write `via: [agency-report]` or `via: ["A Radio Station"]` or `via: [south-official]`, or `via: []` if Daily Post found it out itself',
            'sources/mixed.yaml:5:1 the ways are listed here',
          ],
        ],
      },
    ],
    [
      'although the speaker worked from something',
      {
        fields: `claims:
  order: { source: own, saidBy: daily-post, basedOn: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/via-needed',
            '`order` does not say which way it reached `own`, which takes over from `agency-report` and reports itself',
            'write `via: [agency-report]`, or `via: []` if Daily Post found it out itself',
            'sources/own.yaml:5:1 the ways are listed here',
          ],
        ],
      },
    ],
    [
      'for what the desk saw in such a document',
      {
        fields: `claims:
  order: { kind: observed, source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/via-needed',
            '`order` does not say which way it reached `own`, which takes over from `agency-report` and reports itself',
            'write `via: [agency-report]`, or `via: []` if Daily Post found it out itself',
            'sources/own.yaml:5:1 the ways are listed here',
          ],
        ],
      },
    ],
    [
      'in each entry that lacks it',
      {
        fields: `claims:
  order:
    attributions:
      - { source: mixed, via: [agency-report] }
      - { source: mixed }
      - { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [
          [
            'briefings/example.md:13:9-13:26 error attr/via-needed',
            '`order` does not say which way it reached `mixed`, which takes over from `agency-report`, `"A Radio Station"` and `south-official`',
            'write `via: [agency-report]` or `via: ["A Radio Station"]` or `via: [south-official]`, or `via: []` if Daily Post found it out itself',
            'sources/mixed.yaml:5:1 the ways are listed here',
          ],
          [
            'briefings/example.md:14:9-14:24 error attr/via-needed',
            '`order` does not say which way it reached `own`, which takes over from `agency-report` and reports itself',
            'write `via: [agency-report]`, or `via: []` if Daily Post found it out itself',
            'sources/own.yaml:5:1 the ways are listed here',
          ],
        ],
      },
    ],
    [
      'for a translation of a copy',
      {
        fields: `claims:
  order: { source: translated }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
          'sources/copied.yaml': `title: Copied
publisher: evening-news
published: 2024-11-15
url: https://post.example/copied
derivedFrom: [{ from: mixed, how: republishes }]
`,
          'sources/translated.yaml': `title: Translated
publisher: evening-news
published: 2024-11-15
url: https://post.example/translated
derivedFrom: [{ from: copied, how: translates }]
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/via-needed',
            '`order` does not say which way it reached `mixed`, of which `translated` is a copy and which takes over from `agency-report`, `"A Radio Station"` and `south-official`',
            'write `via: [agency-report]` or `via: ["A Radio Station"]` or `via: [south-official]`, or `via: []` if Daily Post found it out itself',
            'sources/mixed.yaml:5:1 the ways are listed here',
          ],
        ],
      },
    ],
    [
      'for a document declared in the briefing',
      {
        fields: `sources:
  bulletin: { title: Bulletin, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [agency-report, news-interview] }
claims:
  order: { source: bulletin }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:12:3-12:8 error attr/via-needed',
            '`order` does not say which way it reached `bulletin`, which takes over from `agency-report` and `news-interview`',
            'write `via: [agency-report]` or `via: [news-interview]`, or `via: []` if Daily Post found it out itself',
            'briefings/example.md:10:106 the ways are listed here',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/via-needed')).toEqual(one.finds);
  });
});

describe('not needed', () => {
  it.each<readonly [string, Case]>([
    [
      'with via',
      {
        fields: `claims:
  order: { source: mixed, via: [south-official] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [],
      },
    ],
    [
      'with an empty one',
      {
        fields: `claims:
  order: { source: own, via: [] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [],
      },
    ],
    [
      'with one upstream, or none, or an unknown one',
      {
        fields: `claims:
  order: { attributions: [{ source: post-story }, { source: agency-report }, { source: unknown }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/unknown.yaml': `title: Unknown
publisher: daily-post
published: 2024-11-15
url: https://post.example/unknown

`,
        },
        finds: [],
      },
    ],
    [
      'with own reporting and nothing else',
      {
        fields: `claims:
  order: { source: alone }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
          'sources/alone.yaml': `title: Alone
publisher: daily-post
published: 2024-11-15
url: https://post.example/alone
derivedFrom: []
ownReporting: true
`,
        },
        finds: [],
      },
    ],
    [
      'for a document that cites one with several',
      {
        fields: `claims:
  order: { source: citing }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
          'sources/citing.yaml': `title: Citing
publisher: evening-news
published: 2024-11-15
url: https://post.example/citing
derivedFrom: [mixed]
`,
        },
        finds: [],
      },
    ],
    [
      'for a document cited directly',
      {
        text: 'Production was ordered, a newspaper says.[@mixed]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/via-needed')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a misspelt key',
      {
        fields: `claims:
  order: { source: mixed, vai: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
      },
      ['error schema/unknown-key'],
    ],
    [
      'a value that is no list',
      {
        fields: `claims:
  order: { source: mixed, via: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
      },
      ['error schema/invalid'],
    ],
    [
      'an upstream that does not exist',
      {
        fields: `claims:
  order: { source: mixed }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-reprot, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
      },
      ['error ref/unresolved'],
    ],
    [
      'a way that does not exist',
      {
        fields: `claims:
  order: { source: mixed, via: [agency-reprot] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
      },
      ['error ref/unresolved'],
    ],
    [
      'a claim called corroborated: not that it has no origin',
      {
        fields: `claims:
  order: { source: own, status: corroborated }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, { from: A Radio Station, how: quotes }, south-official]
`,
          'sources/own.yaml': `title: Own
publisher: daily-post
published: 2024-11-15
url: https://post.example/own
derivedFrom: [agency-report]
ownReporting: true
`,
        },
      },
      ['error attr/via-needed'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
