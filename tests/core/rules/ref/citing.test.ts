// Citations without a page, and links that stand in for citations.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('without a place', () => {
  it.each<readonly [string, Case]>([
    [
      'every kind',
      {
        text: 'Production was ordered, the agency says.[@the-report] Production was ordered, the agency says.[@the-dataset] Production was ordered, the agency says.[@the-video] Production was ordered, the agency says.[@the-audio] Production was ordered, the agency says.[@the-image] Production was ordered, the agency says.[@the-document] Production was ordered, the agency says.[@the-transcript]',
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:11:41-11:54 warning ref/missing-locator',
            '`[@the-report]` cites a report without saying where in it',
            'name the page or paragraph, as in `[@the-report, p. 4]`',
          ],
          [
            'briefings/example.md:11:95-11:109 warning ref/missing-locator',
            '`[@the-dataset]` cites a dataset without saying where in it',
            'name the table or row, as in `[@the-dataset, table 2]`',
          ],
          [
            'briefings/example.md:11:150-11:162 warning ref/missing-locator',
            '`[@the-video]` cites a video without saying where in it',
            'name the timecode, as in `[@the-video, 00:04:10]`',
          ],
          [
            'briefings/example.md:11:203-11:215 warning ref/missing-locator',
            '`[@the-audio]` cites an audio recording without saying where in it',
            'name the timecode, as in `[@the-audio, 00:04:10]`',
          ],
        ],
      },
    ],
    [
      'one of several, each time it is cited',
      {
        text: 'Production was ordered, the agency says.[@agency-report; @the-report] Production was ordered, the agency says.[@the-report, p. 3] Production was ordered, the agency says.[@the-report]',
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:11:41-11:70 warning ref/missing-locator',
            '`[@the-report]` cites a report without saying where in it',
            'name the page or paragraph, as in `[@the-report, p. 4]`',
          ],
          [
            'briefings/example.md:11:171-11:184 warning ref/missing-locator',
            '`[@the-report]` cites a report without saying where in it',
            'name the page or paragraph, as in `[@the-report, p. 4]`',
          ],
        ],
      },
    ],
    [
      'a claim, once',
      {
        fields: `claims:
  order: { source: the-report }`,
        text: 'Production was ordered, the agency says.[@order] Production was ordered, the agency says.[@order]',
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:13:41-13:49 warning ref/missing-locator',
            '`[@order]` cites a report, `the-report`, without saying where in it',
            'name the page or paragraph, as in `[@order, p. 4]`, or give the claim a `locator`',
          ],
        ],
      },
    ],
    [
      'a claim with a locator, or cited with one',
      {
        fields: `claims:
  order: { source: the-report, locator: p. 3 }
  series: { source: the-video }`,
        text: 'Production was ordered, the agency says.[@order] Production was ordered, the agency says.[@series, 00:01:10]',
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
        },
        finds: [],
      },
    ],
    [
      'one of several attributions',
      {
        fields: `claims:
  order:
    attributions:
      - { source: agency-report }
      - { source: the-report, locator: p. 3 }
      - { source: the-video }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
        },
        finds: [
          [
            'briefings/example.md:17:41-17:49 warning ref/missing-locator',
            '`[@order]` cites a video, `the-video`, without saying where in it',
            'name the timecode, as in `[@order, 00:04:10]`, or give the claim a `locator`',
          ],
        ],
      },
    ],
    [
      'a claim of another briefing is reported in that one',
      {
        text: 'Production was ordered, the agency says.[@other#order]',
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
          'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: the-report }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [
          [
            'briefings/other.md:13:41-13:49 warning ref/missing-locator',
            '`[@order]` cites a report, `the-report`, without saying where in it',
            'name the page or paragraph, as in `[@order, p. 4]`, or give the claim a `locator`',
          ],
        ],
      },
    ],
    [
      'or here, if it is not cited there',
      {
        text: 'Production was ordered, the agency says.[@other#order]',
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
          'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: the-report }
---

Production was ordered, the agency says.[@order, p. 3]
`,
        },
        finds: [
          [
            'briefings/example.md:11:41-11:55 warning ref/missing-locator',
            '`[@other#order]` cites a report, `the-report`, without saying where in it',
            'name the page or paragraph, as in `[@other#order, p. 4]`, or give the claim a `locator`',
          ],
        ],
      },
    ],
    [
      'in a profile',
      {
        files: {
          'sources/the-report.yaml': `kind: report
title: A report
publisher: evening-news
published: 2024-11-15
url: https://news.example/report-1
derivedFrom: []
`,
          'sources/the-dataset.yaml': `kind: dataset
title: A dataset
publisher: evening-news
published: 2024-11-15
url: https://news.example/dataset-1
derivedFrom: []
`,
          'sources/the-video.yaml': `kind: video
title: A video
publisher: evening-news
published: 2024-11-15
url: https://news.example/video-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-audio.yaml': `kind: audio
title: A audio
publisher: evening-news
published: 2024-11-15
url: https://news.example/audio-1
derivedFrom: []
`,
          'sources/the-image.yaml': `kind: image
title: A image
publisher: evening-news
published: 2024-11-15
url: https://news.example/image-1
derivedFrom: []
imagery: { provider: evening-news, handout: false, credit: Evening News }
`,
          'sources/the-document.yaml': `kind: document
title: A document
publisher: evening-news
published: 2024-11-15
url: https://news.example/document-1
derivedFrom: []
`,
          'sources/the-transcript.yaml': `kind: transcript
title: A transcript
publisher: evening-news
published: 2024-11-15
url: https://news.example/transcript-1
derivedFrom: []
`,
          'actors/daily-post.md': `---
name: Daily Post
kind: outlet
---

Production was ordered, the agency says.[@the-report]
`,
        },
        finds: [
          [
            'actors/daily-post.md:6:41-6:54 warning ref/missing-locator',
            '`[@the-report]` cites a report without saying where in it',
            'name the page or paragraph, as in `[@the-report, p. 4]`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/missing-locator')).toEqual(finds);
  });
});

describe('outside pages', () => {
  it.each<readonly [string, Case]>([
    [
      'links of every form',
      {
        text: `See [a](https://blog.example/1), <https://blog.example/2>, [c][3].[@agency-report]

[3]: http://blog.example/3 "A page"`,
        finds: [
          [
            'briefings/example.md:11:5-11:32 warning ref/bare-url',
            'a link leads to the outside page `https://blog.example/1`',
            'add a source with `url: https://blog.example/1`, and cite it here by its id',
          ],
          [
            'briefings/example.md:11:34-11:58 warning ref/bare-url',
            'a link leads to the outside page `https://blog.example/2`',
            'add a source with `url: https://blog.example/2`, and cite it here by its id',
          ],
          [
            'briefings/example.md:11:60-11:66 warning ref/bare-url',
            'a link leads to the outside page `http://blog.example/3`',
            'add a source with `url: http://blog.example/3`, and cite it here by its id',
          ],
        ],
      },
    ],
    [
      'addresses with punctuation behind them',
      {
        text: 'See https://blog.example/1, (https://blog.example/2_(x)), "https://blog.example/3". Or **https://blog.example/4**![@agency-report]',
        finds: [
          [
            'briefings/example.md:11:5-11:27 warning ref/bare-url',
            'the address of the outside page `https://blog.example/1` stands in the text',
            'add a source with `url: https://blog.example/1`, and cite it here by its id',
          ],
          [
            'briefings/example.md:11:30-11:56 warning ref/bare-url',
            'the address of the outside page `https://blog.example/2_(x)` stands in the text',
            'add a source with `url: https://blog.example/2_(x)`, and cite it here by its id',
          ],
          [
            'briefings/example.md:11:60-11:82 warning ref/bare-url',
            'the address of the outside page `https://blog.example/3` stands in the text',
            'add a source with `url: https://blog.example/3`, and cite it here by its id',
          ],
          [
            'briefings/example.md:11:90-11:112 warning ref/bare-url',
            'the address of the outside page `https://blog.example/4` stands in the text',
            'add a source with `url: https://blog.example/4`, and cite it here by its id',
          ],
        ],
      },
    ],
    [
      'pages and snapshots of known sources',
      {
        text: 'See [a](https://agency.example/report?utm_source=x#y) and https://archive.example/report.[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:5-11:54 warning ref/bare-url',
            'a link leads to the outside page `https://agency.example/report?utm_source=x#y`',
            'cite the source that has this address: `[@agency-report]`',
          ],
          [
            'briefings/example.md:11:59-11:89 warning ref/bare-url',
            'the address of the outside page `https://archive.example/report` stands in the text',
            'cite the source that has this address: `[@agency-report]`',
          ],
        ],
      },
    ],
    [
      'in a heading, a table, a footnote, a profile',
      {
        text: `## https://blog.example/1

| What |
| --- |
| [x](https://blog.example/2)[@agency-report] |

Production was ordered, the agency says.[^1][@agency-report]

[^1]: https://blog.example/3[@agency-report]`,
        files: {
          'actors/daily-post.md': `---
name: Daily Post
kind: outlet
---

[It](https://post.example/) says so.[@post-story]
`,
        },
        finds: [
          [
            'actors/daily-post.md:6:1-6:28 warning ref/bare-url',
            'a link leads to the outside page `https://post.example/`',
            'add a source with `url: https://post.example/`, and cite it here by its id',
          ],
          [
            'briefings/example.md:11:4-11:26 warning ref/bare-url',
            'the address of the outside page `https://blog.example/1` stands in the text',
            'add a source with `url: https://blog.example/1`, and cite it here by its id',
          ],
          [
            'briefings/example.md:15:3-15:30 warning ref/bare-url',
            'a link leads to the outside page `https://blog.example/2`',
            'add a source with `url: https://blog.example/2`, and cite it here by its id',
          ],
          [
            'briefings/example.md:19:7-19:29 warning ref/bare-url',
            'the address of the outside page `https://blog.example/3` stands in the text',
            'add a source with `url: https://blog.example/3`, and cite it here by its id',
          ],
        ],
      },
    ],
    [
      'code, mail, things of the site and notes',
      {
        text: `See \`https://blog.example/1\`, [a](mailto:a@blog.example), [drones](topic:drones).[@agency-report]

    https://blog.example/2`,
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
about: Our [licence](https://licence.example/).
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/bare-url')).toEqual(finds);
  });
});
