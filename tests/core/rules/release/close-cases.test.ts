// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'release/tlp',
    "a thing marked at the site's level",
    {
      files: {
        'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
tlp: GREEN
`,
        'actors/guild.md': `---
name: Guild
kind: desk
summary: A guild.
tlp: GREEN
---
`,
      },
      text: '[The guild](actor:guild) said so.[@agency-report]',
      finds: [],
    },
  ],
  [
    'release/tlp',
    "a thing marked above the site's level",
    {
      files: {
        'actors/guild.md': `---
name: Guild
kind: desk
summary: A guild.
tlp: GREEN
---
`,
      },
      text: '[The guild](actor:guild) said so.[@agency-report]',
      finds: [
        [
          'briefings/example.md:11:1-11:25 error release/tlp',
          "the link `actor:guild` names the actor `guild`, which is marked `GREEN`, above the site's `CLEAR`",
          'take it out, or mark this text `tlp: GREEN`, too',
          'actors/guild.md:5:6 it is said here',
        ],
      ],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
