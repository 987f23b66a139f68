// A whole file of each kind for the reference of the format. They stand in the example world of the rules,
// and are checked there without a finding.

import { exampleWorld } from '../rules/example-world.ts';
import type { FormatKind } from './format-view.ts';

export interface FormatExample {
  readonly file: string;
  readonly text: string;
}

export const formatExamples: Readonly<Record<FormatKind, FormatExample>> = {
  briefing: {
    file: 'briefings/2024/order-to-produce.md',
    text: `---
title: Agency of Northland reports an order to produce drones
summary: >-
  North Agency says that production was ordered.
  Nobody outside Northland has confirmed it.
status: published
published: 2024-11-16
informationCutoff: 2024-11-15
authors: [editorial-desk]
topics: [drones]
takeaways:
  - text: The order is known from one origin, Northland itself, according to its agency.
    claims: [order]
claims:
  order: { source: agency-report, date: 2024-11-14 }
gaps:
  - Where the drones are to be built is not public.
reviewBy: 2025-05-16
---

The state news agency of Northland says that production was ordered.[@order]
The Daily Post repeats it.[@post-story]
`,
  },
  claim: {
    file: 'briefings/2024/what-is-known.md',
    text: `---
title: What is known of the drones, by who says so
summary: Northland speaks of production, and Southland of 1,200 drones, they say.
status: published
published: 2024-11-18
informationCutoff: 2024-11-18
authors: [editorial-desk]
topics: [drones]
claims:
  announced:
    saidBy: north-ministry
    source: post-story
    via: [agency-report]
    said: 2024-11-15
    quote:
      text: We have begun.
      original: Wir haben begonnen.
      originalLanguage: de
      translation: human
      translator: Daily Post
  counted:
    saidBy: south-official
    source: news-interview
    quantity: { measure: drones-built, value: 1200, qualifier: about }
  begun:
    text: Production of drones has begun.
    status: corroborated
    attributions:
      - { saidBy: north-ministry, source: agency-report }
      - { saidBy: south-official, source: news-interview }
  outlook:
    kind: assessed
    confidence: low
    likelihood: likely
    because: Both sides say so, and neither has shown it.
    restsOn: [begun, counted]
---

According to the Ministry of Defence of Northland, production has begun.[@announced]
An official of Southland says that about 1,200 drones were built.[@counted]
Both sides say that production of drones has begun.[@begun]

We judge it likely that more will be built.[@outlook]
`,
  },
  source: {
    file: 'sources/agency-report.yaml',
    text: `title: Leader orders production
publisher: north-agency
kind: statement
published: 2024-11-15
language: en
url: https://agency.example/report
accessed: 2024-11-15
archives:
  - url: https://archive.example/report
    date: 2024-11-16
derivedFrom: []
note: The agency later added a *second* paragraph.
`,
  },
  actor: {
    file: 'actors/north-agency.md',
    text: `---
name: North Agency
kind: outlet
aliases:
  - Northland Wire
  - { text: 북방통신, language: ko }
summary: The state news agency of Northland.
controlledBy: northland
sameAs: [https://encyclopedia.example/north-agency]
---

The agency speaks for Northland, whose leaders it reports on.[@agency-report]
`,
  },
  topic: {
    file: 'topics/drones.md',
    text: `---
name: Drones
aliases: [Unmanned aircraft]
summary: Aircraft without a crew, and how they are made.
measures:
  drones-built: { label: Drones built, unit: drones }
---

Production was ordered in November 2024, the agency says.[@agency-report]
`,
  },
  site: {
    file: 'site.yaml',
    text: `title: Northland Review
description: Sourced briefings on Northland.
url: https://review.example/
publisher:
  name: Office of the Review
  email: corrections@review.example
language: en
license: CC BY 4.0
accent: '#14505c'
rules:
  archive/missing: error
about: The Review is written at a desk in *Southland*.
`,
  },
};

/** The content folder that they are in. */
export const formatExampleWorld: Readonly<Record<string, string>> = {
  ...exampleWorld,
  ...Object.fromEntries(Object.values(formatExamples).map(({ file, text }) => [file, text])),
};
