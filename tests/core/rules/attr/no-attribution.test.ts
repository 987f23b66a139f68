// Which claims need a document, and which have one or a fault of their own.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('a reported claim', () => {
  it.each<readonly [string, Case]>([
    [
      'with nothing at all',
      {
        fields: `claims:
  order: {  }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/no-attribution',
            '`order` is reported, but names no document in which it was read',
            'add the document that was read, `source: some-source`; if the desk saw it itself, write `kind: observed`',
          ],
        ],
      },
    ],
    [
      'in a briefing that cites documents elsewhere',
      {
        fields: `claims:
  order: { text: It was ordered. }`,
        text: 'It was ordered.[@order] One says so,[@post-story] two do.[@agency-report; @post-story]',
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/no-attribution',
            '`order` is reported, but names no document in which it was read',
            'add the document that was read, for instance `source: post-story` or `source: agency-report`; if the desk saw it itself, write `kind: observed`',
          ],
        ],
      },
    ],
    [
      'of an unnamed speaker',
      {
        fields: `claims:
  order: { saidBy: { unnamed: an official, reason: not said } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/no-attribution',
            '`order` is said by `an official`, but names no document in which that was read',
            'add the document that was read, `source: some-source`',
          ],
        ],
      },
    ],
    [
      'with a way, but no document',
      {
        fields: `claims:
  order: { via: [north-agency] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/no-attribution',
            '`order` is reported, but names no document in which it was read',
            'add the document that was read, `source: some-source`; if the desk saw it itself, write `kind: observed`',
          ],
        ],
      },
    ],
    [
      'of a speaker who does not exist, which is a fault of its own',
      {
        fields: `claims:
  order: { saidBy: north-agenci }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/no-attribution',
            '`order` is said by somebody, but names no document in which that was read',
            'add the document that was read, `source: some-source`',
          ],
        ],
      },
    ],
    [
      'of a speaker with several documents',
      {
        fields: `claims:
  order: { saidBy: north-agency }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/second-report.yaml': `title: Second report
publisher: north-agency
published: 2024-11-15
unavailable: In print only
derivedFrom: []
archives: [{ url: https://archive.example/second, date: 2024-11-16 }]
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:8 error attr/no-attribution',
            '`order` is said by `north-agency`, but names no document in which that was read',
            'add the document that was read, for instance `source: agency-report` or `source: second-report`',
          ],
        ],
      },
    ],
    [
      'in a draft, as a warning',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
authors: [editorial-desk]
topics: [drones]
claims:
  order: { saidBy: north-agency }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [
          [
            'briefings/example.md:8:3-8:8 warning attr/no-attribution',
            '`order` is said by `north-agency`, but names no document in which that was read',
            'add the document that was read, for instance `source: agency-report`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/no-attribution')).toEqual(one.finds);
  });
});

describe('what needs none', () => {
  it.each<readonly [string, Case]>([
    [
      'what the desk saw',
      {
        fields: `claims:
  order: { kind: observed }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
    [
      'what it judges',
      {
        fields: `claims:
  base: { source: agency-report }
  order: { kind: assessed, confidence: low, because: So it seems., restsOn: [base] }`,
        text: 'It is so, the agency says.[@base] Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
    [
      'one with attributions',
      {
        fields: `claims:
  order: { attributions: [{ source: agency-report }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/no-attribution')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a misspelt key',
      {
        fields: `claims:
  order: { saidBy: north-agency, sorce: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/unknown-key'],
    ],
    [
      'a source that does not exist',
      {
        fields: `claims:
  order: { source: agency-reprot }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error ref/unresolved'],
    ],
    [
      'a source that is no id',
      {
        fields: `claims:
  order: { source: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'an empty source',
      {
        fields: `claims:
  order: { source: }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt kind',
      {
        fields: `claims:
  order: { kind: observd }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt key for the kind',
      {
        fields: `claims:
  order: { knid: observed }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/unknown-key'],
    ],
    [
      'attributions that are none',
      {
        fields: `claims:
  order: { attributions: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'an entry of attributions without one',
      {
        fields: `claims:
  order: { attributions: [{ saidBy: north-agency }] }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'an empty claim',
      {
        fields: `claims:
  order:`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'a claim called corroborated: not that it has no origin',
      {
        fields: `claims:
  order: { saidBy: north-agency, status: corroborated }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error attr/no-attribution'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
