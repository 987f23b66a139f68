import { describe, expect, it } from 'vitest';
import { exampleBriefing } from '../../../../src/core/rules/example-world.ts';
import { foundFor } from '../found.ts';
import { describeCorpus } from './corpus.ts';

const rule = 'claim/figure-mismatch';

describeCorpus(rule, (quantity = '', text = '') =>
  exampleBriefing({
    fields: `claims:\n  count: { source: agency-report, quantity: { measure: drones-built, ${quantity} } }`,
    text: text.replaceAll('[@]', '[@count]'),
  }),
);

describe('several figures', () => {
  const fields = `claims:
  few: { source: agency-report, quantity: { measure: drones-built, value: 30 } }
  many: { source: agency-report, quantity: [{ measure: drones-built, value: 400, qualifier: about }, { measure: drones-built, min: 500, max: 600 }] }`;
  const foundIn = (text: string) => foundFor({ fields, text }, rule).map(([, message]) => message);
  it.each<readonly [string, string, readonly string[]]>([
    [
      'each covered by its own',
      'It was 30,[@few] then about 400 or 500 to 600, the agency says.[@many]',
      [],
    ],
    ['cited together', 'It counts 30, about 400 and between 500 and 600.[@few; @many]', []],
    ['cited one behind the other', 'It counts 30 and about 400.[@few] [@many]', []],
    ['in the cells of a row', '| A | B |\n| --- | --- |\n| 30[@few] | about 400[@many] |', []],
    [
      'swapped in a row',
      '| A | B |\n| --- | --- |\n| 30[@few] | about 300[@many] |',
      ['the text gives `about 300`, but the quantity of `many` is `about 400`'],
    ],
    [
      'the ends of a range apart',
      'It was 500 in May, 550 in June and 600 in July, and about 400 before.[@many]',
      [],
    ],
    ['a small number beside large ones', 'One counts all drones, one does not.[@many]', []],
    ['none at all', 'The agency counts them.[@few; @many]', []],
    [
      'outside of the cover',
      'Of 70 it counts 30.[@few] The agency had 20 before.[@agency-report]',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected);
  });
});
