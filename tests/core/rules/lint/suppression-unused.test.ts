// Suppressions that silence nothing, and those that silence something, wherever they stand.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('without effect', () => {
  it.each<readonly [string, Case]>([
    [
      'a rule that finds nothing',
      {
        fields: `suppress:
  - { rule: ref/unused, reason: It comes later. }
`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:10:5-10:50 warning lint/suppression-unused',
            'the suppression of `ref/unused` suppresses nothing',
            'delete this entry',
          ],
        ],
      },
    ],
    [
      'a place at which it finds nothing',
      {
        fields: `suppress:
  - { rule: ref/unused, at: series, reason: It comes later. }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:10:5-10:62 warning lint/suppression-unused',
            'the suppression of `ref/unused` at `series` suppresses nothing',
            'delete this entry',
          ],
        ],
      },
    ],
    [
      'a reason under a misspelt key',
      {
        fields: `suppress:
  - { rule: ref/unused, reson: It comes later. }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
    [
      'a place under a misspelt key',
      {
        fields: `suppress:
  - { rule: ref/unused, att: series, reason: It comes later. }
`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [],
      },
    ],
    [
      'no reason, or an empty one',
      {
        fields: `suppress:
  - { rule: ref/unused }
  - { rule: ref/bare-url, reason: " " }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:5-10:25 warning lint/suppression-unused',
            'the suppression of `ref/unused` gives no reason, so it has no effect',
            'add `reason: "…"`; readers see it on the sourcing page',
          ],
        ],
      },
    ],
    [
      'a rule that does not exist',
      {
        fields: `suppress:
  - { rule: unused, reason: It comes later. }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:13-10:19 warning lint/suppression-unused',
            'the suppression of `unused` names no rule',
            'did you mean `rule: ref/unused`?',
          ],
        ],
      },
    ],
    [
      'a rule that cannot be suppressed',
      {
        fields: `suppress:
  - { rule: release/draft, reason: It comes later. }
`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:10:5-10:53 warning lint/suppression-unused',
            '`release/draft` cannot be suppressed: it keeps unreleased content in',
            'delete this entry, and what the rule finds',
          ],
        ],
      },
    ],
    [
      'in a source, an actor, a topic, the site',
      {
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
suppress:
  - { rule: ref/unused, reason: Not ours. }

`,
          'sources/note.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
url: https://post.example/n
suppress:
  - { rule: archive/missing, reason: Not ours. }
`,
          'actors/office.md': `---
name: Office
kind: government
summary: An office.
suppress:
  - { rule: ref/duplicate-actor, reason: Not ours. }
---
`,
          'topics/shells.md': `---
name: Shells
summary: Shells.
suppress:
  - { rule: ref/bare-url, reason: Not ours. }
---
`,
        },
        finds: [
          [
            'actors/office.md:6:5-6:53 warning lint/suppression-unused',
            'the suppression of `ref/duplicate-actor` suppresses nothing',
            'delete this entry',
          ],
          [
            'site.yaml:6:5-6:44 warning lint/suppression-unused',
            'the suppression of `ref/unused` suppresses nothing',
            'delete this entry',
          ],
          [
            'sources/note.yaml:6:5-6:49 warning lint/suppression-unused',
            'the suppression of `archive/missing` suppresses nothing',
            'delete this entry',
          ],
          [
            'topics/shells.md:5:5-5:46 warning lint/suppression-unused',
            'the suppression of `ref/bare-url` suppresses nothing',
            'delete this entry',
          ],
        ],
      },
    ],
    [
      'in a source that a briefing declares',
      {
        fields: `sources:
  note:
    title: A note
    publisher: daily-post
    published: 2024-11-15
    unavailable: Lost
    suppress: [{ rule: archive/missing, reason: Not ours. }]`,
        text: 'Production was ordered, the agency says.[@note]',
        finds: [
          [
            'briefings/example.md:15:16-15:60 warning lint/suppression-unused',
            'the suppression of `archive/missing` suppresses nothing',
            'delete this entry',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'lint/')).toEqual(finds);
  });
});

describe('with effect', () => {
  it.each<readonly [string, Case]>([
    [
      'everywhere in a briefing, at a claim, at a source',
      {
        fields: `suppress:
  - { rule: ref/unused, at: order, reason: It comes later. }
  - { rule: ref/unused, at: note, reason: It comes later. }
sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [],
      },
    ],
    [
      'at the first words of a paragraph, whatever their spaces and letters',
      {
        fields: `suppress:
  - { rule: ref/bare-url, at: "production  WAS ordered", reason: The page is meant. }
`,
        text: `Production was
ordered at https://blog.example/1, the agency says.[@agency-report]`,
        finds: [],
      },
    ],
    [
      'on the whole site',
      {
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
suppress:
  - { rule: ref/unused, reason: We write in parts. }

`,
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: agency-report }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'in the source itself',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: north-agency
published: 2024-11-15
url: https://agency.example/n
suppress:
  - { rule: archive/missing, reason: The archive was down. }
`,
        },
        finds: [],
      },
    ],
    [
      'in a source that a briefing declares',
      {
        fields: `sources:
  note:
    title: A note
    publisher: north-agency
    published: 2024-11-15
    unavailable: Lost
    suppress: [{ rule: archive/missing, reason: The archive was down. }]`,
        text: 'Production was ordered, the agency says.[@note]',
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, '')).toEqual(finds);
  });
});

describe('without a reason nothing is silenced', () => {
  it.each<readonly [string, Case]>([
    [
      'both are told',
      {
        fields: `suppress:
  - { rule: ref/unused }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:10:5-10:25 warning lint/suppression-unused',
            'the suppression of `ref/unused` gives no reason, so it has no effect',
            'add `reason: "…"`; readers see it on the sourcing page',
          ],
          [
            'briefings/example.md:12:3-12:8 warning ref/unused',
            'nothing cites the claim `order`',
            'write `[@order]` behind the sentence that says it, or delete the claim',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, '')).toEqual(finds);
  });
});
