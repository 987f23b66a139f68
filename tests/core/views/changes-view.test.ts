// Corrections, withdrawals, replacements and retractions of what is released; updates apart from them.

import { expect, it } from 'vitest';
import { releaseCorpus } from '../../../src/core/corpus/release.ts';
import { backlinksOf } from '../../../src/core/views/backlinks.ts';
import { changesView } from '../../../src/core/views/changes-view.ts';
import { english } from '../../../src/core/views/interface-text.ts';
import { changeLists, listParts } from '../../../src/core/views/site-lists.ts';
import { smallWorld } from '../../fixtures/small-world.ts';
import { checkFiles, testNow } from '../check-files.ts';

function viewOf(files: Readonly<Record<string, string>>) {
  const { corpus } = releaseCorpus(checkFiles({ ...smallWorld, ...files }).corpus, testNow);
  const backlinks = backlinksOf(corpus);
  return changesView({
    corpus,
    backlinks,
    text: english,
    interfaceLanguage: 'en',
    base: '/',
    now: testNow,
  });
}

const briefing = (title: string, fields: string, status = 'published') => `---
title: ${title}
summary: Daily Post says that it rained.
status: ${status}
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [desk]
topics: [weather]
${fields}
---

It rained in the north, Daily Post said.[@rain]
`;

const revisions = `updated: 2024-11-20
claims:
  fell: { source: rain, text: Rain fell. }
revisions:
  - { date: 2024-11-18, kind: update, note: A day was added. }
  - { date: 2024-11-20, kind: correction, note: The place was wrong., was: in the south, now: in the north, claims: [fell] }
  - { date: 2024-11-19, kind: minor, note: A comma. }`;

it('lists what was wrong by date, the newest first, and updates apart', () => {
  const view = viewOf({
    'briefings/example.md': briefing('Rain', revisions),
    'briefings/later.md': briefing('More rain', 'supersedes: example').replace(
      'published: 2024-11-16',
      'published: 2024-11-17',
    ),
    'briefings/gone.md': briefing(
      'Hail',
      `withdrawn: { date: 2024-11-22, reason: It never hailed. }\n${revisions}`,
      'withdrawn',
    ),
    'briefings/secret.md': briefing('Secret', revisions, 'draft'),
    'sources/rain.yaml': `${smallWorld['sources/rain.yaml']}retracted: { date: 2024-11-21, note: It was snow. }\n`,
  });
  const written = { language: 'en' };
  expect(view).toEqual({
    corrections: [
      {
        kind: 'withdrawn',
        date: { text: '22 November 2024', iso: '2024-11-22' },
        of: { name: 'Hail', href: '/briefings/gone/', ...written },
        note: 'It never hailed.',
        ...written,
        claims: [],
      },
      {
        kind: 'retracted',
        date: { text: '21 November 2024', iso: '2024-11-21' },
        of: { name: 'Rain in the north', href: '/sources/rain/', ...written },
        note: 'It was snow.',
        claims: [
          {
            href: '/briefings/example/#fell',
            text: 'Rain fell.',
            language: 'en',
            state: 'unverified',
            shape: 'unverified',
          },
        ],
      },
      {
        kind: 'correction',
        date: { text: '20 November 2024', iso: '2024-11-20' },
        of: { name: 'Rain', href: '/briefings/example/', ...written },
        note: 'The place was wrong.',
        was: 'in the south',
        now: 'in the north',
        ...written,
        claims: [
          {
            href: '/briefings/example/#fell',
            text: 'Rain fell.',
            language: 'en',
            state: 'unverified',
            shape: 'unverified',
          },
        ],
      },
      {
        kind: 'replaced',
        date: { text: '17 November 2024', iso: '2024-11-17' },
        of: { name: 'Rain', href: '/briefings/example/', ...written },
        by: { name: 'More rain', href: '/briefings/later/', ...written },
        claims: [],
      },
    ],
    updates: [
      {
        kind: 'update',
        date: { text: '18 November 2024', iso: '2024-11-18' },
        of: { name: 'Rain', href: '/briefings/example/', ...written },
        note: 'A day was added.',
        ...written,
        claims: [],
      },
    ],
  });
});

it('tells a claim that a later one replaces, dated by the later one’s briefing', () => {
  const { corrections } = viewOf({
    'briefings/example.md': briefing(
      'Rain',
      'claims: { old: { source: rain, text: Some rain. }, more: { source: rain, text: Much rain., supersedes: old } }',
    ),
  });
  expect(corrections).toEqual([
    {
      kind: 'claim-replaced',
      date: { text: '16 November 2024', iso: '2024-11-16' },
      of: { name: 'Some rain.', href: '/briefings/example/#old', language: 'en' },
      by: { name: 'Much rain.', href: '/briefings/example/#more', language: 'en' },
      claims: [],
    },
  ]);
});

it('has a page for each list where there is nothing, and more where there is much', () => {
  const paths = (view: ReturnType<typeof viewOf>) =>
    changeLists(view).flatMap((list) => listParts(list).map(({ path }) => path));
  expect(paths(viewOf({}))).toEqual(['/corrections/', '/corrections/updates/']);
  const line = { kind: 'update', of: { name: 'Rain' }, claims: [] } as const;
  const many = Array.from({ length: 101 }, () => line);
  expect(paths({ corrections: many, updates: many })).toEqual([
    '/corrections/',
    '/corrections/page/2/',
    '/corrections/updates/',
    '/corrections/updates/2/',
  ]);
});
