// What the comparison finds, in an invented world of one briefing and one fact.

import { describe, expect, it } from 'vitest';
import { checkFiles } from '../core/check-files.ts';
import { smallWorld } from '../fixtures/small-world.ts';
import { differencesFromFacts, factColumns, factTable } from './compare-with-facts.ts';

const facts = factColumns.parse({
  F1: { sources: ['rain'], events: ['2024-11-14'], reported: ['2024-11-15'], figures: [12] },
  F2: { sources: ['snow'], events: ['2024-11'], reported: [], figures: [] },
});

const claim = (fields: string): string =>
  smallWorld['briefings/example.md']
    .replace('topics: [weather]', `topics: [weather]\nclaims:\n  rained: { ${fields} }`)
    .replace('[@rain]', '[@rained]');

function differences(fields: string, table: unknown): readonly string[] {
  const topic = smallWorld['topics/weather.md'].replace(
    'Rain and sun.',
    'Rain and sun.\nmeasures: { rain: { label: Rain, unit: mm } }',
  );
  const files = {
    ...smallWorld,
    'topics/weather.md': topic,
    'briefings/example.md': claim(fields),
  };
  const { corpus } = checkFiles(files);
  const briefing = corpus.briefings.get('example');
  if (!briefing) throw new Error('the briefing was not read');
  return differencesFromFacts(briefing, corpus, factTable.parse(table), facts);
}

const rained =
  'source: rain, said: 2024-11-15, date: 2024-11-14, quantity: { measure: rain, value: 12 }';

describe('a claim compared with its facts', () => {
  it('agrees in documents, dates and figures', () => {
    expect(differences(rained, { rained: ['F1'] })).toEqual([]);
  });

  it('agrees in a month with its days', () => {
    expect(differences('source: rain, date: 2024-11', { rained: ['F1'] })).toEqual([]);
  });

  it('stands in the table, with facts that exist', () => {
    expect(differences(rained, {})).toEqual(['rained: does not stand in the table']);
    expect(differences(rained, { rained: ['F3'] })).toEqual(['rained: F3 is no fact']);
    expect(differences(rained, { rained: ['F1'], dried: ['F1'] })).toEqual([
      'dried: is no claim of the briefing',
    ]);
  });

  it('has a fact where it is reported', () => {
    expect(differences(rained, { rained: [] })).toEqual(['rained: is reported and has no fact']);
    expect(differences('kind: observed, source: rain', { rained: [] })).toEqual([]);
  });

  it('has the document, the days and the figure of a fact', () => {
    const other =
      'source: rain, said: 2024-11-20, date: 2024-10, quantity: { measure: rain, min: 12, max: 120 }';
    expect(differences(other, { rained: ['F1'] })).toEqual([
      'rained: no fact of it is of 2024-10',
      'rained: no fact of it was said or reported on 2024-11-20',
      'rained: no fact of it has the figure 120',
    ]);
    expect(differences('source: rain', { rained: ['F2'] })).toEqual([
      'rained: shares no document with F2',
      'rained: no fact of it has the document rain',
    ]);
  });

  it('differs where an exception gives the reason, which must be needed', () => {
    const reason = 'The gauge was read twice that day.';
    const exceptions = [{ claim: 'rained', dates: ['2024-10'], figures: [9], reason }];
    expect(differences('source: rain, date: 2024-10', { rained: ['F1'], exceptions })).toEqual([
      'the exception for rained does not need 9',
    ]);
  });
});
