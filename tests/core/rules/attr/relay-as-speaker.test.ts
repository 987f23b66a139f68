// Who only passes on, and who speaks.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('who only passes on', () => {
  it.each<readonly [string, Case]>([
    [
      'a platform',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: square }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/square.md': `---
name: Square
kind: platform
---
`,
        },
        finds: [
          [
            'briefings/example.md:10:44-10:50 error attr/relay-as-speaker',
            '`order` is put in the mouth of `square`, a platform, which passes on what others publish',
            'write `saidBy: evening-news`, delete `saidBy`, or, if this is what `square` itself made of it, add `basedOn: [news-interview]`',
          ],
        ],
      },
    ],
    [
      'an aggregator with a document of its own',
      {
        fields: `claims:
  order: { source: watched, saidBy: relay-watch }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/watched.yaml': `title: Watched
publisher: relay-watch
published: 2024-11-15
url: https://post.example/watched
derivedFrom: [{ from: "A Radio Station", how: republishes }]
`,
        },
        finds: [
          [
            'briefings/example.md:10:37-10:48 error attr/relay-as-speaker',
            '`order` is put in the mouth of `relay-watch`, an aggregator, which passes on what others publish',
            'delete `saidBy`, or, if this is what `relay-watch` itself made of it, add `basedOn: ["A Radio Station"]`',
          ],
        ],
      },
    ],
    [
      'the publisher of a document in the middle',
      {
        fields: `claims:
  order: { source: copy, saidBy: daily-post }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/copy.yaml': `title: Copy
publisher: evening-news
published: 2024-11-15
url: https://post.example/copy
derivedFrom: [{ from: post-story, how: republishes }]
`,
        },
        finds: [
          [
            'briefings/example.md:10:34-10:44 error attr/relay-as-speaker',
            '`order` is put in the mouth of `daily-post`, which has it from elsewhere: copy → post-story → agency-report',
            'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `daily-post` itself made of it, add `basedOn: [agency-report]`',
          ],
        ],
      },
    ],
    [
      'the publisher of a document that via leads on from',
      {
        fields: `claims:
  order: { source: news-interview, via: [north-ministry], saidBy: evening-news }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:67-10:79 error attr/relay-as-speaker',
            '`order` is put in the mouth of `evening-news`, which has it from elsewhere: news-interview → north-ministry',
            'write `saidBy: north-ministry`, delete `saidBy`, or, if this is what `evening-news` itself made of it, add `basedOn: [north-ministry]`',
          ],
        ],
      },
    ],
    [
      'one that goes back to an aggregator',
      {
        fields: `claims:
  order: { source: echo, saidBy: daily-post }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/echo.yaml': `title: Echo
publisher: daily-post
published: 2024-11-15
url: https://post.example/echo
derivedFrom: [relay-watch]
`,
        },
        finds: [
          [
            'briefings/example.md:10:34-10:44 error attr/relay-as-speaker',
            '`order` is put in the mouth of `daily-post`, which has it from elsewhere: echo → relay-watch',
            'delete `saidBy`, or, if this is what `daily-post` itself made of it, add `basedOn: [relay-watch]`',
          ],
        ],
      },
    ],
    [
      'each entry with a relay of its own',
      {
        fields: `claims:
  order:
    attributions:
      - { source: post-story, saidBy: daily-post }
      - { source: post-story, saidBy: relay-watch }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:12:39-12:49 error attr/relay-as-speaker',
            '`order` is put in the mouth of `daily-post`, which has it from elsewhere: post-story → agency-report',
            'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `daily-post` itself made of it, add `basedOn: [agency-report]`',
          ],
          [
            'briefings/example.md:13:39-13:50 error attr/relay-as-speaker',
            '`order` is put in the mouth of `relay-watch`, an aggregator, which passes on what others publish',
            'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `relay-watch` itself made of it, add `basedOn: [agency-report]`',
          ],
        ],
      },
    ],
    [
      'one that is the default of several: one fault',
      {
        fields: `claims:
  order:
    saidBy: relay-watch
    attributions: [{ source: post-story }, { source: news-interview }]`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:11:13-11:24 error attr/relay-as-speaker',
            '`order` is put in the mouth of `relay-watch`, an aggregator, which passes on what others publish',
            'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `relay-watch` itself made of it, add `basedOn: [agency-report]`',
          ],
        ],
      },
    ],
    [
      'an empty basis is none',
      {
        fields: `claims:
  order: { source: post-story, saidBy: daily-post, basedOn: [] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:40-10:50 error attr/relay-as-speaker',
            '`order` is put in the mouth of `daily-post`, which has it from elsewhere: post-story → agency-report',
            'write `saidBy: north-agency`, delete `saidBy`, or, if this is what `daily-post` itself made of it, add `basedOn: [agency-report]`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/relay-as-speaker')).toEqual(one.finds);
  });
});

describe('who speaks', () => {
  it.each<readonly [string, Case]>([
    [
      'the publisher at the end of the chain',
      {
        fields: `claims:
  order: { source: post-story, saidBy: north-agency }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'the publisher of a document whose own reporting it is',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: evening-news }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'or of one that via says is',
      {
        fields: `claims:
  order: { source: post-story, via: [], saidBy: daily-post }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'or of one of which nothing is known',
      {
        fields: `claims:
  order: { source: unknown, saidBy: daily-post }`,
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
      'one that worked from what others gave out',
      {
        fields: `claims:
  order: { source: post-story, saidBy: daily-post, basedOn: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'even an aggregator',
      {
        fields: `claims:
  order: { source: post-story, saidBy: relay-watch, basedOn: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'one that translates itself',
      {
        fields: `claims:
  order: { source: english, saidBy: daily-post }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/english.yaml': `title: English
publisher: daily-post
published: 2024-11-15
url: https://post.example/english
derivedFrom: [{ from: french, how: translates }]
`,
          'sources/french.yaml': `title: French
publisher: daily-post
published: 2024-11-15
url: https://post.example/french
language: fr
derivedFrom: []
`,
        },
        finds: [],
      },
    ],
    [
      'a person interviewed by the publisher',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: south-official }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'the provider of a handout that an agency carries',
      {
        fields: `claims:
  order: { source: photo, saidBy: north-agency }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/photo.yaml': `title: Photo
publisher: daily-post
published: 2024-11-15
url: https://post.example/photo
kind: image
language: zxx
derivedFrom: []
archives: [{ url: https://archive.example/photo, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/relay-as-speaker')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a way that cannot be told',
      {
        fields: `claims:
  order: { source: mixed, saidBy: daily-post }`,
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
      'a basis that does not exist',
      {
        fields: `claims:
  order: { source: post-story, saidBy: daily-post, basedOn: [agency-reprot] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error ref/unresolved'],
    ],
    [
      'a misspelt basis',
      {
        fields: `claims:
  order: { source: post-story, saidBy: relay-watch, basedon: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error schema/unknown-key'],
    ],
    [
      'a circle',
      {
        fields: `claims:
  order: { source: one, saidBy: daily-post }`,
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
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
