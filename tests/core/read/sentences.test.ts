import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { splitSentences } from '../../../src/core/read/sentences.ts';

const sentences = (text: string, language: string): readonly string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

type Row = readonly [shows: string, text: string, sentences: readonly string[]];

const english: readonly Row[] = [
  ['two sentences', 'It rose. It fell.', ['It rose.', 'It fell.']],
  ['one without a stop', 'No stop', ['No stop']],
  ['a last one without a stop', 'It rose. It fell', ['It rose.', 'It fell']],
  ['nothing', '', []],
  ['white space only', ' \n\t ', []],
  ['white space around', '  It rose.   It fell.  ', ['It rose.', 'It fell.']],
  ['line breaks and tabs as spaces', 'It\nrose.\tIt\r\nfell.', ['It\nrose.', 'It\r\nfell.']],
  ['a paragraph separator as a space', 'It\u2029rose.', ['It\u2029rose.']],
  ['questions and exclamations', 'Why? How! What?! It.', ['Why?', 'How!', 'What?!', 'It.']],
  ['initials', 'J. S. Bermudez said so.', ['J. S. Bermudez said so.']],
  ['an initial and Jr.', 'Joseph S. Bermudez Jr. wrote.', ['Joseph S. Bermudez Jr. wrote.']],
  ['initials with a hyphen', 'J.-P. Sartre came. He left.', ['J.-P. Sartre came.', 'He left.']],
  ['an acronym before lower case', 'Two U.S. officials said so.', ['Two U.S. officials said so.']],
  ['an acronym before a name', 'The U.S. Army came. It went.', ['The U.S. Army came.', 'It went.']],
  ['an acronym that ends a sentence', 'In the U.S. The law.', ['In the U.S.', 'The law.']],
  [
    'the same before a comma',
    'In the U.S. However, he left.',
    ['In the U.S.', 'However, he left.'],
  ],
  ['the same before an apostrophe', 'In the U.S. It’s new.', ['In the U.S.', 'It’s new.']],
  ['the same before a quotation', 'In the U.S. “The law.”', ['In the U.S.', '“The law.”']],
  [
    'an opener that is a letter with a stop',
    'Kim J. A. Smith said so.',
    ['Kim J. A. Smith said so.'],
  ],
  [
    'an acronym joined to a word',
    'U.S.-led talks. U.S./South Korea.',
    ['U.S.-led talks.', 'U.S./South Korea.'],
  ],
  ['an acronym in brackets', 'The Air Force (U.S.) Command.', ['The Air Force (U.S.) Command.']],
  [
    'an acronym before a closing quotation mark',
    'He left “the U.S.” Kim stayed.',
    ['He left “the U.S.”', 'Kim stayed.'],
  ],
  ['ranks', 'Lt. Gen. Kim and Maj. Gen. Ri met.', ['Lt. Gen. Kim and Maj. Gen. Ri met.']],
  [
    'a rank before a name like an opener',
    'Gen. No Kwang Chol spoke.',
    ['Gen. No Kwang Chol spoke.'],
  ],
  ['a rank after a hyphen', 'Vice-Adm. Kim spoke.', ['Vice-Adm. Kim spoke.']],
  ['titles', 'Mr. Kim met Dr. Ri. They left.', ['Mr. Kim met Dr. Ri.', 'They left.']],
  [
    'a rank after an opening mark',
    'He said “Lt. Kim left.” It is so.',
    ['He said “Lt. Kim left.”', 'It is so.'],
  ],
  ['a number', 'Order No. 2 stands. No. 3 fell.', ['Order No. 2 stands.', 'No. 3 fell.']],
  ['the word no', 'He said No. He left.', ['He said No.', 'He left.']],
  ['a month before a year', 'In Jan. 2024, Kim left.', ['In Jan. 2024, Kim left.']],
  ['a month before a day', 'On Nov. 14. Kim left.', ['On Nov. 14.', 'Kim left.']],
  [
    'a month at the end',
    'He left in Nov. The rest stayed.',
    ['He left in Nov.', 'The rest stayed.'],
  ],
  ['a time of day', 'At 10 a.m. Thursday it rose.', ['At 10 a.m. Thursday it rose.']],
  [
    'a time of day at the end',
    'It rose at 10 a.m. The rest fell.',
    ['It rose at 10 a.m.', 'The rest fell.'],
  ],
  ['a page', 'It is there (see p. 4). It is new.', ['It is there (see p. 4).', 'It is new.']],
  ['e.g. and i.e.', 'Some, e.g. Kim, i.e. Un, left.', ['Some, e.g. Kim, i.e. Un, left.']],
  ['e.g. at the start', 'E.g. Kim left.', ['E.g. Kim left.']],
  ['a saint', 'St. Petersburg fell.', ['St. Petersburg fell.']],
  ['a street', 'It is on Main St. The rest is not.', ['It is on Main St.', 'The rest is not.']],
  ['vs.', 'Kim vs. Ri. It ended.', ['Kim vs. Ri.', 'It ended.']],
  ['a company', 'Acme Inc. Chairman Kim left.', ['Acme Inc. Chairman Kim left.']],
  ['a company at the end', 'He left Acme Inc. He is free.', ['He left Acme Inc.', 'He is free.']],
  ['et al.', 'Kim et al. found it. It is new.', ['Kim et al. found it.', 'It is new.']],
  ['approx.', 'It flew approx. 5 km. It fell.', ['It flew approx. 5 km.', 'It fell.']],
  ['a decimal', 'It flew 3.5 km. Then it fell.', ['It flew 3.5 km.', 'Then it fell.']],
  ['a number with a comma', 'It cost 11,000. It flew.', ['It cost 11,000.', 'It flew.']],
  [
    'a number at the end',
    'It has 12. He left in 2024. It fell.',
    ['It has 12.', 'He left in 2024.', 'It fell.'],
  ],
  [
    'a sentence that begins with a number',
    'It fell by half. 12 died.',
    ['It fell by half.', '12 died.'],
  ],
  ['a list by numbers', '1. First. 2. Second.', ['1. First.', '2. Second.']],
  ['a list after a colon', 'Two aims: 1. Build. 2. Test.', ['Two aims: 1. Build.', '2. Test.']],
  ['a list in brackets', '(1) First. (2) Second.', ['(1) First.', '(2) Second.']],
  ['a list by letters', 'A. First. B. Second.', ['A. First.', 'B. Second.']],
  [
    'a stop inside the quotation',
    '“We need production.” He left.',
    ['“We need production.”', 'He left.'],
  ],
  [
    'a stop inside straight marks',
    '"We need it." \'Yes.\' He left.',
    ['"We need it."', "'Yes.'", 'He left.'],
  ],
  ['a stop outside', '“We need it”. He left.', ['“We need it”.', 'He left.']],
  [
    'a quotation of two sentences',
    '“We win. We always win,” he said.',
    ['“We win.', 'We always win,” he said.'],
  ],
  ['a question before lower case', 'He asked “why?” and left.', ['He asked “why?” and left.']],
  ['a question before a pronoun', '“Why?” he asked. He left.', ['“Why?” he asked.', 'He left.']],
  ['a question before its speaker', '“Why?” Kim Jong Un asked.', ['“Why?” Kim Jong Un asked.']],
  [
    'a question before another sentence',
    '“Why?” He asked. Kim left.',
    ['“Why?”', 'He asked.', 'Kim left.'],
  ],
  ['a question before a name that says nothing', '“Why?” Kim left.', ['“Why?”', 'Kim left.']],
  ['a name with an exclamation mark', 'Yahoo! is there.', ['Yahoo! is there.']],
  ['an exclamation before a dash', '“Stop!” — Kim left.', ['“Stop!” — Kim left.']],
  ['a sentence in parentheses', '(He left.) She came.', ['(He left.)', 'She came.']],
  [
    'two sentences in parentheses',
    '(He left. She came.) It is so.',
    ['(He left.', 'She came.)', 'It is so.'],
  ],
  [
    'sentences in a parenthesis inside one',
    'Kim (he left. She came) won.',
    ['Kim (he left. She came) won.'],
  ],
  [
    'a parenthesis that is never closed',
    'Kim ( he left. She came.',
    ['Kim ( he left.', 'She came.'],
  ],
  [
    'parentheses too far apart',
    `Kim (a. ${'B '.repeat(300)}).`,
    ['Kim (a.', `${'B '.repeat(300)}).`],
  ],
  ['an ellipsis at the end', 'He said… Then he left.', ['He said…', 'Then he left.']],
  ['an ellipsis of stops', 'He said... Then he left.', ['He said...', 'Then he left.']],
  ['an ellipsis before lower case', 'He said… and left... again.', ['He said… and left... again.']],
  ['words left out', 'The … State and the ... Council.', ['The … State and the ... Council.']],
  [
    'words left out, in brackets',
    'The […] State and the [...] Council.',
    ['The […] State and the [...] Council.'],
  ],
  ['words left out, with spaces', 'The . . . State.', ['The . . . State.']],
  [
    'an address',
    'See https://a.example/B?C. It is there.',
    ['See https://a.example/B?C.', 'It is there.'],
  ],
  ['a space before the stop', 'It rose . It fell.', ['It rose .', 'It fell.']],
];

const others: readonly (readonly [language: string, ...row: Row])[] = [
  ['de', 'a date', 'Am 14. November kam er. Er ging.', ['Am 14. November kam er.', 'Er ging.']],
  ['de', 'an ordinal', 'Im 20. Jahrhundert. So ist es.', ['Im 20. Jahrhundert.', 'So ist es.']],
  ['de', 'a number at the end', 'Es waren 12. Dann kam er.', ['Es waren 12.', 'Dann kam er.']],
  [
    'de',
    'abbreviations',
    'Etwa z. B. Kim, z.B. Kim und bzw. Ri.',
    ['Etwa z. B. Kim, z.B. Kim und bzw. Ri.'],
  ],
  ['de', 'guillemets that open', 'Er ging. »Ja.« Er kam.', ['Er ging.', '»Ja.«', 'Er kam.']],
  ['de-AT', 'a region', 'Hrn. Kim sah Nr. 5. Er ging.', ['Hrn. Kim sah Nr. 5.', 'Er ging.']],
  ['fr', 'a title', 'M. Kim est venu. Il part.', ['M. Kim est venu.', 'Il part.']],
  ['fr', 'guillemets with spaces', '« Oui. » Il part.', ['« Oui. »', 'Il part.']],
  ['fr', 'a question in guillemets', '« Non ? » demanda Kim.', ['« Non ? » demanda Kim.']],
  ['fr', 'an elided opener', 'De la R.P.D.C. L’armée part.', ['De la R.P.D.C.', 'L’armée part.']],
  ['ru', 'guillemets', 'Он сказал: «Да.» Потом ушёл.', ['Он сказал: «Да.»', 'Потом ушёл.']],
  [
    'ru',
    'a speaker after a dash',
    '«Да!» — сказал он. Он ушёл.',
    ['«Да!» — сказал он.', 'Он ушёл.'],
  ],
  ['ru', 'initials and a year', 'В 2024 г. А. С. Пушкин.', ['В 2024 г. А. С. Пушкин.']],
  ['ru', 'a year at the end', 'Это было в 2024 г. Он ушёл.', ['Это было в 2024 г.', 'Он ушёл.']],
  [
    'uk',
    'a town and a year',
    'У м. Київ, 2024 р. Він пішов.',
    ['У м. Київ, 2024 р.', 'Він пішов.'],
  ],
  [
    'ko',
    'sentences',
    '김정은은 말했다. 그는 떠났습니다.',
    ['김정은은 말했다.', '그는 떠났습니다.'],
  ],
  ['ko', 'no space between', '말했습니다.그는 떠났다.', ['말했습니다.', '그는 떠났다.']],
  [
    'ko',
    'a particle after a quotation',
    '“생산하라.”고 말했다. 그는 갔다.',
    ['“생산하라.”고 말했다.', '그는 갔다.'],
  ],
  ['ko', 'a date', '2024. 11. 14. 발표했다. 그는 갔다.', ['2024. 11. 14. 발표했다.', '그는 갔다.']],
  ['ko', 'words left out', '그는 … 말했다. 그는 갔다.', ['그는 … 말했다.', '그는 갔다.']],
  ['zh', 'full stops without spaces', '他说。她走了！谁？', ['他说。', '她走了！', '谁？']],
  ['zh', 'a quotation', '“我们赢了。”他说。', ['“我们赢了。”', '他说。']],
  ['ja', 'full stops', '彼は言った。次は？', ['彼は言った。', '次は？']],
  [
    'ja',
    'a particle after a quotation',
    '「行く。」と彼は言った。次。',
    ['「行く。」と彼は言った。', '次。'],
  ],
  ['ar', 'question marks', 'هل؟ نعم.', ['هل؟', 'نعم.']],
  ['ar', 'a title of one letter', 'قال د. محمد ذلك. نعم.', ['قال د. محمد ذلك.', 'نعم.']],
  ['es', 'another language', '¿Qué? El Sr. Kim. Nada.', ['¿Qué?', 'El Sr.', 'Kim.', 'Nada.']],
  ['tlh', 'a language that is not known', 'Mr. Kim left. He won.', ['Mr. Kim left.', 'He won.']],
  ['no tag!', 'a tag that is none', 'Mr. Kim left. He won.', ['Mr. Kim left.', 'He won.']],
  ['', 'no tag', 'Mr. Kim left. He won.', ['Mr. Kim left.', 'He won.']],
];

describe('English', () => {
  const cases = english.map(([shows, text, expected]) => ({ shows, text, expected }));
  test.each(cases)('$shows', ({ text, expected }) => {
    expect(sentences(text, 'en')).toEqual(expected);
  });
});

describe('other languages', () => {
  const cases = others.map(([language, shows, text, expected]) => ({
    language,
    shows,
    text,
    expected,
  }));
  test.each(cases)('$language: $shows', ({ language, text, expected }) => {
    expect(sentences(text, language)).toEqual(expected);
  });
});

it('gives offsets into the text as it is', () => {
  expect(splitSentences(' It rose.\n It fell. ', 'en')).toEqual([
    { start: 1, end: 9 },
    { start: 11, end: 19 },
  ]);
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'. .. … ? ! 。 ؟ , : ; ( ) [ ] “ ” " ’ « » 「 」 — -'.split(' '),
    ...'a B He Kim said U.S No Lt 1 2024 다 그는 他 と é e\u0301 😀 \ud83d'.split(' '),
    ...[' ', '  ', '\n', '\u00a0', '\u2029'],
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
  const languages = fc.constantFrom('en', 'de', 'fr', 'ru', 'uk', 'ko', 'ja', 'x');

  it('sentences are in order, trimmed and leave out nothing but white space', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const spans = splitSentences(text, language);
        const starts = spans.map(({ start }) => start);
        const ends = spans.map(({ end }) => end);
        const gaps = [0, ...ends].map((end, index) =>
          text.slice(end, starts[index] ?? text.length),
        );
        expect(gaps.join('').trim()).toBe('');
        for (const { start, end } of spans) {
          const sentence = text.slice(start, end);
          expect([sentence.trim(), sentence === '']).toEqual([sentence, false]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('200 kB take less than a second', () => {
  const repeated = [
    'a. ',
    '.',
    '. ',
    'A. ',
    'U.S. ',
    '1. ',
    '." ',
    '(',
    '(A. ',
    '()',
    '… ',
    '… “',
    'a. 1 ',
    'He left. ',
    '다. ',
    '。',
    '» ',
    ' ',
  ];
  test.each(repeated)('of %j', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const start = performance.now();
    splitSentences(text, 'en');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
