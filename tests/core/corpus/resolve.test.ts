// What references name, over a small folder in which some files are broken.

import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/core/corpus/resolve.ts';
import { exampleBriefing, exampleWorld } from '../../../src/core/rules/example-world.ts';
import type { ThingKind } from '../../../src/core/schema/fields.ts';
import { checkFiles } from '../check-files.ts';

const { names } = checkFiles({
  ...exampleWorld,
  'briefings/example.md': exampleBriefing({
    fields: `claims:
  order: { source: agency-report }
  broken: agency-report
  late { source: agency-report }
sources:
  own-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost }
  Bad_Note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost }`,
  }),
  'briefings/no-claims.md': exampleBriefing({ fields: 'claims: [order]' }),
  'briefings/misspelt.md': exampleBriefing({
    fields: 'claim: { order: { source: agency-report } }',
  }),
  'briefings/unread.md': '---\ntitle: [\nsources:\n  lost-note: { title: A note }\n---\n',
  'sources/Old_Story.yaml':
    'title: A story\npublisher: daily-post\npublished: 2024\nurl: https://post.example/o\n',
  'sources/south-official.yaml':
    'title: An interview\npublisher: daily-post\npublished: 2024\nurl: https://post.example/i\n',
  'topics/broken.md': '---\nname: [\nmeasures:\n  shells-made: {}\n---\n',
}).linked;

describe('resolve', () => {
  it.each<readonly [ThingKind, string, string | undefined, string]>([
    ['claim', 'order', 'example', 'found'],
    ['claim', 'example#order', 'no-claims', 'found'],
    ['claim', 'order', undefined, 'missing'],
    ['claim', 'ordre', 'example', 'missing'],
    ['claim', 'nowhere#order', 'example', 'missing'],
    ['claim', 'broken', 'example', 'unknown'],
    ['claim', 'late', 'example', 'unknown'],
    ['claim', 'order', 'no-claims', 'unknown'],
    ['claim', 'misspelt#order', 'example', 'unknown'],
    ['claim', 'unread#anything', 'example', 'unknown'],
    ['source', 'own-note', 'no-claims', 'found'],
    ['source', 'bad-note', 'example', 'unknown'],
    ['source', 'lost-note', 'example', 'unknown'],
    ['source', 'old-story', 'example', 'unknown'],
    ['source', 'north-agency', 'example', 'missing'],
    ['actor', 'north-agency', 'example', 'found'],
    ['topic', 'broken', 'example', 'found'],
    ['measure', 'drones-built', 'example', 'found'],
    ['measure', 'shells-made', 'example', 'unknown'],
    ['measure', 'shells-lost', 'example', 'missing'],
    ['briefing', 'unread', 'example', 'found'],
    ['upstream', 'agency-report', 'example', 'found'],
    ['upstream', 'north-agency', 'example', 'found'],
    ['upstream', 'south-official', 'example', 'ambiguous'],
    ['upstream', 'lost-note', 'example', 'unknown'],
    ['upstream', 'nobody', 'example', 'missing'],
  ])('%s %s in %s is %s', (kind, id, briefing, expected) => {
    expect(resolve(names, kind, id, briefing)).toBe(expected);
  });
});
