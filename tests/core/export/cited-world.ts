// A publication whose names and titles have letters of four scripts, and signs that each format must escape.

import { checkFiles, testNow } from '../check-files.ts';
import {
  publicationViews,
  type PublicationViews,
} from '../../../src/core/views/publication-views.ts';
import type { ExportSettings } from '../../../src/core/export/export-settings.ts';
import { smallWorld } from '../../fixtures/small-world.ts';

export const citedFiles: Readonly<Record<string, string>> = {
  ...smallWorld,
  'actors/kim-jong-un.md': `---
name: 김정은
kind: person
summary: Speaks of the rain.
---
`,
  'sources/flood.yaml': `title: '김정은, "비 100%" & {강}_홍수 \\\\ #1 ~ ^'
titleTranslated: Kim Jong Un on rain & floods
publisher: Редакция «Север»
authors: [Редакция, 'Post & Sons']
published: 2024-11-14/2024-11-16
language: ko
url: https://post.example/flood?a=1&b=%20_{x}#top
urlStatus: dead
accessed: 2024-11
archives: [{ url: 'https://archive.example/flood', date: 2024-11-17 }]
derivedFrom: []
`,
  'sources/decade.yaml': `title: Rain of the decade
publisher: daily-post
kind: dataset
published: 195X
unavailable: It is in a library.
derivedFrom: []
`,
  'sources/maybe.yaml': `title: Rain, perhaps
publisher: daily-post
kind: report
published: 2024-11?
url: https://post.example/maybe
derivedFrom: []
retracted: { date: 2024-11-20, note: It never rained. }
`,
  'briefings/floods.md': `---
title: 'Северная река: 100% flooded & rising'
summary: Floods are reported.
status: published
published: 2024-11-16
updated: 2024-11-20
informationCutoff: 2024-11-19
authors: [desk, 'Редакция «Север»']
topics: [weather]
claims:
  said:
    text: |
      The river_rose
      by 50%.
    saidBy: kim-jong-un
    source: flood
  years: { text: It rained for years., source: decade }
  perhaps: { text: It may have rained., source: maybe }
suppress: [{ rule: verify/retracted-source, at: perhaps, reason: It is said to be withdrawn. }]
revisions: [{ date: 2024-11-20, kind: update, note: More rain. }]
---

The river rose, Kim said.[@said] It had rained, Daily Post says.[@years] It may have, Daily Post says.[@perhaps]
`,
  'briefings/newer.md': `---
title: Newer floods
summary: Floods are over, Daily Post says.
status: published
published: 2024-11-25
informationCutoff: 2024-11-25
authors: [desk]
topics: [weather]
supersedes: floods
---

It is dry in the north, Daily Post said.[@rain]
`,
  'briefings/gone.md': `---
title: Taken back
summary: Nothing of it holds.
status: withdrawn
published: 2024-11-10
informationCutoff: 2024-11-10
authors: [desk]
topics: [weather]
withdrawn: { date: 2024-11-12, reason: The report was about another river. }
---
`,
};

export function citedWorld(): {
  readonly views: PublicationViews;
  readonly settings: ExportSettings;
} {
  const { corpus, findings } = checkFiles(citedFiles);
  const wrong = findings.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  const views = publicationViews(corpus, { now: testNow, base: '/sub/' });
  return {
    views,
    settings: { site: views.site, origin: 'https://desk.example', revision: 'r7_a' },
  };
}
