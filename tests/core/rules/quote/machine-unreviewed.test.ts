// Machine translations, and who has seen them.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('nobody', () => {
  it.each<readonly [string, Case]>([
    [
      'each quotation for itself',
      {
        fields: `claims:
  order: { attributions: [{ source: agency-report, quote: { text: Begin., original: Commencez., translation: machine } }, { source: news-interview, quote: { text: Begin., original: Commencez., translation: machine } }] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:110-10:117 warning quote/machine-unreviewed',
            '`order` quotes a machine’s translation, `Begin.`, and nobody has reviewed the briefing',
            'let somebody who reads the original check it, and add `reviewers: ["A name"]`, or write `translation: human` once a person has translated it',
          ],
          [
            'briefings/example.md:10:207-10:214 warning quote/machine-unreviewed',
            '`order` quotes a machine’s translation, `Begin.`, and nobody has reviewed the briefing',
            'let somebody who reads the original check it, and add `reviewers: ["A name"]`, or write `translation: human` once a person has translated it',
          ],
        ],
      },
    ],
    [
      'an empty list of reviewers',
      {
        fields: `reviewers: []
claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translation: machine } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:11:93-11:100 warning quote/machine-unreviewed',
            '`order` quotes a machine’s translation, `Begin.`, and nobody has reviewed the briefing',
            'let somebody who reads the original check it, and add `reviewers: ["A name"]`, or write `translation: human` once a person has translated it',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'quote/machine-unreviewed')).toEqual(one.finds);
  });
});

describe('somebody, or nothing to see', () => {
  it.each<readonly [string, Case]>([
    [
      'a reviewer of what a machine did',
      {
        fields: `ai: { used: true, reviewedBy: A. Reader }
claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translation: machine } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
    [
      'another kind of translation',
      {
        fields: `claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translation: official } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
    [
      'a draft, which is not published',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translation: machine } }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'quote/machine-unreviewed')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'reviewers that are no list',
      {
        fields: `reviewers: A. Reader
claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translation: machine } }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
