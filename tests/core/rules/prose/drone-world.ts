// The small world in which the labelled sentences on parties, state media, origins and pictures stand: the example
// world with more speakers, and a briefing that has a claim of each.

import { interestedNorthland } from '../../../../src/core/rules/example-world.ts';
import type { Files } from '../found.ts';
import type { Setting } from './corpus.ts';

const actor = (fields: string): string => `---\nsummary: Somebody.\n${fields}\n---\n`;

const document = (publisher: string, derivedFrom: string): string => `title: A text
publisher: ${publisher}
published: 2024-11-15
url: https://example.org/${publisher}-${derivedFrom.length}
derivedFrom: ${derivedFrom}
`;

const picture = (provider: string, file: string, handout: string): string => `title: '[A picture]'
kind: image
publisher: ${provider}
published: 2024-11-15
language: zxx
url: https://example.org/${file}
archives: [{ url: 'https://archive.example/${file}', date: 2024-11-16 }]
derivedFrom: []
imagery: { provider: ${provider}, ${handout}, alterations: [], credit: A picture }
file: ${file}
`;

export const droneWorld: Files = {
  'actors/northland.md': (interestedNorthland['actors/northland.md'] ?? '').replace(
    'kind: state',
    "kind: state\naliases: [Democratic Republic of Northland, DRN, 'Northland''s']",
  ),
  'actors/north-agency.md': actor(
    'name: North Agency\naliases: [NOA]\nkind: outlet\ncontrolledBy: northland',
  ),
  'actors/north-television.md': actor(
    'name: Northland Television\naliases: [NTV]\nkind: outlet\npartOf: north-ministry',
  ),
  'actors/workers-party.md': actor('name: Builders’ Party\nkind: party'),
  'actors/banner-daily.md': actor('name: Banner Daily\nkind: outlet\ncontrolledBy: workers-party'),
  'actors/leader.md': actor(
    'name: A. Leader\nkind: person\naffiliations: [{ with: northland, role: Leader }]',
  ),
  'actors/eastland.md': actor(
    'name: Eastland\nkind: state\nadjectives: [Eastern]\ninterests: [{ in: drones, as: ally }]',
  ),
  'actors/east-ministry.md': actor(
    'name: Foreign Ministry of Eastland\nkind: government\npartOf: eastland',
  ),
  'actors/east-wire.md': actor('name: East Wire\nkind: outlet\ncontrolledBy: eastland'),
  'actors/westland.md': actor('name: Westland\nkind: state'),
  'actors/west-broadcasting.md': actor(
    'name: West Broadcasting\nkind: outlet\npartOf: westland\nindependent: Its council is elected.',
  ),
  'actors/liberation-front.md': actor(
    'name: Liberation Front\naliases: [LF]\nkind: armed-group\ninterests: [{ in: drones, as: party }]',
  ),
  'actors/falcon-works.md': actor(
    'name: Falcon Works\nkind: company\ninterests: [{ in: drones, as: party }]',
  ),
  'topics/weather.md': actor('name: Weather'),
  'sources/news-copy.yaml': document('evening-news', '[agency-report]'),
  'sources/post-visit.yaml': document('daily-post', '[]'),
  'sources/rumour.yaml': `title: Rumour
publisher: daily-post
published: 2024-11-15
url: https://example.org/rumour
`,
  'sources/handout.yaml': picture('north-agency', 'handout.jpg', 'handout: true, access: none'),
  'sources/press.yaml': picture('evening-news', 'press.jpg', 'handout: false'),
  'sources/pool.yaml': picture('north-agency', 'pool.jpg', 'handout: true, access: pool'),
  'media/handout.jpg': '',
  'media/press.jpg': '',
  'media/pool.jpg': '',
};

/** A published briefing with that text and a claim of each sort. */
export const inDroneWorld: Setting = (text) => `---
title: On drones
summary: North Agency, a state outlet of Northland, reports on drones.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { saidBy: leader, source: agency-report }
  test: { source: agency-report }
  ministry: { saidBy: north-ministry, source: agency-report }
  copied: { attributions: [{ source: agency-report }, { source: post-story }] }
  three: { attributions: [{ source: agency-report }, { source: post-story }, { source: news-copy }] }
  both: { attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  rumour: { source: rumour }
  denial: { saidBy: south-official, source: news-interview }
  south-quoted: { saidBy: north-agency, source: post-visit, via: [] }
  front: { saidBy: liberation-front, source: post-visit }
  maker: { saidBy: falcon-works, source: post-visit }
  east: { saidBy: east-ministry, source: post-visit }
  unnamed: { saidBy: { unnamed: an official, reason: Not said., of: northland }, source: post-visit }
  law: { nature: act, saidBy: northland, source: agency-report }
  admitted: { saidBy: leader, source: agency-report, againstInterest: It admits a failure. }
  weather: { saidBy: north-ministry, source: agency-report, topics: [weather] }
  seen: { kind: observed, text: We have read it. }
  outlook: { kind: assessed, confidence: low, because: One origin., restsOn: [order] }
---

${text}
`;
