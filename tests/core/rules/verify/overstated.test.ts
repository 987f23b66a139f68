// When a claim has two origins.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('overstated', () => {
  it.each<readonly [string, Case]>([
    [
      'a single attribution',
      {
        fields: `claims:
  order: { status: corroborated, source: news-interview }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:20-10:32 error verify/overstated',
            '`order` is marked corroborated but has one independent origin: Evening News',
            'write `status: unverified`, or add an attribution that does not pass through Evening News',
            'briefings/example.md:10:42 this attribution ends there: news-interview',
          ],
        ],
      },
    ],
    [
      'without a document on which it could rest',
      {
        fields: `claims:
  order: { status: corroborated, kind: observed }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:20-10:32 error verify/overstated',
            '`order` is marked corroborated but has one independent origin: this desk',
            'write `status: unverified`, or add an attribution that does not pass through this desk',
          ],
        ],
      },
    ],
    [
      'two readings of one set of handout pictures',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: news-interview, saidBy: evening-news, basedOn: [pictures] }, { source: reading, saidBy: daily-post, basedOn: [pictures] }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pictures.yaml': `title: '[Pictures]'
publisher: north-agency
kind: image
published: 2024-11-15
language: zxx
url: https://agency.example/pictures
derivedFrom: []
archives: [{ url: https://archive.example/pictures, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
`,
          'sources/reading.yaml': `title: Reading
publisher: daily-post
published: 2024-11-15
url: https://post.example/reading
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:32 error verify/overstated',
            '`order` is marked corroborated but has one independent origin: Northland',
            'write `status: unverified`, or add an attribution that does not pass through Northland',
            'briefings/example.md:10:59 this attribution ends there: news-interview → evening-news, based on pictures',
            'briefings/example.md:10:130 this attribution ends there: reading → daily-post, based on pictures',
          ],
        ],
      },
    ],
    [
      'what the desk saw in a handout, and who gave it out',
      {
        fields: `claims:
  order: { status: corroborated, kind: observed, attributions: [{ source: pictures }, { source: agency-report, saidBy: north-ministry }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pictures.yaml': `title: '[Pictures]'
publisher: north-agency
kind: image
published: 2024-11-15
language: zxx
url: https://agency.example/pictures
derivedFrom: []
archives: [{ url: https://archive.example/pictures, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:32 error verify/overstated',
            '`order` is marked corroborated but has one independent origin: Northland',
            'write `status: unverified`, or add an attribution that does not pass through Northland',
            'briefings/example.md:10:75 this attribution ends there: pictures',
            'briefings/example.md:10:97 this attribution ends there: agency-report → north-ministry',
          ],
        ],
      },
    ],
    [
      'one known origin and one that is not',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: news-interview }, { source: rumour }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/rumour.yaml': `title: Rumour
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour

`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:32 error verify/overstated',
            '`order` is marked corroborated but has one independent origin: Evening News',
            'write `status: unverified`, or add an attribution that does not pass through Evening News',
            'briefings/example.md:10:59 this attribution ends there: news-interview',
            'briefings/example.md:10:87 the origin of this attribution is not known: rumour',
          ],
        ],
      },
    ],
    [
      'a copy under another name',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: news-interview }, { source: copy }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/copy.yaml': `title: Copy
publisher: daily-post
published: 2024-11-15
url: https://post.example/copy
derivedFrom: [{ from: news-interview, how: republishes }]
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:32 error verify/overstated',
            '`order` is marked corroborated but has one independent origin: Evening News',
            'write `status: unverified`, or add an attribution that does not pass through Evening News',
            'briefings/example.md:10:59 this attribution ends there: news-interview',
            'briefings/example.md:10:87 this attribution ends there: copy → news-interview',
          ],
        ],
      },
    ],
    [
      'aggregators',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: one, via: [] }, { source: two, via: [relay-watch] }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/one.yaml': `title: One
publisher: relay-watch
published: 2024-11-15
url: https://post.example/one
derivedFrom: [north-agency]
`,
          'sources/two.yaml': `title: Two
publisher: daily-post
published: 2024-11-15
url: https://post.example/two
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:32 error verify/overstated',
            '`order` is marked corroborated but has no known origin',
            'write `status: unverified`, or add two attributions whose origins are known',
            'briefings/example.md:10:59 the origin of this attribution is not known: one',
            'briefings/example.md:10:85 the origin of this attribution is not known: two → relay-watch',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/overstated')).toEqual(one.finds);
  });
});

describe('not overstated', () => {
  it.each<readonly [string, Case]>([
    [
      'two speakers who do not depend on each other',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: news-interview, saidBy: south-official }, { source: news-interview, saidBy: north-ministry }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'one speaker who worked from two',
      {
        fields: `claims:
  order: { status: corroborated, source: news-interview, saidBy: evening-news, basedOn: [north-agency, southland] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'what the desk saw, and somebody else',
      {
        fields: `claims:
  order: { status: corroborated, kind: observed, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/overstated')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'no document',
      {
        fields: `claims:
  order: { status: corroborated, saidBy: north-agency }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error attr/no-attribution'],
    ],
    [
      'a way that cannot be told',
      {
        fields: `claims:
  order: { status: corroborated, source: mixed }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/mixed.yaml': `title: Mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, news-interview]
`,
        },
      },
      ['error attr/via-needed'],
    ],
    [
      'a source that does not exist',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: agency-report }, { source: news-intervew }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error ref/unresolved'],
    ],
    [
      'a publisher who answers to nobody that exists',
      {
        fields: `claims:
  order: { status: corroborated, source: news-interview }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/evening-news.md': `---
name: Evening News
kind: outlet
partOf: holdin
---
`,
        },
      },
      ['error ref/unresolved'],
    ],
    [
      'a circle',
      {
        fields: `claims:
  order: { status: corroborated, source: one }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/one.yaml': `title: One
publisher: daily-post
published: 2024-11-15
url: https://post.example/one
derivedFrom: [two]
`,
          'sources/two.yaml': `title: Two
publisher: evening-news
published: 2024-11-15
url: https://post.example/two
derivedFrom: [one]
`,
        },
      },
      ['error ref/cycle'],
    ],
    [
      'an act',
      {
        fields: `claims:
  order: { status: corroborated, nature: act, source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error claim/nature-status'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
