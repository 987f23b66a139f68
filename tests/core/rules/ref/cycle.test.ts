// Circles, in every kind of link that can make one, and what is not judged over them.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('in the YAML, at the link of the member with the smallest id', () => {
  it.each<readonly [string, Case]>([
    [
      'three documents, reported at the first by id',
      {
        files: {
          'sources/m-one.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: [m-two]
`,
          'sources/m-two.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c2
derivedFrom: [{ from: m-three, how: quotes }]
`,
          'sources/m-three.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c3
derivedFrom: [news-interview, m-one]
`,
        },
        finds: [
          [
            'sources/m-one.yaml:5:15-5:20 error ref/cycle',
            '`derivedFrom` leads in a circle: `m-one → m-two → m-three → m-one`',
            'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`',
            'sources/m-two.yaml:1:1 `m-two` is part of it',
            'sources/m-three.yaml:1:1 `m-three` is part of it',
          ],
        ],
      },
    ],
    [
      'a document that derives from itself',
      {
        files: {
          'sources/m-one.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: [m-one]
`,
        },
        finds: [
          [
            'sources/m-one.yaml:5:15-5:20 error ref/cycle',
            '`derivedFrom` leads in a circle: `m-one → m-one`',
            'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`',
          ],
        ],
      },
    ],
    [
      'two circles',
      {
        files: {
          'sources/a.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: [b]
`,
          'sources/b.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c2
derivedFrom: [a]
`,
          'sources/y.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c3
derivedFrom: [z]
`,
          'sources/z.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c4
derivedFrom: [y]
`,
        },
        finds: [
          [
            'sources/a.yaml:5:15-5:16 error ref/cycle',
            '`derivedFrom` leads in a circle: `a → b → a`',
            'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`',
            'sources/b.yaml:1:1 `b` is part of it',
          ],
          [
            'sources/y.yaml:5:15-5:16 error ref/cycle',
            '`derivedFrom` leads in a circle: `y → z → y`',
            'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`',
            'sources/z.yaml:1:1 `z` is part of it',
          ],
        ],
      },
    ],
    [
      'versions',
      {
        files: {
          'sources/a.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: []
versionOf: b
`,
          'sources/b.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c2
derivedFrom: []
versionOf: a
`,
        },
        finds: [
          [
            'sources/a.yaml:6:12-6:13 error ref/cycle',
            '`versionOf` leads in a circle: `a → b → a`',
            'delete the one of these links that is not so',
            'sources/b.yaml:1:1 `b` is part of it',
          ],
        ],
      },
    ],
    [
      'bodies',
      {
        files: {
          'actors/office.md': `---
name: Office
kind: government
summary: An actor.
partOf: bureau
---
`,
          'actors/bureau.md': `---
name: Bureau
kind: government
summary: An actor.
controlledBy: { actor: office }
---
`,
        },
        finds: [
          [
            'actors/bureau.md:5:24-5:30 error ref/cycle',
            '`controlledBy` leads in a circle: `bureau → office → bureau`',
            'delete the one of these links that is not so',
            'actors/office.md:1:1 `office` is part of it',
          ],
        ],
      },
    ],
    [
      'a person and the body',
      {
        files: {
          'actors/chief.md': `---
name: Chief
kind: person
summary: An actor.
affiliations: [{ with: office }]
---
`,
          'actors/office.md': `---
name: Office
kind: government
summary: An actor.
controlledBy: chief
---
`,
        },
        finds: [
          [
            'actors/chief.md:5:24-5:30 error ref/cycle',
            '`affiliations` leads in a circle: `chief → office → chief`',
            'delete the one of these links that is not so',
            'actors/office.md:1:1 `office` is part of it',
          ],
        ],
      },
    ],
    [
      'membership is no control',
      {
        files: {
          'actors/league.md': `---
name: League
kind: alliance
summary: An actor.
memberOf: [office]
---
`,
          'actors/office.md': `---
name: Office
kind: government
summary: An actor.
memberOf: [league]
---
`,
        },
        finds: [],
      },
    ],
    [
      'topics',
      {
        files: {
          'topics/shells.md': `---
name: Shells
summary: Shells.
broader: arms
---
`,
          'topics/arms.md': `---
name: Arms
summary: Arms.
broader: shells
---
`,
        },
        finds: [
          [
            'topics/arms.md:4:10-4:16 error ref/cycle',
            '`broader` leads in a circle: `arms → shells → arms`',
            'delete the one of these links that is not so',
            'topics/shells.md:1:1 `shells` is part of it',
          ],
        ],
      },
    ],
    [
      'briefings that replace or translate one another',
      {
        files: {
          'briefings/a.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
supersedes: b
translationOf: b
---

Production was ordered, the agency says.[@agency-report]
`,
          'briefings/b.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
supersedes: a
translationOf: a
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/a.md:9:13-9:14 error ref/cycle',
            '`supersedes` leads in a circle: `a → b → a`',
            'delete the one of these links that is not so',
            'briefings/b.md:1:1 `b` is part of it',
          ],
          [
            'briefings/a.md:10:16-10:17 error ref/cycle',
            '`translationOf` leads in a circle: `a → b → a`',
            'delete the one of these links that is not so',
            'briefings/b.md:1:1 `b` is part of it',
          ],
        ],
      },
    ],
    [
      'judgements that rest on one another',
      {
        fields: `claims:
  rise: { kind: assessed, confidence: low, because: One origin., restsOn: [fall] }
  fall: { kind: assessed, confidence: high, because: One origin., restsOn: [example#rise] }`,
        text: 'Production was ordered, the agency says.[@rise; @fall]',
        finds: [
          [
            'briefings/example.md:11:77-11:89 error ref/cycle',
            '`restsOn` leads in a circle: `fall → rise → fall`',
            'delete the one of these links that is not so',
            'briefings/example.md:10:3 `rise` is part of it',
          ],
        ],
      },
    ],
    [
      'judgements of two briefings',
      {
        files: {
          'briefings/a.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  rise: { kind: assessed, confidence: low, because: One origin., restsOn: [b#fall] }
---

Production was ordered, the agency says.[@rise]
`,
          'briefings/b.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  fall: { kind: assessed, confidence: low, because: One origin., restsOn: [a#rise] }
---

Production was ordered, the agency says.[@fall]
`,
        },
        finds: [
          [
            'briefings/a.md:10:76-10:82 error ref/cycle',
            '`restsOn` leads in a circle: `a#rise → b#fall → a#rise`',
            'delete the one of these links that is not so',
            'briefings/b.md:10:3 `b#fall` is part of it',
          ],
        ],
      },
    ],
    [
      'claims that replace one another',
      {
        fields: `claims:
  first: { source: agency-report, supersedes: second }
  second: { source: post-story, supersedes: first }`,
        text: 'Production was ordered, the agency says.[@first; @second]',
        finds: [
          [
            'briefings/example.md:10:47-10:53 error ref/cycle',
            '`supersedes` leads in a circle: `first → second → first`',
            'delete the one of these links that is not so',
            'briefings/example.md:11:3 `second` is part of it',
          ],
        ],
      },
    ],
    [
      'a claim over a circle of documents is not judged',
      {
        fields: `claims:
  order: { source: m-one, status: corroborated }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/m-one.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: [m-two]
`,
          'sources/m-two.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c2
derivedFrom: [m-one]
`,
        },
        finds: [
          [
            'sources/m-one.yaml:5:15-5:20 error ref/cycle',
            '`derivedFrom` leads in a circle: `m-one → m-two → m-one`',
            'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`',
            'sources/m-two.yaml:1:1 `m-two` is part of it',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('in via', () => {
  it.each<readonly [string, Case]>([
    [
      'the document itself',
      {
        fields: `claims:
  order: { source: post-story, via: [post-story] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:38-10:48 error ref/cycle',
            '`via` of `order` leads in a circle: `post-story → post-story`',
            'delete `post-story` from `via`: the way leads from the document that was read away to where it began',
          ],
        ],
      },
    ],
    [
      'the document itself, further up',
      {
        fields: `claims:
  order: { source: agency-report, status: corroborated, via: [evening-news, agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:77-10:90 error ref/cycle',
            '`via` of `order` leads in a circle: `agency-report → evening-news → agency-report`',
            'delete `agency-report` from `via`: the way leads from the document that was read away to where it began',
          ],
        ],
      },
    ],
    [
      'a document that derives from the one that was read',
      {
        fields: `claims:
  order: { source: agency-report, via: [north-ministry, post-story] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:57-10:67 error ref/cycle',
            '`via` of `order` leads in a circle: `agency-report → north-ministry → post-story → agency-report`',
            'delete `post-story` from `via`: the way leads from the document that was read away to where it began',
          ],
        ],
      },
    ],
    [
      'a document that copies the one that was read',
      {
        fields: `claims:
  order: { source: agency-report, via: [copy, north-ministry] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/copy.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: [{ from: agency-report, how: republishes }]
`,
        },
        finds: [
          [
            'briefings/example.md:10:41-10:45 error ref/cycle',
            '`via` of `order` leads in a circle: `agency-report → copy → agency-report`',
            'delete `copy` from `via`: the way leads from the document that was read away to where it began',
          ],
        ],
      },
    ],
    [
      'a party twice',
      {
        fields: `claims:
  order: { source: post-story, via: [north-agency, evening-news, north-agency] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:66-10:78 error ref/cycle',
            '`via` of `order` leads in a circle: `north-agency → evening-news → north-agency`',
            'delete `north-agency` from `via`: the way leads from the document that was read away to where it began',
          ],
        ],
      },
    ],
    [
      'in the second of two attributions',
      {
        fields: `claims:
  order:
    attributions:
      - { source: agency-report }
      - { source: news-interview, via: [Somebody, news-interview] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:13:51-13:65 error ref/cycle',
            '`via` of `order` leads in a circle: `news-interview → Somebody → news-interview`',
            'delete `news-interview` from `via`: the way leads from the document that was read away to where it began',
          ],
        ],
      },
    ],
    [
      'the copies that stay may be named again',
      {
        fields: `claims:
  order: { source: copy, via: [agency-report, north-ministry] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/copy.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: [{ from: agency-report, how: republishes }]
`,
        },
        finds: [],
      },
    ],
    [
      'the publisher of the document that was read is no circle',
      {
        fields: `claims:
  order: { source: post-story, via: [daily-post, north-agency] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
    [
      'a circle of the documents themselves is reported there',
      {
        fields: `claims:
  order: { source: agency-report, via: [m-one] }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/m-one.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c1
derivedFrom: [m-two]
`,
          'sources/m-two.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/c2
derivedFrom: [m-one]
`,
        },
        finds: [
          [
            'sources/m-one.yaml:5:15-5:20 error ref/cycle',
            '`derivedFrom` leads in a circle: `m-one → m-two → m-one`',
            'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`',
            'sources/m-two.yaml:1:1 `m-two` is part of it',
          ],
        ],
      },
    ],
    [
      'an entry that names nothing leaves the rest unjudged',
      {
        fields: `claims:
  order: { source: agency-report, via: [nobody-known, agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:41-10:53 error ref/unresolved',
            '`via` holds `nobody-known`, which names neither a source nor an actor',
            'write the id of a source that exists, or make it: `npm run new -- source nobody-known`, or write a name that has no page as one: `"A Name"`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});
