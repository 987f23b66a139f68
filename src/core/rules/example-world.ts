// A small content folder in which the examples of the rules stand: a state and its news agency, another
// state with an official, two outlets, an aggregator and a desk.

import type { Example } from './rule.ts';

const actor = (fields: string): string => `---\n${fields.trim()}\n---\n`;

const northland = `name: Northland
kind: state
summary: A state.
adjectives: [Northern]`;

export const exampleWorld: Readonly<Record<string, string>> = {
  'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
`,
  'actors/editorial-desk.md': actor(
    'name: Editorial desk\nkind: desk\nsummary: Writes the briefings.',
  ),
  'actors/northland.md': actor(northland),
  'actors/north-agency.md': actor(`name: North Agency
kind: outlet
controlledBy: northland`),
  'actors/north-ministry.md': actor(`name: Ministry of Defence of Northland
kind: government
summary: A ministry.
partOf: northland`),
  'actors/southland.md': actor('name: Southland\nkind: state\nsummary: Another state.'),
  'actors/south-official.md': actor(`name: A. Official
kind: person
summary: An official of Southland.
affiliations: [{ with: southland, role: spokesperson }]`),
  'actors/daily-post.md': actor('name: Daily Post\nkind: outlet'),
  'actors/evening-news.md': actor('name: Evening News\nkind: outlet'),
  'actors/relay-watch.md': actor('name: Relay Watch\nkind: aggregator'),
  'topics/drones.md': actor(`name: Drones
summary: Unmanned aircraft.
measures: { drones-built: { label: Drones built, unit: drones } }`),
  'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
`,
  'sources/post-story.yaml': `title: Production ordered, agency says
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
`,
  'sources/news-interview.yaml': `title: Interview with an official
publisher: evening-news
published: 2024-11-15
url: https://news.example/interview
derivedFrom: []
`,
};

/** Laid over the world, it gives Northland a stake in the matter. */
export const interestedNorthland: Readonly<Record<string, string>> = {
  'actors/northland.md': actor(`${northland}\ninterests: [{ in: drones, as: party }]`),
};

interface Parts {
  /** Frontmatter beside the usual fields. */
  readonly fields?: string;
  readonly text?: string;
}

/** A published briefing with the usual fields, as `briefings/example.md`. */
export function exampleBriefing({ fields = '', text = defaultText }: Parts): string {
  const extra = fields === '' ? '' : `${fields.trim()}\n`;
  return `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
${extra}---

${text.trim()}
`;
}

const defaultText = 'Production was ordered, the agency says.[@agency-report]';

/** The files of the world with those of an example laid over them. */
export function worldWith(example: Pick<Example, 'files'>): Readonly<Record<string, string>> {
  return { ...exampleWorld, ...example.files };
}
