// Which passages need a citation, and where the finding points.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('what needs a citation', () => {
  it.each<readonly [string, Case]>([
    [
      'a paragraph over several lines, from its first word to its end',
      {
        text: `First.[@agency-report]

**Production** was
ordered *again*.

Last.[@agency-report]`,
        finds: [
          [
            'briefings/example.md:13:3-14:17 error claim/uncited',
            'the paragraph `Production was ordered again.` cites nothing',
            'put the claim or source that supports it at its end; if it is what the text before it cites, write `again.[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'every paragraph for itself',
      {
        text: `One thing.

Another thing.`,
        finds: [
          [
            'briefings/example.md:11:1-11:11 error claim/uncited',
            'the paragraph `One thing.` cites nothing',
            'put the claim or source that supports it at its end: `thing.[@some-claim]`',
          ],
          [
            'briefings/example.md:13:1-13:15 error claim/uncited',
            'the paragraph `Another thing.` cites nothing',
            'put the claim or source that supports it at its end: `thing.[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'a paragraph that ends in a semicolon',
      {
        text: 'One thing;',
        finds: [
          [
            'briefings/example.md:11:1-11:11 error claim/uncited',
            'the paragraph `One thing;` cites nothing',
            'put the claim or source that supports it at its end: `thing;[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'a paragraph, while one of two claims waits for its citation',
      {
        fields: `claims:
  order: { source: agency-report }
  leader: { source: agency-report }`,
        text: `Production was ordered, the agency says.[@order]

It names the leader.`,
        finds: [
          [
            'briefings/example.md:16:1-16:21 error claim/uncited',
            'the paragraph `It names the leader.` cites nothing',
            'put the claim or source that supports it at its end, for instance `leader.[@leader]`; not cited yet: `leader`',
          ],
        ],
      },
    ],
    [
      'not a quotation of which one paragraph has a citation without brackets',
      {
        text: `> One thing, @agency-report says.
>
> Another thing.`,
        finds: [],
      },
    ],
    [
      'a paragraph of a list item beside one that has its own',
      {
        text: `- One thing.[@agency-report]

  Another thing.`,
        finds: [
          [
            'briefings/example.md:13:3-13:17 error claim/uncited',
            'the list item `Another thing.` cites nothing',
            'put the claim or source that supports it at its end; if it is what the text before it cites, write `thing.[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'an item of a list in a list',
      {
        text: `- One thing.[@agency-report]
  - A part of it.`,
        finds: [
          [
            'briefings/example.md:12:5-12:18 error claim/uncited',
            'the list item `A part of it.` cites nothing',
            'put the claim or source that supports it at its end; if it is what the text before it cites, write `it.[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'a quotation as a whole',
      {
        text: `> One thing.
>
> Another thing.`,
        finds: [
          [
            'briefings/example.md:11:3-13:17 error claim/uncited',
            'the quotation `One thing. Another thing.` cites nothing',
            'put the claim or source that supports it at its end: `thing.[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'a quotation in a list item',
      {
        text: `- The agency writes:[@agency-report]

  > Begin.`,
        finds: [
          [
            'briefings/example.md:13:5-13:11 error claim/uncited',
            'the quotation `Begin.` cites nothing',
            'put the claim or source that supports it at its end; if it is what the text before it cites, write `Begin.[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'a row with an empty cell',
      {
        text: `| Plant | State |
| --- | --- |
|  | built |
| North | |`,
        finds: [
          [
            'briefings/example.md:13:6-13:11 error claim/uncited',
            'the table row `built` cites nothing',
            'put the claim or source that supports it at its end: `built[@some-claim]`',
          ],
          [
            'briefings/example.md:14:3-14:8 error claim/uncited',
            'the table row `North` cites nothing',
            'put the claim or source that supports it at its end: `North[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'words under a picture',
      {
        text: `Text.[@agency-report]

*The picture* of \`x\` is shown.`,
        finds: [
          [
            'briefings/example.md:13:2-13:31 error claim/uncited',
            'the paragraph `The picture of x is shown.` cites nothing',
            'put the claim or source that supports it at its end; if it is what the text before it cites, write `shown.[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'a footnote',
      {
        text: `Text.[@agency-report][^1]

[^1]: A remark.`,
        finds: [
          [
            'briefings/example.md:13:7-13:16 error claim/uncited',
            'the paragraph `A remark.` cites nothing',
            'put the claim or source that supports it at its end; if it is what the text before it cites, write `remark.[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'a paragraph that a footnote supports: the note says it, not the text',
      {
        text: `Text.[^1]

[^1]: Says the agency.[@agency-report]`,
        finds: [
          [
            'briefings/example.md:11:1-11:6 error claim/uncited',
            'the paragraph `Text.` cites nothing',
            'put the claim or source that supports it at its end: `Text.[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'a line that ends in a colon before a paragraph',
      {
        text: `The agency says:

Begin.[@agency-report]`,
        finds: [
          [
            'briefings/example.md:11:1-11:17 error claim/uncited',
            'the paragraph `The agency says:` cites nothing',
            'put the claim or source that supports it at its end: `says:[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'a line before a list that does not end in a colon',
      {
        text: `The agency names two.

- One.[@agency-report]`,
        finds: [
          [
            'briefings/example.md:11:1-11:22 error claim/uncited',
            'the paragraph `The agency names two.` cites nothing',
            'put the claim or source that supports it at its end: `two.[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'code is no citation',
      {
        text: 'Text.`[@agency-report]`',
        finds: [
          [
            'briefings/example.md:11:1-11:23 error claim/uncited',
            'the paragraph `Text.[@agency-report]` cites nothing',
            'put the claim or source that supports it at its end: `Text.[@agency-report][@some-claim]`',
          ],
        ],
      },
    ],
    [
      'nor is an escaped one',
      {
        text: 'Text.\\[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:1-11:23 error claim/uncited',
            'the paragraph `Text.[@agency-report]` cites nothing',
            'put the claim or source that supports it at its end: `Text.[@agency-report][@some-claim]`',
          ],
        ],
      },
    ],
    [
      'words in other scripts',
      {
        text: '무인기 생산을 지시했다.',
        finds: [
          [
            'briefings/example.md:11:1-11:14 error claim/uncited',
            'the paragraph `무인기 생산을 지시했다.` cites nothing',
            'put the claim or source that supports it at its end: `지시했다.[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'text of a topic, as a warning',
      {
        files: {
          'topics/drones.md': `---
name: Drones
summary: Unmanned aircraft.
measures: { drones-built: { label: Drones built, unit: drones } }
---

They fly.
`,
        },
        finds: [
          [
            'topics/drones.md:7:1-7:10 warning claim/uncited',
            'the paragraph `They fly.` cites nothing',
            'put the claim or source that supports it at its end: `fly.[@source]` or `fly.[@briefing#claim]`',
          ],
        ],
      },
    ],
    [
      'a long passage is shortened in the message',
      {
        text: 'Production was ordered and then ordered again. Production was ordered and then ordered again. Production was ordered and then ordered again. Production was ordered and then ordered again.',
        finds: [
          [
            'briefings/example.md:11:1-11:188 error claim/uncited',
            'the paragraph `Production was ordered and then ordered again. Production was ordered and then …` cites nothing',
            'put the claim or source that supports it at its end: `again.[@some-claim]`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'claim/uncited')).toEqual(one.finds);
  });
});

describe('what needs none', () => {
  it.each<readonly [string, Case]>([
    [
      'a quotation cited in one of its paragraphs',
      {
        text: `> One thing.
>
> Another thing.[@agency-report]`,
        finds: [],
      },
    ],
    [
      'headings, pictures, header rows, rules and code',
      {
        text: `# One

Two
---

***

| Plant |
| --- |
| North[@agency-report] |

    code
`,
        finds: [],
      },
    ],
    [
      'a line that ends in a colon before a list',
      {
        text: `The agency names **two:**

1. One.[@agency-report]`,
        finds: [],
      },
    ],
    [
      'or before a table',
      {
        text: `The agency names two:

| Plant |
| --- |
| North[@agency-report] |`,
        finds: [],
      },
    ],
    [
      'an item that ends in a colon before a list of its own',
      {
        text: `- The agency names two:
  - One.[@agency-report]`,
        finds: [],
      },
    ],
    ['an empty body', { text: '', finds: [] }],
    [
      'a table inside a quotation that is cited',
      {
        text: `> Text.[@agency-report]
>
> | Plant |
> | --- |
> | North |`,
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'claim/uncited')).toEqual(one.finds);
  });
});

describe('whose text it is', () => {
  it.each<readonly [string, Case]>([
    [
      'a draft, as a warning',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Text.
`,
        },
        finds: [
          [
            'briefings/example.md:11:1-11:6 warning claim/uncited',
            'the paragraph `Text.` cites nothing',
            'put the claim or source that supports it at its end: `Text.[@some-claim]`',
          ],
        ],
      },
    ],
    [
      'a withdrawn briefing is left alone',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-17, reason: It was wrong. }
---

Text.
`,
        },
        finds: [],
      },
    ],
    [
      'a passage that is suppressed by its first words',
      {
        text: 'Nobody has said a word on this.',
        fields:
          'suppress: [{ rule: claim/uncited, at: Nobody has said, reason: That is the point of the passage. }]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'claim/uncited')).toEqual(one.finds);
  });
});

describe('what the help offers', () => {
  it.each<readonly [string, Case]>([
    [
      'claims that wait for a citation, up to three',
      {
        fields: `takeaways:
  - { text: 'The agency says a lot, it says.', claims: [one, two, three, four] }
claims:
  one: { source: agency-report }
  two: { source: agency-report }
  three: { source: agency-report }
  four: { source: agency-report }`,
        text: 'Text.',
        finds: [
          [
            'briefings/example.md:18:1-18:6 error claim/uncited',
            'the paragraph `Text.` cites nothing',
            'put the claim or source that supports it at its end, for instance `Text.[@one]`; not cited yet: `one`, `two`, `three`',
          ],
        ],
      },
    ],
    [
      'what the text before it cites',
      {
        text: `First.[@post-story] Second.[@agency-report]

Third, it says`,
        finds: [
          [
            'briefings/example.md:13:1-13:15 error claim/uncited',
            'the paragraph `Third, it says` cites nothing',
            'put the claim or source that supports it at its end; if it is what the text before it cites, write `says[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'nothing to go by',
      {
        text: 'Text.',
        finds: [
          [
            'briefings/example.md:11:1-11:6 error claim/uncited',
            'the paragraph `Text.` cites nothing',
            'put the claim or source that supports it at its end: `Text.[@some-claim]`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'claim/uncited')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a malformed citation',
      { text: 'Text.[see @agency-report]' },
      ['error ref/malformed-citation'],
    ],
    [
      'a citation in the text of a link',
      { text: 'See [the report [@agency-report]](https://agency.example/report).' },
      ['warning ref/bare-url', 'error schema/markdown'],
    ],
    [
      'a citation taken for a link',
      { text: 'Text.[@agency-report](https://agency.example/report)' },
      ['error ref/malformed-citation'],
    ],
    ['an id without brackets', { text: 'Text @agency-report.' }, ['error ref/malformed-citation']],
    ['an id that names nothing', { text: 'Text.[@agency-reprot]' }, ['error ref/unresolved']],
    ['raw HTML alone', { text: '<p>Text.</p>' }, ['error schema/markdown']],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
