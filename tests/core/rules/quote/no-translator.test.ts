// Quotations in translation.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('a translation', () => {
  it.each<readonly [string, Case]>([
    [
      'of no stated kind',
      {
        fields: `claims:
  order: { source: agency-report, quote: { text: Begin., language: en, original: Commencez., originalLanguage: fr } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:35-10:40 error quote/no-translator',
            '`order` quotes a translation of `Commencez.` and does not say of what kind it is',
            'add `translation: official`, `translation: human` or `translation: machine`, and `translator` where the name is known',
          ],
        ],
      },
    ],
    [
      'by somebody named, of no stated kind',
      {
        fields: `claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translator: A. Reader } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:35-10:40 error quote/no-translator',
            '`order` quotes a translation of `Commencez.` and does not say of what kind it is',
            'add `translation: official`, `translation: human` or `translation: machine`',
          ],
        ],
      },
    ],
    [
      'in an opinion',
      {
        fields: `claims:
  order: { source: agency-report, nature: opinion, quote: { text: Cheap., original: Bon marché. } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:52-10:57 error quote/no-translator',
            '`order` quotes a translation of `Bon marché.` and does not say of what kind it is',
            'add `translation: official`, `translation: human` or `translation: machine`, and `translator` where the name is known',
          ],
        ],
      },
    ],
    [
      'in what the desk saw',
      {
        fields: `claims:
  order: { kind: observed, source: agency-report, quote: { text: Begin., original: Commencez. } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:51-10:56 error quote/no-translator',
            '`order` quotes a translation of `Commencez.` and does not say of what kind it is',
            'add `translation: official`, `translation: human` or `translation: machine`, and `translator` where the name is known',
          ],
        ],
      },
    ],
    [
      'of a stated kind',
      {
        fields: `claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translation: human } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'quote/no-translator')).toEqual(one.finds);
  });
});

describe('no translation', () => {
  it.each<readonly [string, Case]>([
    [
      'words in their own language',
      {
        fields: `claims:
  order: { source: agency-report, quote: { text: Begin., language: en } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'quote/no-translator')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a kind that does not exist',
      {
        fields: `claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translation: offical } }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt key',
      {
        fields: `claims:
  order: { source: agency-report, quote: { text: Begin., original: Commencez., translaton: official } }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/unknown-key'],
    ],
    [
      'no text',
      {
        fields: `claims:
  order: { source: agency-report, quote: { original: Commencez. } }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
