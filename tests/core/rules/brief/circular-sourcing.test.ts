// What a site says because it said so before.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('circular', () => {
  it.each<readonly [string, Case]>([
    [
      'a page at the address of the site, whoever is named as its publisher',
      {
        fields: `claims:
  order: { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/own.yaml': `title: own
publisher: daily-post
published: 2024-11-15
url: https://example.org/briefings/earlier/
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:23 warning brief/circular-sourcing',
            '`order` is supported by nothing but this site’s own briefings: `own`',
            'name the document that was read there, or cite a claim of that briefing',
            'sources/own.yaml:4:1 `own` is published by this site',
          ],
        ],
      },
    ],
    [
      'a page of a desk that writes here, at another address',
      {
        fields: `claims:
  order: { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/own.yaml': `title: own
publisher: editorial-desk
published: 2024-11-15
url: https://elsewhere.example/earlier
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:23 warning brief/circular-sourcing',
            '`order` is supported by nothing but this site’s own briefings: `own`',
            'name the document that was read there, or cite a claim of that briefing',
            'sources/own.yaml:4:1 `own` is published by this site',
          ],
        ],
      },
    ],
    [
      'a page published by the name of the site’s publisher',
      {
        fields: `claims:
  order: { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/own.yaml': `title: own
publisher: Example desk
published: 2024-11-15
url: https://elsewhere.example/earlier
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:23 warning brief/circular-sourcing',
            '`order` is supported by nothing but this site’s own briefings: `own`',
            'name the document that was read there, or cite a claim of that briefing',
            'sources/own.yaml:4:1 `own` is published by this site',
          ],
        ],
      },
    ],
    [
      'all of several attributions',
      {
        fields: `claims:
  order: { attributions: [{ source: own }, { source: echo }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/own.yaml': `title: own
publisher: editorial-desk
published: 2024-11-15
url: https://example.org/briefings/earlier/
derivedFrom: []
`,
          'sources/echo.yaml': `title: echo
publisher: daily-post
published: 2024-11-15
url: https://post.example/echo
derivedFrom: [own]
`,
        },
        finds: [
          [
            'briefings/example.md:10:37-10:40 warning brief/circular-sourcing',
            '`order` is supported by nothing but this site’s own briefings: `own`',
            'name the document that was read there, or cite a claim of that briefing',
            'sources/own.yaml:4:1 `own` is published by this site',
          ],
        ],
      },
    ],
    [
      'a profile that cites one',
      {
        files: {
          'sources/own.yaml': `title: own
publisher: editorial-desk
published: 2024-11-15
url: https://example.org/briefings/earlier/
derivedFrom: []
`,
          'actors/daily-post.md': `---
name: Daily Post
kind: outlet
---

It is read widely.[@own]
`,
        },
        finds: [
          [
            'actors/daily-post.md:6:21-6:24 warning brief/circular-sourcing',
            '`own`, cited here as a source, is a page of this site',
            'cite the document that was read there, or a claim of that briefing',
            'sources/own.yaml:4:1 `own` is published by this site',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'brief/circular-sourcing')).toEqual(one.finds);
  });
});

describe('not circular', () => {
  it.each<readonly [string, Case]>([
    [
      'another attribution beside it',
      {
        fields: `claims:
  order: { attributions: [{ source: own }, { source: agency-report }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/own.yaml': `title: own
publisher: editorial-desk
published: 2024-11-15
url: https://example.org/briefings/earlier/
derivedFrom: []
`,
        },
        finds: [],
      },
    ],
    [
      'a desk that writes elsewhere',
      {
        fields: `claims:
  order: { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/own.yaml': `title: own
publisher: other-desk
published: 2024-11-15
url: https://elsewhere.example/earlier
derivedFrom: []
`,
          'actors/other-desk.md': `---
name: Other desk
kind: desk
summary: Writes elsewhere.
---
`,
        },
        finds: [],
      },
    ],
    [
      'an address that only begins alike',
      {
        fields: `claims:
  order: { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/own.yaml': `title: own
publisher: daily-post
published: 2024-11-15
url: https://example.organisation.example/earlier
derivedFrom: []
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'brief/circular-sourcing')).toEqual(one.finds);
  });
});
