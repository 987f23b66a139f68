// What a claim can be verified with.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('nothing but handouts', () => {
  it.each<readonly [string, Case]>([
    [
      'one that an outlet carries',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
`,
        },
        finds: [
          [
            'briefings/example.md:10:127-10:132 error verify/handout-as-proof',
            '`order` was checked with nothing but a handout of North Agency, to which nobody else had access: `pic`',
            'add a document of somebody else to `with`, or delete `verification` and write `status: unverified`',
            'sources/pic.yaml:9:1 `pic` is a handout with `access: none`',
          ],
        ],
      },
    ],
    [
      'of two providers',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic, pic2] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
`,
          'sources/pic2.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic2
derivedFrom: []
archives: [{ url: https://archive.example/pic2, date: 2024-11-16 }]
imagery: { provider: south-official, handout: true, access: none, alterations: [], credit: Southland }
`,
        },
        finds: [
          [
            'briefings/example.md:10:127-10:138 error verify/handout-as-proof',
            '`order` was checked with nothing but handouts of North Agency and A. Official, to which nobody else had access: `pic`, `pic2`',
            'add a document of somebody else to `with`, or delete `verification` and write `status: unverified`',
            'sources/pic.yaml:9:1 `pic` is a handout with `access: none`',
            'sources/pic2.yaml:9:1 `pic2` is a handout with `access: none`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/handout-as-proof')).toEqual(one.finds);
  });
});

describe('more than that', () => {
  it.each<readonly [string, Case]>([
    [
      'another document',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic, news-interview] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
`,
        },
        finds: [],
      },
    ],
    [
      'a handout with access for a pool',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: pool, alterations: [], credit: North Agency }
`,
        },
        finds: [],
      },
    ],
    [
      'one for independent photographers',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: independent, alterations: [], credit: North Agency }
`,
        },
        finds: [],
      },
    ],
    [
      'one of which that is not said',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, alterations: [], credit: North Agency }
`,
        },
        finds: [],
      },
    ],
    [
      'a picture that is no handout',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: false, access: none, alterations: [], credit: North Agency }
`,
        },
        finds: [],
      },
    ],
    [
      'no documents',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/handout-as-proof')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a document that does not exist',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pci] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
`,
        },
      },
      ['error ref/unresolved'],
    ],
    [
      'a picture whose record is faulty',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [pic] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/pic.yaml': `title: '[Pictures]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/pic
derivedFrom: []
archives: [{ url: https://archive.example/pic, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: nobody, alterations: [], credit: North Agency }
`,
        },
      },
      ['error schema/invalid'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
