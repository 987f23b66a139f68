import { describe, expect, it } from 'vitest';
import { joinPassages, type SearchPassage } from '../../../src/core/views/search-passages.ts';
import type { Chosen } from '../../../src/site/search/search-state.ts';
import { foundPassages } from '../../../src/site/search/found-passages.ts';

const record: readonly SearchPassage[] = [
  { text: 'Northland says that a port was closed.' },
  {
    text: 'The port was closed in May.',
    claim: { place: '#port', shape: 'disputed', origins: '1' },
  },
  { text: 'It will stay closed.', claim: { place: '#outlook', shape: 'assessed' } },
  { text: 'A ship left.', claim: { place: '/sources/log/', shape: 'unverified', origins: '0' } },
];

/** As the index gives it: words that contain one of `words`, by their place. */
function page(words: readonly string[], passages = record) {
  const raw_content = joinPassages(passages).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const all = raw_content.split(' ');
  const locations = all.flatMap((word, at) =>
    words.some((one) => word.toLowerCase().includes(one)) ? [at] : [],
  );
  return { raw_content, locations };
}

const asked = (query: string, chosen: Chosen = {}) => ({ query, chosen });

const plain = (text: string) => ({ text, found: false });
const found = (text: string) => ({ text, found: true });

describe('the passages of a result', () => {
  it('are those with most of the words, claims first, each with its permanent place', () => {
    expect(foundPassages(page(['port', 'closed']), asked('port closed'), 2)).toEqual([
      {
        parts: [plain('The '), found('port'), plain(' was '), found('closed'), plain(' in May.')],
        claim: { place: '#port', shape: 'disputed', origins: '1' },
      },
      {
        parts: [
          plain('Northland says that a '),
          found('port'),
          plain(' was '),
          found('closed'),
          plain('.'),
        ],
      },
    ]);
  });

  it('are the first of the record where only its title was found', () => {
    expect(foundPassages(page([]), asked('Northland'), 2)).toEqual([
      { parts: [plain('Northland says that a port was closed.')] },
    ]);
  });

  it('are claims of the chosen status and origins only', () => {
    const places = (chosen: Chosen) =>
      foundPassages(page(['closed']), asked('closed', chosen), 3).map(({ claim }) => claim?.place);
    expect(places({ status: ['disputed', 'assessed'] })).toEqual(['#outlook', '#port']);
    expect(places({ origins: ['0', '1'] })).toEqual(['#port', '/sources/log/']);
    expect(places({ status: ['disputed'], origins: ['0'] })).toEqual([]);
  });

  it('are cut around what was found where they are long', () => {
    const long = { text: `${'a '.repeat(60)}ship left. ${'b '.repeat(60)}` };
    const [first] = foundPassages(page(['ship'], [long]), asked('ship'), 1);
    expect(first?.parts).toEqual([
      plain(`… ${'a '.repeat(10)}`),
      found('ship'),
      plain(` left. ${'b '.repeat(28).trimEnd()} …`),
    ]);
  });

  it('mark short words of the query only where they stand alone', () => {
    const passages = [{ text: 'A ship and an anchor, at a pier.' }];
    const [first] = foundPassages(page(['a'], passages), asked('a ship'), 1);
    expect(first?.parts.filter((part) => part.found).map(({ text }) => text)).toEqual(['A', 'a']);
  });

  it('are text, whatever stands in them', () => {
    const [first] = foundPassages(
      page(['img'], [{ text: 'a <img src=x> &lt; b' }]),
      asked('img'),
      1,
    );
    expect(first?.parts).toEqual([plain('a <'), found('img'), plain(' src=x> < b')]);
  });

  it('are told apart where the index cuts words at zero-width spaces', () => {
    const raw_content = [...joinPassages(record)].join('\u200b');
    const shown = foundPassages(
      { raw_content, locations: [] },
      asked('', { status: ['disputed'] }),
      1,
    );
    expect(shown.map(({ claim }) => claim?.place)).toEqual(['#port']);
  });

  it('lose characters of private use, which mark them', () => {
    expect(joinPassages([{ text: ' \ue000 \ue07c ' }, { text: 'a\ue001b\nc' }])).toBe(
      '\ue07c ab c',
    );
  });
});
