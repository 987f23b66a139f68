// Pictures in texts and in their folder, and handouts at which nobody looked.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('pictures in texts', () => {
  it.each<readonly [string, Case]>([
    [
      'from every folder',
      {
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
          'briefings/a.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@agency-report]
`,
          'briefings/2024/b.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

![A plant](../../media/plant.jpg)

Production was ordered, the agency says.[@agency-report]
`,
          'briefings/2024/11/c.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

![A plant](../../../media/plant.jpg)

Production was ordered, the agency says.[@agency-report]
`,
          'topics/shells.md': `---
name: Shells
summary: Shells.
---

![A plant][1]

[1]: ../media/plant.jpg
`,
        },
        finds: [],
      },
    ],
    [
      'the way to it is wrong',
      {
        text: `![A plant](media/plant.jpg)

![A plant](../../media/plant.jpg)

![A plant](/media/plant.jpg)

![A plant](../media/sub/plant.jpg)

![A plant](../media/plant.jpg?size=2)

![A plant](../media/plnt.jpg)

![A plant](../pictures/other.jpg)

![A plant](plant.jpg)

![A plant](actor:daily-post)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
        },
        finds: [
          [
            'briefings/example.md:11:1-11:28 error media/undeclared',
            'the picture `media/plant.jpg` does not lead to a file in `media/`',
            'did you mean `![A plant](../media/plant.jpg)`?',
          ],
          [
            'briefings/example.md:13:1-13:34 error media/undeclared',
            'the picture `../../media/plant.jpg` does not lead to a file in `media/`',
            'did you mean `![A plant](../media/plant.jpg)`?',
          ],
          [
            'briefings/example.md:15:1-15:29 error media/undeclared',
            'the picture `/media/plant.jpg` does not lead to a file in `media/`',
            'did you mean `![A plant](../media/plant.jpg)`?',
          ],
          [
            'briefings/example.md:17:1-17:35 error media/undeclared',
            'the picture `../media/sub/plant.jpg` does not lead to a file in `media/`',
            'did you mean `![A plant](../media/plant.jpg)`?',
          ],
          [
            'briefings/example.md:19:1-19:38 error media/undeclared',
            'the picture `../media/plant.jpg?size=2` does not lead to a file in `media/`',
            'did you mean `![A plant](../media/plant.jpg)`?',
          ],
          [
            'briefings/example.md:21:1-21:30 error media/undeclared',
            'the picture `../media/plnt.jpg` leads to `plnt.jpg`, which is not in `media/`',
            'did you mean `![A plant](../media/plant.jpg)`?',
          ],
          [
            'briefings/example.md:23:1-23:34 error media/undeclared',
            'the picture `../pictures/other.jpg` does not lead to a file in `media/`',
            'put the file into `media/`, and write `![A plant](../media/other.jpg)`',
          ],
          [
            'briefings/example.md:25:1-25:22 error media/undeclared',
            'the picture `plant.jpg` does not lead to a file in `media/`',
            'did you mean `![A plant](../media/plant.jpg)`?',
          ],
          [
            'briefings/example.md:27:1-27:29 error media/undeclared',
            'the picture `actor:daily-post` does not lead to a file in `media/`',
            'put the file into `media/`, and write `![A plant](../media/actor:daily-post)`',
          ],
        ],
      },
    ],
    [
      'from other hosts, with and without description',
      {
        text: `![A plant](https://post.example/a/plant.jpg)

![](//post.example/)

Production was ordered, the agency says.[@agency-report]`,
        finds: [
          [
            'briefings/example.md:11:1-11:45 error media/undeclared',
            'the picture `https://post.example/a/plant.jpg` is on another host',
            'put the file into `media/`, declare it by a source with `file: plant.jpg`, and write `![A plant](../media/plant.jpg)`',
          ],
          [
            'briefings/example.md:13:1-13:21 error media/undeclared',
            'the picture `//post.example/` is on another host',
            'put the file into `media/`, declare it by a source with `file: picture.jpg`, and write `![What it shows](../media/picture.jpg)`',
          ],
        ],
      },
    ],
    [
      'without a description, or with an empty one',
      {
        text: `![](../media/plant.jpg)

![ ](<../media/plant.jpg>)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
        },
        finds: [
          [
            'briefings/example.md:11:1-11:24 error media/undeclared',
            'the picture `../media/plant.jpg` has no description',
            'say what can be seen: `![What it shows](../media/plant.jpg)`',
          ],
          [
            'briefings/example.md:13:1-13:27 error media/undeclared',
            'the picture `../media/plant.jpg` has no description',
            'say what can be seen: `![What it shows](../media/plant.jpg)`',
          ],
        ],
      },
    ],
    [
      'neither described nor declared',
      {
        text: `![](../media/hall.jpg)

Production was ordered, the agency says.[@agency-report]`,
        files: { 'media/hall.jpg': '' },
        finds: [
          [
            'briefings/example.md:11:1-11:23 error media/undeclared',
            'no source declares the picture `hall.jpg`',
            'write `file: hall.jpg` in the source of kind `image` or `video` that it comes from',
          ],
          [
            'briefings/example.md:11:1-11:23 error media/undeclared',
            'the picture `../media/hall.jpg` has no description',
            'say what can be seen: `![What it shows](../media/hall.jpg)`',
          ],
        ],
      },
    ],
    [
      'not there, though a source names it: that is reported there',
      {
        text: `![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
        },
        finds: [],
      },
    ],
    [
      'in a table, a link and a note',
      {
        text: `| What |
| --- |
| ![A hall](../media/hall.jpg)[@agency-report] |

[![A hall](../media/hall.jpg)](topic:drones) Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
          'media/hall.jpg': '',
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
about: "![A hall](media/hall.jpg)"
`,
        },
        finds: [
          [
            'briefings/example.md:13:3-13:31 error media/undeclared',
            'no source declares the picture `hall.jpg`',
            'write `file: hall.jpg` in the source of kind `image` or `video` that it comes from',
          ],
          [
            'briefings/example.md:15:2-15:30 error media/undeclared',
            'no source declares the picture `hall.jpg`',
            'write `file: hall.jpg` in the source of kind `image` or `video` that it comes from',
          ],
          [
            'site.yaml:5:9-5:34 error media/undeclared',
            'no source declares the picture `hall.jpg`',
            'write `file: hall.jpg` in the source of kind `image` or `video` that it comes from',
          ],
        ],
      },
    ],
    [
      'names with spaces and other scripts',
      {
        text: `![A plant](../media/my%20plant.jpg) ![A plant](<../media/공장.jpg>)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/my plant.jpg': '',
          'media/공장.jpg': '',
          'sources/a.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: my plant.jpg
`,
          'sources/b.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p2
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: 공장.jpg
`,
        },
        finds: [],
      },
    ],
    [
      'the logo in a text needs a source like any other',
      {
        text: `![The logo](../media/logo.png)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/logo.png': '',
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
logo: logo.png
`,
        },
        finds: [
          [
            'briefings/example.md:11:1-11:31 error media/undeclared',
            'no source declares the picture `logo.png`',
            'write `file: logo.png` in the source of kind `image` or `video` that it comes from',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'media/undeclared')).toEqual(finds);
  });
});

describe('files in the folder', () => {
  it.each<readonly [string, Case]>([
    [
      'declared, shown as logo, forgotten',
      {
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
          'media/logo.png': '',
          'media/hall.jpg': '',
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
logo: logo.png
`,
        },
        finds: [
          [
            'media/hall.jpg:1:1-1:1 error media/undeclared',
            'no source declares `media/hall.jpg`',
            'write `file: hall.jpg` in the source that it comes from, or delete the file',
          ],
        ],
      },
    ],
    [
      'forgotten and shown: reported where it is shown',
      {
        text: `![A hall](../media/hall.jpg)

Production was ordered, the agency says.[@agency-report]`,
        files: { 'media/hall.jpg': '' },
        finds: [
          [
            'briefings/example.md:11:1-11:29 error media/undeclared',
            'no source declares the picture `hall.jpg`',
            'write `file: hall.jpg` in the source of kind `image` or `video` that it comes from',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'media/undeclared')).toEqual(finds);
  });
});

describe('one fault, one finding', () => {
  it.each<readonly [string, Case]>([
    [
      'a slip in the name that a source gives',
      {
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plnat.jpg
`,
        },
        finds: [['sources/plant.yaml:8:7-8:16 error ref/unresolved']],
      },
    ],
    [
      'a slip in the name that a source gives of a picture that is shown',
      {
        text: `![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@plant]`,
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plnat.jpg
`,
        },
        finds: [['sources/plant.yaml:8:7-8:16 error ref/unresolved']],
      },
    ],
    [
      'a misspelt key above the source',
      {
        fields: `source:
  plant: { kind: image, title: A plant, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [], imagery: { provider: daily-post, handout: false, credit: Daily Post }, file: plant.jpg }`,
        text: `![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@plant]`,
        files: { 'media/plant.jpg': '' },
        finds: [['briefings/example.md:9:1-9:7 error schema/unknown-key']],
      },
    ],
    [
      'a name without its ending',
      {
        text: `![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@plant]`,
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant
`,
        },
        finds: [['sources/plant.yaml:8:7-8:12 error schema/invalid']],
      },
    ],
    [
      'a slip in the way that a text gives',
      {
        text: `![A plant](../media/plnat.jpg)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
        },
        finds: [['briefings/example.md:11:1-11:31 error media/undeclared']],
      },
    ],
    [
      'a name that the schema refused',
      {
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: media/plant.jpg
`,
        },
        finds: [['sources/plant.yaml:8:7-8:22 error schema/invalid']],
      },
    ],
    [
      'a source that cannot be parsed',
      {
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: [
file: plant.jpg
`,
        },
        finds: [['sources/plant.yaml:1:8-1:9 error schema/yaml']],
      },
    ],
    [
      'a slip in the name of the logo',
      {
        files: {
          'media/logo.png': '',
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
logo: lgo.png
`,
        },
        finds: [['site.yaml:5:7-5:14 error ref/unresolved']],
      },
    ],
    [
      'an unsafe address',
      {
        text: `![A plant](data:image/png;base64,AAAA)

Production was ordered, the agency says.[@agency-report]`,
        finds: [['briefings/example.md:11:1-11:39 error schema/markdown']],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    // The words of other rules are theirs.
    expect(foundFor(given, '').map(([where]) => [where])).toEqual(finds);
  });
});

describe('handouts', () => {
  it.each<readonly [string, Case]>([
    [
      'nothing said',
      {
        files: {
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
archives: [{ url: https://archive.example/1, date: 2024-11-16 }]
imagery:
  provider: northland
  handout: true
  credit: Northland
`,
        },
        finds: [
          [
            'sources/plant.yaml:8:1-8:8 error media/alterations-unstated',
            'the handout `plant` does not say what was altered in it',
            'look at it, and add to `imagery` what was done, as in `alterations: [{ what: blur }]`, or `alterations: []` if nothing was found',
          ],
        ],
      },
    ],
    [
      'something or nothing found, and pictures that are no handouts',
      {
        files: {
          'sources/a.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
archives: [{ url: https://archive.example/1, date: 2024-11-16 }]
imagery: { provider: northland, handout: true, credit: Northland, alterations: [{ what: unknown }] }
`,
          'sources/b.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p2
derivedFrom: []
archives: [{ url: https://archive.example/2, date: 2024-11-16 }]
imagery: { provider: northland, handout: true, credit: Northland, alterations: [] }
`,
          'sources/c.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p3
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
`,
        },
        finds: [],
      },
    ],
    [
      'alterations that the schema refused',
      {
        files: {
          'sources/a.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
archives: [{ url: https://archive.example/1, date: 2024-11-16 }]
imagery: { provider: northland, handout: true, credit: Northland, alterations: none }
`,
        },
        finds: [],
      },
    ],
    [
      'a misspelt key',
      {
        files: {
          'sources/a.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/p1
derivedFrom: []
archives: [{ url: https://archive.example/1, date: 2024-11-16 }]
imagery: { provider: northland, handout: true, credit: Northland, alteration: [] }
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'media/alterations-unstated')).toEqual(finds);
  });
});
