// Which takeaways name no claim, and which only name one wrongly.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('takeaways', () => {
  it.each<readonly [string, Case]>([
    [
      'each that names none',
      {
        fields: `takeaways:
  - text: The agency says one thing.
  - { text: The agency says another. }
  - { text: The agency says a third., claims: [order] }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:5-10:37 error claim/takeaway-unbacked',
            'the takeaway `The agency says one thing.` names no claim on which it rests',
            'add `claims: [order]`, or those of the briefing’s claims that it sums up',
          ],
          [
            'briefings/example.md:11:5-11:39 error claim/takeaway-unbacked',
            'the takeaway `The agency says another.` names no claim on which it rests',
            'add `claims: [order]`, or those of the briefing’s claims that it sums up',
          ],
        ],
      },
    ],
    [
      'one of a claim of another briefing',
      {
        fields: `takeaways:
  - { text: The agency says one thing., claims: [other#order] }`,
        files: {
          'briefings/other.md': `---
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

Text, it says.[@order]
`,
        },
        finds: [],
      },
    ],
    [
      'one that is suppressed by its first words',
      {
        fields: `takeaways:
  - text: The agency says one thing.
suppress: [{ rule: claim/takeaway-unbacked, at: The agency, reason: A summary of all. }]`,
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'claim/takeaway-unbacked')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a misspelt key',
      {
        fields: `takeaways:
  - { text: The agency says one thing., claim: [order] }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/unknown-key'],
    ],
    [
      'a value that is no list',
      {
        fields: `takeaways:
  - { text: The agency says one thing., claims: order }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'an empty value',
      {
        fields: `takeaways:
  - text: The agency says one thing.
    claims:
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'a claim that does not exist',
      {
        fields: `takeaways:
  - { text: The agency says one thing., claims: [ordre] }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error ref/unresolved'],
    ],
    [
      'no text',
      {
        fields: `takeaways:
  - { claims: [order] }
claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
