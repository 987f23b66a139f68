// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'attr/no-attribution',
    'a text that cites what names nothing',
    {
      fields: `claims:
  order: { saidBy: northland }`,
      text: 'Production began.[@nothing; @post-story] It was ordered.[@order; @agency-report]',
      finds: [
        [
          'briefings/example.md:10:3-10:8 error attr/no-attribution',
          '`order` is said by `northland`, but names no document in which that was read',
          'add the document that was read, for instance `source: agency-report`',
        ],
      ],
    },
  ],
  [
    'attr/via-needed',
    'a copy that has a fault',
    {
      fields: `claims:
  order: { source: copy }`,
      files: {
        'sources/fork.yaml': `title: A
publisher: daily-post
published: 2024-11-15
url: https://post.example/fork
derivedFrom: [agency-report, news-interview]
`,
        'sources/copy.yaml': `title: A
publisher: daily-post
published: 2024-11-15
url: https://post.example/copy
derivedFrom: [fork]
accessed: 2024-13-01
`,
      },
      text: 'Production was ordered.[@order]',
      finds: [],
    },
  ],
  [
    'attr/relay-as-speaker',
    'a speaker outside the chain',
    {
      fields: `claims:
  order: { source: post-story, saidBy: south-official }`,
      text: 'Production was ordered.[@order]',
      finds: [],
    },
  ],
  [
    'attr/vague',
    'one of two attributions names the speaker',
    {
      fields: `claims:
  order:
    attributions:
      - { source: agency-report, saidBy: northland }
      - { source: news-interview }`,
      text: 'Officials say that production began.[@order]',
      finds: [],
    },
  ],
  [
    'attr/interest-undisclosed',
    'a state that speaks itself',
    {
      fields: `claims:
  order: { source: agency-report, saidBy: northland }`,
      files: {
        'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
adjectives: [Northern]
interests: [{ in: drones, as: party }]
---
`,
      },
      text: 'Production began, a report says.[@order]',
      finds: [
        [
          'briefings/example.md:13:35-13:40 warning attr/interest-undisclosed',
          '`order` is the word of Northland, which has a stake in Drones, and the sentence does not name it',
          'name it, for instance `according to Northland`',
          'actors/northland.md:6:1 the stake is declared here',
        ],
      ],
    },
  ],
  [
    'attr/interest-undisclosed',
    'a claim that is about something unknown',
    {
      fields: `claims:
  order: { source: agency-report, topics: [drones, nothing] }`,
      files: {
        'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
adjectives: [Northern]
interests: [{ in: drones, as: party }]
---
`,
      },
      text: 'Production began, the agency says.[@order]',
      finds: [],
    },
  ],
  [
    'attr/state-media-unlabelled',
    'a briefing with the id of an outlet',
    {
      files: {
        'briefings/north-agency.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-20
informationCutoff: 2024-11-20
authors: [editorial-desk]
topics: [drones]
---

North Agency says that production was ordered.[@agency-report]
`,
      },
      finds: [
        [
          'briefings/north-agency.md:11:1-11:13 warning attr/state-media-unlabelled',
          '`North Agency` is controlled by Northland, and its first mention does not say so',
          'say so there, for instance `the state-controlled outlet North Agency`',
          'actors/north-agency.md:4:1 its control is declared here',
        ],
      ],
    },
  ],
  [
    'attr/state-media-unlabelled',
    'a line before the list says so',
    {
      text: `The state media reported it:

- North Agency says that production was ordered.[@agency-report]`,
      finds: [],
    },
  ],
  [
    'attr/unnamed-opinion',
    'a judgement that rests on one that rests on nothing',
    {
      fields: `claims:
  judged: { kind: assessed, confidence: low, because: "So.", restsOn: [a, c] }
  a: { source: news-interview, saidBy: { unnamed: an official, reason: not said } }
  c: { kind: assessed, confidence: low, because: "So." }`,
      text: 'We judge so.[@judged] It was.[@a] We judge so.[@c]',
      finds: [],
    },
  ],
  [
    'attr/vague',
    'several speakers where there is one origin',
    { text: 'Several sources say that it was ordered.[@agency-report; @post-story]', finds: [] },
  ],
  [
    'attr/vague',
    'a claim that names no speaker',
    {
      fields: `claims:
  a: { source: news-interview }`,
      text: 'Officials say that it was ordered.[@a]',
      finds: [
        [
          'briefings/example.md:13:1-13:14 warning attr/vague',
          '`Officials say` does not tell who',
          'name who says so, or cite a claim that explains it, for instance `some-claim: { source: news-interview, saidBy: { unnamed: officials, reason: "Why they are not named" } }`',
        ],
      ],
    },
  ],
  [
    'attr/state-media-unlabelled',
    'the label of another, far behind the name',
    {
      text: 'North Agency wrote of it at some length, in two parts, and the paper of the south, a state newspaper, did.[@agency-report]',
      finds: [
        [
          'briefings/example.md:11:1-11:13 warning attr/state-media-unlabelled',
          '`North Agency` is controlled by Northland, and its first mention does not say so',
          'say so there, for instance `the state-controlled outlet North Agency`',
          'actors/north-agency.md:4:1 its control is declared here',
        ],
      ],
    },
  ],
  [
    'attr/state-media-unlabelled',
    'a label as far before the name as it may be',
    {
      text: 'The state news agency xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx North Agency wrote of it.[@agency-report]',
      finds: [],
    },
  ],
  [
    'attr/state-media-unlabelled',
    'a label further before the name',
    {
      text: 'The state news agency xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx North Agency wrote of it.[@agency-report]',
      finds: [
        [
          'briefings/example.md:11:63-11:75 warning attr/state-media-unlabelled',
          '`North Agency` is controlled by Northland, and its first mention does not say so',
          'say so there, for instance `the state-controlled outlet North Agency`',
          'actors/north-agency.md:4:1 its control is declared here',
        ],
      ],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
