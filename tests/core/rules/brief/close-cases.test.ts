// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'brief/cutoff',
    'published, and updated later',
    {
      files: {
        'briefings/late.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-20
updated: 2024-11-22
revisions: [{ date: 2024-11-22, kind: update, note: More is known. }]
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        'briefings/soon.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-20
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
      },
      finds: [
        [
          'briefings/late.md:1:1-1:4 error brief/cutoff',
          'the published briefing has no `informationCutoff`',
          'add `informationCutoff: 2024-11-22`, the last day of the information in it',
        ],
        [
          'briefings/soon.md:1:1-1:4 error brief/cutoff',
          'the published briefing has no `informationCutoff`',
          'add `informationCutoff: 2024-11-20`, the last day of the information in it',
        ],
      ],
    },
  ],
  [
    'brief/revision-missing',
    'a revision whose date does not exist',
    {
      fields: `updated: 2024-11-17
revisions: [{ date: 2024-11-41, kind: update, note: More is known. }]`,
      finds: [],
    },
  ],
  [
    'brief/circular-sourcing',
    'an own page cited twice, beside a citation that names nothing',
    {
      files: {
        'sources/own-page.yaml': `title: Own page
publisher: Example desk
published: 2024-11-01
url: https://example.org/briefings/one/
derivedFrom: []
`,
      },
      text: 'Production was ordered before.[@own-page] It began.[@own-page] It ended.[@nothing]',
      finds: [
        [
          'briefings/example.md:11:33-11:41 warning brief/circular-sourcing',
          '`own-page`, cited here as a source, is a page of this site',
          'cite the document that was read there, or a claim of that briefing',
          'sources/own-page.yaml:4:1 `own-page` is published by this site',
        ],
      ],
    },
  ],
  [
    'brief/circular-sourcing',
    'a page behind which something is missing',
    {
      files: {
        'sources/own-page.yaml': `title: Own page
publisher: Example desk
published: 2024-11-01
url: https://example.org/briefings/one/
derivedFrom: []
`,
        'sources/echo.yaml': `title: A
publisher: daily-post
published: 2024-11-15
url: https://post.example/x
derivedFrom: [own-page, nothing]
`,
      },
      text: 'Production was ordered before.[@echo]',
      finds: [],
    },
  ],
  [
    'brief/circular-sourcing',
    'an author that is no desk',
    {
      files: {
        'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [daily-post]
topics: [drones]

---

It was ordered.[@post-story]
`,
      },
      finds: [],
    },
  ],
  [
    'brief/circular-sourcing',
    'an own page, cited as a source, that tells what it read',
    {
      files: {
        'sources/own.yaml': `title: Own
publisher: editorial-desk
published: 2024-11-16
url: https://example.org/briefings/other/
derivedFrom: []
`,
        'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  b: { source: post-story }
---

Is.[@b]
`,
      },
      text: 'It was ordered, the desk says.[@own]',
      finds: [
        [
          'briefings/example.md:11:33-11:36 warning brief/circular-sourcing',
          '`own`, cited here as a source, is a page of this site',
          'cite the document that was read there, for instance `[@post-story]`, or a claim of that briefing, for instance `[@other#b]`',
          'sources/own.yaml:4:1 `own` is published by this site',
        ],
      ],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
