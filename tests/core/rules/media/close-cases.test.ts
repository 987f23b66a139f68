// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'media/old-picture',
    'based on what stands at the claim for all attributions',
    {
      fields: `sources:
  parade: { kind: image, title: Parade, publisher: evening-news, published: 2020-11-15, url: https://news.example/parade, derivedFrom: [], imagery: { provider: evening-news, handout: false, credit: Evening News, taken: 2020-11-15 } }
claims:
  order:
    basedOn: [parade]
    date: 2024-11-15
    attributions: [{ source: agency-report }]`,
      text: 'Production was ordered, the agency says.[@order]',
      finds: [
        [
          'briefings/example.md:13:14-13:22 warning media/old-picture',
          '`order` is about `2024-11-15`, but `parade`, on which it rests, was taken `2020-11-15`',
          'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
          'briefings/example.md:10:213 `parade` was taken `2020-11-15`',
        ],
      ],
    },
  ],
  [
    'media/caption-asserts',
    'a picture alone in its paragraph, and the next paragraph',
    {
      files: {
        'media/test.jpg': '',
        'sources/test-picture.yaml': `title: '[A drone]'
kind: image
publisher: north-agency
published: 2024-11-15
language: zxx
url: https://agency.example/picture
archives: [{ url: https://archive.example/picture, date: 2024-11-16 }]
derivedFrom: []
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
file: test.jpg
`,
      },
      text: `![A drone](../media/test.jpg)

The picture is of a successful test.[@test-picture]`,
      finds: [],
    },
  ],
  [
    'media/caption-asserts',
    'a text in another language',
    {
      fields: 'language: ko',
      files: {
        'media/test.jpg': '',
        'sources/test-picture.yaml': `title: '[A drone]'
kind: image
publisher: north-agency
published: 2024-11-15
language: zxx
url: https://agency.example/picture
archives: [{ url: https://archive.example/picture, date: 2024-11-16 }]
derivedFrom: []
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
file: test.jpg
`,
      },
      text: `![A successful test](../media/test.jpg)
A successful test.[@test-picture]`,
      finds: [],
    },
  ],
  [
    'media/undeclared',
    'an address with steps that lead nowhere',
    {
      files: {
        'media/plant.jpg': '',
        'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
      },
      text: `![A plant](./../media//plant.jpg)

Production was ordered.[@agency-report]`,
      finds: [],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
