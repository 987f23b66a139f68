// What looks like a citation and is none: how it is told, and what was probably meant.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('in brackets', () => {
  it.each<readonly [string, Case]>([
    [
      'words before the id',
      {
        text: 'Production was ordered [see @order] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:36 error ref/malformed-citation',
            '`[see @order]` is not a citation: only ids and locators stand in the brackets',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'a sign before it',
      {
        text: 'Production was ordered [-@order] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[-@order]` is not a citation: there is no form with `-`',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'capitals and underscores',
      {
        text: 'Production was ordered [@Or_der] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[@Or_der]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@or-der]`',
          ],
        ],
      },
    ],
    [
      'words in the id',
      {
        text: 'Production was ordered [@the order] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:36 error ref/malformed-citation',
            '`[@the order]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@the]`',
          ],
        ],
      },
    ],
    [
      'a comma between ids',
      {
        text: 'Production was ordered [@order, @post-story] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:45 error ref/malformed-citation',
            '`[@order, @post-story]` is not a citation: several ids are parted by `;`',
            'write `[@order; @post-story]`',
          ],
        ],
      },
    ],
    [
      'words between ids',
      {
        text: 'Production was ordered [@order; see @post-story, p. 2] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:55 error ref/malformed-citation',
            '`[@order; see @post-story, p. 2]` is not a citation: only ids and locators stand in the brackets',
            'write `[@order; @post-story, p. 2]`',
          ],
        ],
      },
    ],
    [
      'an id without its sign',
      {
        text: 'Production was ordered [@order;post-story] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:43 error ref/malformed-citation',
            '`[@order;post-story]` is not a citation: each id has its `@`, and locators hold no `;`',
            'write `[@order; @post-story]`',
          ],
        ],
      },
    ],
    [
      'nothing after the semicolon',
      {
        text: 'Production was ordered [@order;] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[@order;]` is not a citation: nothing follows the last `;`',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'a space after the sign',
      {
        text: 'Production was ordered [@ order] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[@ order]` is not a citation: the id follows `@` at once',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'the sign alone',
      {
        text: 'Production was ordered [@] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:27 error ref/malformed-citation',
            '`[@]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@id]`, `[@id, p. 4]` or `[@one; @two]`',
          ],
        ],
      },
    ],
    [
      'no comma before the locator',
      {
        text: 'Production was ordered [@order p. 4] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:37 error ref/malformed-citation',
            '`[@order p. 4]` is not a citation: a comma stands before the locator',
            'write `[@order, p. 4]`',
          ],
        ],
      },
    ],
    [
      'a colon before the locator',
      {
        text: 'Production was ordered [@order: p. 4] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:38 error ref/malformed-citation',
            '`[@order: p. 4]` is not a citation: a comma stands before the locator',
            'write `[@order, p. 4]`',
          ],
        ],
      },
    ],
    [
      'a dash before the locator',
      {
        text: 'Production was ordered [@order—p. 4] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:37 error ref/malformed-citation',
            '`[@order—p. 4]` is not a citation: a comma stands before the locator',
            'write `[@order, p. 4]`',
          ],
        ],
      },
    ],
    [
      'nothing after the comma',
      {
        text: 'Production was ordered [@order,] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[@order,]` is not a citation: nothing follows the comma',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'two locators',
      {
        text: 'Production was ordered [@order, p. 4; p. 5] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:44 error ref/malformed-citation',
            '`[@order, p. 4; p. 5]` is not a citation: each id has its `@`, and locators hold no `;`',
            'write `[@order, p. 4, p. 5]`',
          ],
        ],
      },
    ],
    [
      'two pairs of brackets',
      {
        text: 'Production was ordered [[@order]] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:34 error ref/malformed-citation',
            '`[[@order]]` is not a citation: one pair of brackets is enough',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'the sign outside',
      {
        text: 'Production was ordered @[order] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:32 error ref/malformed-citation',
            '`@[order]` is not a citation: the `@` stands inside the brackets',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'a footnote',
      {
        text: 'Production was ordered [^@order] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[^@order]` is not a citation: only ids and locators stand in the brackets',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'no closing bracket',
      {
        text: 'Production was ordered [@order then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:31 error ref/malformed-citation',
            'the citation `[@order` is never closed',
            'close it: `[@order]`; what stands in it holds no markup',
          ],
        ],
      },
    ],
    [
      'no closing bracket behind several',
      {
        text: 'Production was ordered [@agency-report, p. 3; @post-story then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:39 error ref/malformed-citation',
            'the citation `[@agency-report` is never closed',
            'close it: `[@agency-report]`; what stands in it holds no markup',
          ],
        ],
      },
    ],
    [
      'markup in the locator',
      {
        text: 'Production was ordered [@order, **p. 4**] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:42 error ref/malformed-citation',
            '`[@order, **p. 4**]` is not a citation: it holds markup',
            'write `[@order, p. 4]`',
          ],
        ],
      },
    ],
    [
      'markup round the id',
      {
        text: 'Production was ordered [@*order*] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:34 error ref/malformed-citation',
            '`[@*order*]` is not a citation: it holds markup',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'brackets in the locator',
      {
        text: 'Production was ordered [@order, [p. 4]] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:31 error ref/malformed-citation',
            'the citation `[@order` is never closed',
            'close it: `[@order]`; what stands in it holds no markup',
          ],
        ],
      },
    ],
    [
      'a dot after the id',
      {
        text: 'Production was ordered [@order.] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[@order.]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'two number signs',
      {
        text: 'Production was ordered [@order#b#c] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:36 error ref/malformed-citation',
            '`[@order#b#c]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@order#b]`',
          ],
        ],
      },
    ],
    [
      'nothing after the number sign',
      {
        text: 'Production was ordered [@order#] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[@order#]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'ids parted by a line',
      {
        text: 'Production was ordered [@order|@post-story] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:44 error ref/malformed-citation',
            '`[@order|@post-story]` is not a citation: several ids are parted by `;`',
            'write `[@order; @post-story]`',
          ],
        ],
      },
    ],
    [
      'ids parted by a word',
      {
        text: 'Production was ordered [@order and @post-story] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:48 error ref/malformed-citation',
            '`[@order and @post-story]` is not a citation: several ids are parted by `;`',
            'write `[@order; @post-story]`',
          ],
        ],
      },
    ],
    [
      'ids parted by a space',
      {
        text: 'Production was ordered [@order @post-story] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:44 error ref/malformed-citation',
            '`[@order @post-story]` is not a citation: several ids are parted by `;`',
            'write `[@order; @post-story]`',
          ],
        ],
      },
    ],
    [
      'signs in full width',
      {
        text: 'Production was ordered [＠order；@post-story] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:44 error ref/malformed-citation',
            '`[＠order；@post-story]` is not a citation: `@`, `;` and `,` are not written in full width',
            'write `[@order; @post-story]`',
          ],
        ],
      },
    ],
    [
      'a mail address in the locator',
      {
        text: 'Production was ordered [@order, a@b.c] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:39 error ref/malformed-citation',
            '`[@order, a@b.c]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'two signs',
      {
        text: 'Production was ordered [@@order] then, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:24-11:33 error ref/malformed-citation',
            '`[@@order]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
            'write `[@order]`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('taken for links', () => {
  it.each<readonly [string, Case]>([
    [
      'an address behind it',
      {
        text: 'Production was ordered, the agency says.[@agency-report] Then [@order](https://post.example/story)',
        finds: [
          [
            'briefings/example.md:11:63-11:99 error ref/malformed-citation',
            '`[@order](https://post.example/story)` is a link to `https://post.example/story`, not a citation',
            "write `[@order]`; the address belongs in the source's `url`",
          ],
        ],
      },
    ],
    [
      'an empty address',
      {
        text: 'Production was ordered, the agency says.[@agency-report] Then [@order](<>)',
        finds: [
          [
            'briefings/example.md:11:63-11:75 error ref/malformed-citation',
            '`[@order](<>)` is an empty link, not a citation',
            'write `[@order]`',
          ],
        ],
      },
    ],
    [
      'the id as an address',
      {
        text: 'Production was ordered, the agency says.[@agency-report] Then [the order](@order)',
        finds: [
          [
            'briefings/example.md:11:63-11:82 error ref/malformed-citation',
            '`[the order](@order)` is a link to `@order`, not a citation',
            'write `[@order]` behind the words',
          ],
        ],
      },
    ],
    [
      'a definition',
      {
        text: `Production was ordered, the agency says.[@agency-report] Then [@post-story]

[@post-story]: https://post.example/story`,
        finds: [
          [
            'briefings/example.md:13:1-13:42 error ref/malformed-citation',
            '`[@post-story]: https://post.example/story` makes a link of every `[@post-story]`',
            'delete this line, and give the source `post-story` the address: `url: https://post.example/story`',
          ],
        ],
      },
    ],
    [
      'a reference',
      {
        text: `Production was ordered, the agency says.[@agency-report] Then [@order][1]

[1]: https://post.example/story`,
        finds: [
          [
            'briefings/example.md:11:63-11:74 error ref/malformed-citation',
            '`[@order][1]` is a link to `https://post.example/story`, not a citation',
            "write `[@order]`; the address belongs in the source's `url`",
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('without brackets', () => {
  it.each<readonly [string, Case]>([
    [
      'a claim, a source, a claim of another briefing',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered @order, the agency says (@post-story) @other#orders.[@order]',
        files: {
          'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  orders: { source: agency-report }
---

Production was ordered, the agency says.[@orders]
`,
        },
        finds: [
          [
            'briefings/example.md:13:24-13:30 error ref/malformed-citation',
            '`@order` stands without brackets, so it cites nothing',
            'write `[@order]`',
          ],
          [
            'briefings/example.md:13:49-13:60 error ref/malformed-citation',
            '`@post-story` stands without brackets, so it cites nothing',
            'write `[@post-story]`',
          ],
          [
            'briefings/example.md:13:62-13:75 error ref/malformed-citation',
            '`@other#orders` stands without brackets, so it cites nothing',
            'write `[@other#orders]`',
          ],
        ],
      },
    ],
    [
      'emphasised, with one bracket, in brackets of another script',
      {
        text: 'Production was ordered, the agency says. [*@post-story*] @post-story] ［@post-story］ {@post-story}[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:44-11:55 error ref/malformed-citation',
            '`@post-story` stands without brackets, so it cites nothing',
            'write `[@post-story]`',
          ],
          [
            'briefings/example.md:11:58-11:69 error ref/malformed-citation',
            '`@post-story` stands without brackets, so it cites nothing',
            'write `[@post-story]`',
          ],
          [
            'briefings/example.md:11:72-11:83 error ref/malformed-citation',
            '`@post-story` stands without brackets, so it cites nothing',
            'write `[@post-story]`',
          ],
          [
            'briefings/example.md:11:86-11:97 error ref/malformed-citation',
            '`@post-story` stands without brackets, so it cites nothing',
            'write `[@post-story]`',
          ],
        ],
      },
    ],
    [
      'at the end, before a full stop or none',
      {
        text: 'Production was ordered, the agency says.[@agency-report] @post-story',
        finds: [
          [
            'briefings/example.md:11:58-11:69 error ref/malformed-citation',
            '`@post-story` stands without brackets, so it cites nothing',
            'write `[@post-story]`',
          ],
        ],
      },
    ],
    [
      'in a profile',
      {
        files: {
          'actors/daily-post.md': `---
name: Daily Post
kind: outlet
---

It says that production was ordered @post-story.[@agency-report]
`,
        },
        finds: [
          [
            'actors/daily-post.md:6:37-6:48 error ref/malformed-citation',
            '`@post-story` stands without brackets, so it cites nothing',
            'write `[@post-story]`',
          ],
        ],
      },
    ],
    [
      'not where it is code, an address, a name, or escaped',
      {
        text: 'Production was ordered, the agency says, as in `@post-story`, desk@post-story.example, https@post-story, @post-story2, @post-story_2, @somebody and \\[@post-story].[@agency-report]',
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('what is well formed', () => {
  it.each<readonly [string, Case]>([
    [
      'spaces and a line break',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: `Production was ordered, the agency says.[@order] [ @agency-report ;
@post-story, p. 4 ]`,
        finds: [],
      },
    ],
    [
      'a long locator',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order] [@agency-report, paragraph 3, second sentence (in the box)]',
        finds: [],
      },
    ],
    [
      'side by side',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order] [@agency-report][@post-story] [@news-interview]',
        finds: [],
      },
    ],
    [
      'in markup',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order] **[@agency-report]** *[@post-story]*',
        finds: [],
      },
    ],
    [
      'a number sign',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order] [@example#order]',
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});
