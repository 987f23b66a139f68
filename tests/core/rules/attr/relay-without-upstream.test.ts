// What an aggregator or a platform passes on.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('not said', () => {
  it.each<readonly [string, Case]>([
    [
      'with a document of the same title that it may pass on',
      {
        text: 'Production was ordered, the agency says.[@watched]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/watched
`,
        },
        finds: [
          [
            'sources/watched.yaml:1:1-1:32 warning attr/relay-without-upstream',
            '`watched` is published by `relay-watch`, an aggregator, and does not say what it passes on',
            'add whom it passes on, `derivedFrom: [{ from: agency-report, how: republishes }]`, with the id of the document or actor if there is one',
          ],
        ],
      },
    ],
    [
      'an empty list',
      {
        text: 'Production was ordered, the agency says.[@watched]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/watched
derivedFrom: []
`,
        },
        finds: [
          [
            'sources/watched.yaml:5:1-5:12 warning attr/relay-without-upstream',
            '`watched` is published by `relay-watch`, an aggregator, and does not say what it passes on',
            'add whom it passes on, `derivedFrom: [{ from: agency-report, how: republishes }]`, with the id of the document or actor if there is one',
          ],
        ],
      },
    ],
    [
      'in a source that nothing cites',
      {
        text: 'Production was ordered, the agency says.[@agency-report]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/watched
`,
        },
        finds: [
          [
            'sources/watched.yaml:1:1-1:32 warning attr/relay-without-upstream',
            '`watched` is published by `relay-watch`, an aggregator, and does not say what it passes on',
            'add whom it passes on, `derivedFrom: [{ from: agency-report, how: republishes }]`, with the id of the document or actor if there is one',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/relay-without-upstream')).toEqual(one.finds);
  });
});

describe('said, or not theirs to say', () => {
  it.each<readonly [string, Case]>([
    [
      'with an upstream',
      {
        text: 'Production was ordered, the agency says.[@watched]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/watched
derivedFrom: [north-agency]
`,
        },
        finds: [],
      },
    ],
    [
      'an outlet without one',
      {
        text: 'Production was ordered, the agency says.[@watched]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: daily-post
published: 2024-11-15
url: https://watch.example/watched
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/relay-without-upstream')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a value that is no list',
      {
        text: 'Production was ordered, the agency says.[@watched]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/watched
derivedFrom: north-agency
`,
        },
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt key',
      {
        text: 'Production was ordered, the agency says.[@watched]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/watched
derivedfrom: [north-agency]
`,
        },
      },
      ['error schema/unknown-key'],
    ],
    [
      'an upstream that does not exist',
      {
        text: 'Production was ordered, the agency says.[@watched]',
        files: {
          'sources/watched.yaml': `title: Leader orders production
publisher: relay-watch
published: 2024-11-15
url: https://watch.example/watched
derivedFrom: [north-agenci]
`,
        },
      },
      ['error ref/unresolved'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
