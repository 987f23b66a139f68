// What corroborates a claim without a known origin.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('unknown', () => {
  it.each<readonly [string, Case]>([
    [
      'what an aggregator shows',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }, { source: echo }] }`,
        text: 'Production was ordered, both sides say.[@order]',
        files: {
          'sources/echo.yaml': `title: echo
publisher: daily-post
published: 2024-11-15
url: https://post.example/echo
derivedFrom: [relay-watch]
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:32 warning verify/independence-unknown',
            '`order` is marked corroborated, but an attribution of it has no known origin: echo → relay-watch',
            'write `via: []` if it is that document’s own reporting, add the way by which it came, or delete the attribution',
            'briefings/example.md:10:138 the origin of this attribution is not known: echo → relay-watch',
          ],
        ],
      },
    ],
    [
      'two of them',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }, { source: rumour }, { source: echo }] }`,
        text: 'Production was ordered, both sides say.[@order]',
        files: {
          'sources/rumour.yaml': `title: rumour
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour
`,
          'sources/echo.yaml': `title: echo
publisher: daily-post
published: 2024-11-15
url: https://post.example/echo
derivedFrom: [rumour]
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:32 warning verify/independence-unknown',
            '`order` is marked corroborated, but attributions of it have no known origin: rumour; echo → rumour',
            'write `via: []` if it is that document’s own reporting, add the way by which it came, or delete the attribution',
            'briefings/example.md:10:138 the origin of this attribution is not known: rumour',
            'briefings/example.md:10:158 the origin of this attribution is not known: echo → rumour',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/independence-unknown')).toEqual(one.finds);
  });
});

describe('known, or of no matter', () => {
  it.each<readonly [string, Case]>([
    [
      'a way that via tells',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }, { source: rumour, via: [] }] }`,
        text: 'Production was ordered, both sides say.[@order]',
        files: {
          'sources/rumour.yaml': `title: rumour
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour
`,
        },
        finds: [],
      },
    ],
    [
      'a claim that is not called corroborated',
      {
        fields: `claims:
  order: { status: unverified, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }, { source: rumour }] }`,
        text: 'Production was ordered, both sides say.[@order]',
        files: {
          'sources/rumour.yaml': `title: rumour
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/independence-unknown')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'fewer than two known origins',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: agency-report }, { source: rumour }] }`,
        text: 'Production was ordered, both sides say.[@order]',
        files: {
          'sources/rumour.yaml': `title: rumour
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour
`,
        },
      },
      ['error verify/overstated'],
    ],
    [
      'a way that cannot be told',
      {
        fields: `claims:
  order: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }, { source: mixed }] }`,
        text: 'Production was ordered, both sides say.[@order]',
        files: {
          'sources/mixed.yaml': `title: mixed
publisher: daily-post
published: 2024-11-15
url: https://post.example/mixed
derivedFrom: [agency-report, news-interview]
`,
        },
      },
      ['error attr/via-needed'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
