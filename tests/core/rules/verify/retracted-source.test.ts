// What is lost with a document that was retracted, and where that is reported.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('claims', () => {
  it.each<readonly [string, Case]>([
    [
      'of a retracted document',
      {
        fields: `claims:
  order: { source: agency-report, saidBy: north-agency }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:33 error verify/retracted-source',
            '`order` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'with one in via',
      {
        fields: `claims:
  order: { source: news-interview, via: [post-story] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:34 error verify/retracted-source',
            '`order` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'based on one',
      {
        fields: `claims:
  order:
    source: news-interview
    saidBy: evening-news
    basedOn: [post-story]`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:11:13-11:27 error verify/retracted-source',
            '`order` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'of which all attributions are lost',
      {
        fields: `claims:
  order:
    attributions: [{ source: agency-report }, { source: post-story }]`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:11:30-11:43 error verify/retracted-source',
            '`order` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'of which one is',
      {
        fields: `claims:
  order:
    attributions: [{ source: news-interview }, { source: post-story }]`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:11:58-11:68 warning verify/retracted-source',
            '`order` rests in part on what was retracted: `agency-report`',
            'delete this support: the claim stands on the others; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'verified with one',
      {
        fields: `claims:
  order: { source: news-interview, status: verified, verification: { method: [document], by: daily-post, date: 2024-11-16, with: [news-interview, agency-report] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:10:147-10:160 warning verify/retracted-source',
            '`order` rests in part on what was retracted: `agency-report`',
            'delete this support: the claim stands on the others; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'judgements that rest on such claims',
      {
        fields: `claims:
  order: { source: agency-report }
  other: { source: news-interview }
  first: { kind: assessed, confidence: low, because: So it seems., restsOn: [order] }
  second: { kind: assessed, confidence: low, because: So it seems., restsOn: [other, order] }`,
        text: 'Production was ordered, the agency says.[@order] Text, it says.[@other] We think so.[@first] And so.[@second]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:33 error verify/retracted-source',
            '`order` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
          [
            'briefings/example.md:12:78-12:83 error verify/retracted-source',
            '`first` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: first, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
          [
            'briefings/example.md:13:86-13:91 warning verify/retracted-source',
            '`second` rests in part on what was retracted: `agency-report`',
            'delete this support: the claim stands on the others; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: second, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'judgements that rest on a withdrawn briefing',
      {
        fields: `claims:
  order: { kind: assessed, confidence: low, because: So it seems., restsOn: [earlier#old] }`,
        text: 'We judge so.[@order]',
        files: {
          'briefings/earlier.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-17, reason: It was wrong. }
sources:
  leaflet: { title: Leaflet, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [] }
claims:
  old: { source: news-interview }
---

Text, it says.[@old; @leaflet]
`,
        },
        finds: [
          [
            'briefings/example.md:10:78-10:89 error verify/retracted-source',
            '`order` rests only on what was retracted: `earlier#old`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'briefings/earlier.md:9:1 the briefing `earlier` was withdrawn',
          ],
        ],
      },
    ],
    [
      'of a document declared in a withdrawn briefing',
      {
        fields: `claims:
  order: { source: leaflet }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/earlier.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-17, reason: It was wrong. }
sources:
  leaflet: { title: Leaflet, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [] }
claims:
  old: { source: news-interview }
---

Text, it says.[@old; @leaflet]
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:27 error verify/retracted-source',
            '`order` rests only on what was retracted: `leaflet`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'briefings/earlier.md:9:1 the briefing `earlier` was withdrawn',
          ],
        ],
      },
    ],
    [
      'in a draft, as a warning',
      {
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: agency-report }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:33 warning verify/retracted-source',
            '`order` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'where via leaves the document aside',
      {
        fields: `claims:
  order: { source: post-story, via: [north-ministry] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [],
      },
    ],
    [
      'only weighed and found weaker',
      {
        fields: `claims:
  other: { source: news-interview }
  order: { kind: assessed, confidence: low, because: So it seems., restsOn: [other], despite: [earlier#old] }`,
        text: 'Text, it says.[@other] We judge so.[@order]',
        files: {
          'briefings/earlier.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-17, reason: It was wrong. }
sources:
  leaflet: { title: Leaflet, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [] }
claims:
  old: { source: news-interview }
---

Text, it says.[@old; @leaflet]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/retracted-source')).toEqual(one.finds);
  });
});

describe('citations', () => {
  it.each<readonly [string, Case]>([
    [
      'of a retracted document, at the first of several',
      {
        text: 'One thing, it says.[@agency-report] Another thing, it says.[@agency-report, p. 2]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:11:22-11:35 error verify/retracted-source',
            '`agency-report`, cited here, was retracted',
            'cite a document that stands, or take the sentence out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: agency-report, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'of one that repeats it',
      {
        text: 'One thing, it says.[@news-interview; @post-story]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [
          [
            'briefings/example.md:11:39-11:49 error verify/retracted-source',
            '`post-story`, cited here, rests only on what was retracted: `agency-report`',
            'cite a document that stands, or take the sentence out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: post-story, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'in the profile of an actor',
      {
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
          'actors/daily-post.md': `---
name: Daily Post
kind: outlet
---

It carried the report.[@post-story]
`,
        },
        finds: [
          [
            'actors/daily-post.md:6:25-6:35 error verify/retracted-source',
            '`post-story`, cited here, rests only on what was retracted: `agency-report`',
            'cite a document that stands, or take the sentence out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: post-story, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'of a claim that has a finding where it stands',
      {
        text: 'One thing, it says.[@other#order]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
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
  order: { source: agency-report }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [
          [
            'briefings/other.md:10:20-10:33 error verify/retracted-source',
            '`order` rests only on what was retracted: `agency-report`',
            'name a document that stands, or take the claim out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: order, reason: "…" }]`',
            'sources/agency-report.yaml:7:1 `agency-report` was retracted',
          ],
        ],
      },
    ],
    [
      'of what a withdrawn briefing declared',
      {
        text: 'One thing, it says.[@leaflet] Another thing, it says.[@earlier#old]',
        files: {
          'briefings/earlier.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-17, reason: It was wrong. }
sources:
  leaflet: { title: Leaflet, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [] }
claims:
  old: { source: news-interview }
---

Text, it says.[@old; @leaflet]
`,
        },
        finds: [
          [
            'briefings/example.md:11:22-11:29 error verify/retracted-source',
            '`leaflet`, cited here, is declared in a briefing that was withdrawn',
            'cite a document that stands, or take the sentence out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: leaflet, reason: "…" }]`',
            'briefings/earlier.md:9:1 the briefing `earlier` was withdrawn',
          ],
          [
            'briefings/example.md:11:56-11:67 error verify/retracted-source',
            '`earlier#old`, cited here, stands in a briefing that was withdrawn',
            'cite a document that stands, or take the sentence out; if the text is about the retraction, add `suppress: [{ rule: verify/retracted-source, at: earlier#old, reason: "…" }]`',
            'briefings/earlier.md:9:1 the briefing `earlier` was withdrawn',
          ],
        ],
      },
    ],
    [
      'in a withdrawn briefing itself',
      {
        files: {
          'briefings/earlier.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-17, reason: It was wrong. }
sources:
  leaflet: { title: Leaflet, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [] }
claims:
  old: { source: news-interview }
---

Text, it says.[@old; @leaflet]
`,
        },
        finds: [],
      },
    ],
    [
      'that are suppressed',
      {
        text: 'The agency took back what it had said.[@agency-report]',
        fields:
          'suppress: [{ rule: verify/retracted-source, at: agency-report, reason: The retraction is the news. }]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: 2024-11-16, note: The agency took the report back. }
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/retracted-source')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a retraction whose date is none',
      {
        text: 'One thing, it says.[@agency-report]',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
retracted: { date: last week, note: The agency took the report back. }
`,
        },
      },
      ['error schema/date'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
