// Quoted words against the quotation that a claim records.

import { describe, expect, it } from 'vitest';
import { exampleBriefing } from '../../../../src/core/rules/example-world.ts';
import { found, foundFor } from '../found.ts';

const rule = 'quote/mismatch';

/** The quoted words that are not in the quotation `text`, or `original`, of the claim that the text cites. */
function wrongIn(text: string, quote: string, original?: string): readonly string[] {
  const other = original === undefined ? '' : `, original: ${JSON.stringify(original)}`;
  const fields = `claims:
  order: { source: agency-report, quote: { text: ${JSON.stringify(quote)}${other}, translation: human } }
  plain: { source: agency-report }`;
  return foundFor(
    { fields, text: `${text}\n\nIt is so, the agency says.[@plain; @order]` },
    rule,
  ).map(([, message = '']) => message);
}

const notThere = (words: string) => `\`${words}\` does not stand in the quotation of \`order\``;

describe('words that stand there', () => {
  it.each<readonly [string, string, string, string?]>([
    ['as they are', 'He said “begin at once”.[@order]', 'begin at once'],
    ['a part of them', 'He said “begin at once”.[@order]', 'We begin at once, with all we have.'],
    ['straight marks', 'He said "it\'s a win-win"', 'It’s a win-win situation'],
    ['marks inside', 'He said “a ‘new’ way of war”.[@order]', 'A "new" way of war'],
    ['case', 'He said “Begin At Once”.[@order]', 'begin at once'],
    ['spaces', 'He said “begin\nat\u00a0once”.[@order]', 'begin at once'],
    ['final punctuation', 'He said “begin at once,” and left.[@order]', 'Begin at once!'],
    ['a stop inside the marks', 'He said “begin at once.”[@order]', 'begin at once, all'],
    ['words left out', 'He said “begin … at once”.[@order]', 'begin production at once'],
    ['words left out with three stops', 'He said “begin ... at once”.[@order]', 'begin it at once'],
    ['words left out in brackets', 'He said “begin […] at once”.[@order]', 'begin it at once'],
    ['words put in', 'He said “begin [the work] at once”.[@order]', 'begin at once'],
    [
      'the original',
      'He said «commencez tout de suite».[@order]',
      'begin',
      'Commencez tout de suite',
    ],
    [
      'Korean',
      '그는 “대량 생산에 착수하라”고 했다.[@order]',
      'begin',
      '하루빨리 대량 생산에 착수하라고',
    ],
    ['accents in parts', 'He said “de\u0301but de la fin”.[@order]', 'début de la fin'],
    ['two words', 'He called it “user-friendly item”.[@order]', 'something else altogether'],
    ['one word and brackets', 'He said “begin [the work now]”.[@order]', 'something else'],
    ['a block quotation', '> Begin at once.[@order]', 'Begin at once.'],
    ['no quotation', 'He said to begin at once.[@order]', 'something else altogether'],
    ['code', 'It reads `“begin at once”`.[@order]', 'something else altogether'],
    ['another sentence', 'He said “begin at once”.[@plain] It is short.[@order]', 'something else'],
    ['apostrophes', 'The North’s and the South’s men’s words differ.[@order]', 'something else'],
  ])('%s', (_, text = '', quote = '', original) => {
    expect(wrongIn(text, quote, original)).toEqual([]);
  });
});

describe('words that do not', () => {
  it.each<readonly [string, string, string, string]>([
    ['another word', 'He said “begin it soon”.[@order]', 'begin it now', '“begin it soon”'],
    ['another order', 'He said “once at begin”.[@order]', 'begin at once', '“once at begin”'],
    [
      'parts in another order',
      'He said “at once … begin”.[@order]',
      'begin at once',
      '“at once … begin”',
    ],
    ['a part of a word', 'He said “art of the”.[@order]', 'part of them', '“art of the”'],
    ['commas inside', 'He said “begin, at once”.[@order]', 'begin at once', '“begin, at once”'],
    ['straight marks', 'He said "begin it soon".[@order]', 'begin it now', '"begin it soon"'],
    ['guillemets', 'He said «begin it soon».[@order]', 'begin it now', '«begin it soon»'],
    ['single marks', 'He said ‘begin it soon’.[@order]', 'begin it now', '‘begin it soon’'],
    [
      'beside right ones',
      'He said “begin it now”, “all of you”.[@order]',
      'begin it now',
      '“all of you”',
    ],
    [
      'with words inside marks',
      'He said “a ‘very new’ sort of war”.[@order]',
      'a new war',
      '“a ‘very new’ sort of war”',
    ],
    [
      'beside a claim without one',
      'He said “begin it soon”.[@plain; @order]',
      'begin',
      '“begin it soon”',
    ],
    [
      'of a row',
      '| Who | What |\n| --- | --- |\n| He | “begin it soon”[@order] |',
      'begin',
      '“begin it soon”',
    ],
    ['a block quotation', '> Begin it soon.[@order]', 'Begin it now.', 'Begin it soon.'],
    [
      'two sentences in one pair of marks',
      'He said “We begin. It is late.”[@order]',
      'We begin.',
      '“We begin. It is late.”',
    ],
  ])('%s', (_, text, quote, words) => {
    expect(wrongIn(text, quote)).toEqual([notThere(words)]);
  });
});

describe('several quotations', () => {
  const fields = `claims:
  first: { source: agency-report, quote: { text: begin it now } }
  second: { attributions: [{ source: agency-report }, { source: news-interview, quote: { text: end it soon } }] }`;
  it('each may hold the words', () => {
    const text = 'They said “begin it now” and “end it soon”.[@first; @second]';
    expect(foundFor({ fields, text }, rule)).toEqual([]);
  });
  it('all are named where none does', () => {
    const text = 'They said “begin it soon”.[@first; @second]';
    expect(foundFor({ fields, text }, rule)).toEqual([
      [
        'briefings/example.md:14:11-14:26 error quote/mismatch',
        '`“begin it soon”` does not stand in the quotation of `first` or `second`',
        'write the words as the claim has them, `“begin it now”`, or correct its `quote` from the document',
        'briefings/example.md:10:50 the words are recorded here',
        'briefings/example.md:11:96 the words are recorded here',
      ],
    ]);
  });
});

describe('one fault, one finding', () => {
  it.each([
    [
      'a quotation that is refused',
      'quote: { text: begin, langage: en }',
      '[@order]',
      'schema/unknown-key',
    ],
    [
      'a citation that names nothing',
      'quote: { text: begin }',
      '[@order; @ordr]',
      'ref/unresolved',
    ],
  ])('%s', (_, quote, cited, other) => {
    const fields = `claims:\n  order: { source: agency-report, ${quote} }`;
    const text = `The agency has him say “begin it soon”.${cited}`;
    const rules = foundFor({ fields, text }, '').map(([where = '']) => where.split(' ').at(-1));
    expect(rules).toEqual([other]);
  });
  it('speaks in every language', () => {
    const briefing = exampleBriefing({
      fields:
        'language: de\nclaims:\n  order: { source: agency-report, quote: { text: sofort beginnen } }',
      text: 'Er sagte „bald damit beginnen“.[@order]',
    });
    expect(found({ 'briefings/example.md': briefing }, rule).map(([, message]) => message)).toEqual(
      [notThere('„bald damit beginnen“')],
    );
  });
});

it('finds quotations that touch one another, each for itself', () => {
  expect(wrongIn('He said “stop it now”“go on then”.[@order]', 'begin at once')).toEqual([
    notThere('“stop it now”'),
    notThere('“go on then”'),
  ]);
});
