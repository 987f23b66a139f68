// Two records of one page, and two files of one actor.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('addresses that are one', () => {
  it.each<readonly [string, Case]>([
    [
      'https://POST.example/story',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://POST.example/story
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:32 error ref/duplicate-source',
            '`z-story` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-story`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'https://post.example:443/story',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example:443/story
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:36 error ref/duplicate-source',
            '`z-story` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-story`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'https://post.example/story/',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story/
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:33 error ref/duplicate-source',
            '`z-story` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-story`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'https://post.example/story#part',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story#part
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:37 error ref/duplicate-source',
            '`z-story` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-story`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'https://post.example/story?utm_source=a&utm_medium=b',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story?utm_source=a&utm_medium=b
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:58 error ref/duplicate-source',
            '`z-story` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-story`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'https://post.example/story?fbclid=1&gclid=2',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story?fbclid=1&gclid=2
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:49 error ref/duplicate-source',
            '`z-story` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-story`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'https://post.example/story/?utm_campaign=x#y',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story/?utm_campaign=x#y
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:50 error ref/duplicate-source',
            '`z-story` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-story`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/duplicate-source')).toEqual(finds);
  });
});

describe('addresses that are two', () => {
  it.each<readonly [string, Case]>([
    [
      'http://post.example/story',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: http://post.example/story
derivedFrom: [agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'https://www.post.example/story',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://www.post.example/story
derivedFrom: [agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'https://post.example/story?page=2',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story?page=2
derivedFrom: [agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'https://post.example/Story',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/Story
derivedFrom: [agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'https://post.example:8443/story',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example:8443/story
derivedFrom: [agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'https://post.example/story/2',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story/2
derivedFrom: [agency-report]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/duplicate-source')).toEqual(finds);
  });
});

describe('which of them is reported', () => {
  it.each<readonly [string, Case]>([
    [
      'the later id, whatever the order of the files',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  z-note: { title: A note, publisher: daily-post, published: 2024-11-15, url: https://post.example/story, derivedFrom: [] }
---

Production was ordered, the agency says.[@z-note]
`,
        },
        finds: [
          [
            'briefings/example.md:10:79-10:105 error ref/duplicate-source',
            '`z-note` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `z-note`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'every later one',
      {
        files: {
          'sources/a-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story?utm_source=a
derivedFrom: [agency-report]
`,
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story/
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/post-story.yaml:4:6-4:32 error ref/duplicate-source',
            '`post-story` has the same address as `a-story`: `https://post.example/story`',
            'cite `a-story` and delete `post-story`; if it is another version of the page, add `versionOf: a-story`',
            'sources/a-story.yaml:4:6 the other source',
          ],
          [
            'sources/z-story.yaml:4:6-4:33 error ref/duplicate-source',
            '`z-story` has the same address as `a-story`: `https://post.example/story`',
            'cite `a-story` and delete `z-story`; if it is another version of the page, add `versionOf: a-story`',
            'sources/a-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
    [
      'parameters keep their order and their meaning',
      {
        files: {
          'sources/a-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/s?id=1&utm_source=a&page=2
derivedFrom: [agency-report]
`,
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/s?id=1&page=2&gclid=3
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/z-story.yaml:4:6-4:48 error ref/duplicate-source',
            '`z-story` has the same address as `a-story`: `https://post.example/s?id=1&page=2`',
            'cite `a-story` and delete `z-story`; if it is another version of the page, add `versionOf: a-story`',
            'sources/a-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/duplicate-source')).toEqual(finds);
  });
});

describe('versions of one document', () => {
  it.each<readonly [string, Case]>([
    [
      'the later names the earlier',
      {
        files: {
          'sources/z-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: post-story
`,
        },
        finds: [],
      },
    ],
    [
      'the earlier names the later',
      {
        files: {
          'sources/a-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: post-story
`,
        },
        finds: [],
      },
    ],
    [
      'a chain of versions',
      {
        files: {
          'sources/story-2.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: post-story
`,
          'sources/story-3.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: story-2
`,
        },
        finds: [],
      },
    ],
    [
      'two versions of a third',
      {
        files: {
          'sources/story-2.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: post-story
`,
          'sources/story-3.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: post-story
`,
        },
        finds: [],
      },
    ],
    [
      'a version of something else is none',
      {
        files: {
          'sources/story-2.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
versionOf: news-interview
`,
        },
        finds: [
          [
            'sources/story-2.yaml:4:6-4:32 error ref/duplicate-source',
            '`story-2` has the same address as `post-story`: `https://post.example/story`',
            'cite `post-story` and delete `story-2`; if it is another version of the page, add `versionOf: post-story`',
            'sources/post-story.yaml:4:6 the other source',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/duplicate-source')).toEqual(finds);
  });
});

describe('names of actors', () => {
  it.each<readonly [string, Case]>([
    [
      'the same name',
      {
        files: {
          'actors/post.md': `---
name: Daily Post
kind: outlet
---
`,
        },
        finds: [
          [
            'actors/post.md:2:7-2:17 warning ref/duplicate-actor',
            '`post` and `daily-post` share the name `Daily Post`',
            'if they are one, keep `daily-post` and add `formerly: [post]` to it; else tell their names apart',
            'actors/daily-post.md:2:7 the other actor',
          ],
        ],
      },
    ],
    [
      'an alias with its language, and other spaces and letters',
      {
        files: {
          'actors/post.md': `---
name: Post
kind: outlet
aliases: [The Post, { text: "daily  POST", language: en }]
---
`,
        },
        finds: [
          [
            'actors/post.md:4:29-4:42 warning ref/duplicate-actor',
            '`post` and `daily-post` share the name `daily POST`',
            'if they are one, keep `daily-post` and add `formerly: [post]` to it; else tell their names apart',
            'actors/daily-post.md:2:7 the other actor',
          ],
        ],
      },
    ],
    [
      'one finding for every two actors',
      {
        files: {
          'actors/post.md': `---
name: Daily Post
kind: outlet
aliases: [Post]
---
`,
          'actors/post-2.md': `---
name: Post
kind: outlet
aliases: [Daily Post]
---
`,
        },
        finds: [
          [
            'actors/post-2.md:2:7-2:11 warning ref/duplicate-actor',
            '`post-2` and `post` share the name `Post`',
            'if they are one, keep `post` and add `formerly: [post-2]` to it; else tell their names apart',
            'actors/post.md:4:11 the other actor',
          ],
          [
            'actors/post-2.md:4:11-4:21 warning ref/duplicate-actor',
            '`post-2` and `daily-post` share the name `Daily Post`',
            'if they are one, keep `daily-post` and add `formerly: [post-2]` to it; else tell their names apart',
            'actors/daily-post.md:2:7 the other actor',
          ],
          [
            'actors/post.md:2:7-2:17 warning ref/duplicate-actor',
            '`post` and `daily-post` share the name `Daily Post`',
            'if they are one, keep `daily-post` and add `formerly: [post]` to it; else tell their names apart',
            'actors/daily-post.md:2:7 the other actor',
          ],
        ],
      },
    ],
    [
      'adjectives may be shared, and a name may be its own alias',
      {
        files: {
          'actors/north-ministry.md': `---
name: Ministry of Defence of Northland
kind: government
summary: A ministry.
adjectives: [Northern]
aliases: [Ministry of Defence of Northland]
partOf: northland
---
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/duplicate-actor')).toEqual(finds);
  });
});
