// Limits that keep every file readable in a moment: one finding where a text goes past them, none below.

import { describe, expect, it } from 'vitest';
import { limitFault, limits, yamlLimitFault } from '../../../src/core/read/limits.ts';

const fault = (start: number, message: string, help: string, end = start + 1) => ({
  rule: 'schema/markdown',
  start,
  end,
  message,
  help,
});

const paragraph = 'One two three four.\n\n';
const tooMuch =
  'the paragraphs up to this line hold too many signs of markup: `*`, `[`, `<` and the like';
const shorter =
  'break them into shorter paragraphs, or write `\\*`, `\\[` and `\\<` where the signs themselves are meant';
const split = 'split the text, or write it with less markup';
const tooMany = 'the text has more than 700 quotations, inner lists and footnotes';
const depth = 'nest quotations and lists at most 40 levels deep';

describe('limitFault', () => {
  it.each([
    ['an empty one', ''],
    ['a long one', paragraph.repeat(2_900)],
    ['a long line', 'a '.repeat(10_000)],
    ['a list', '- One [@a] two.\n'.repeat(5_900)],
    ['a table', `| a | b |\n|---|---|\n${'| one [@a] | two [@b] |\n'.repeat(3_000)}`],
    ['quotations', '> One.\n\n'.repeat(650)],
    ['many citations in one paragraph', '[@a] and [@b] say so.\n'.repeat(900)],
    ['rules and headings', '***\n\n# One\n\n'.repeat(1_400)],
    ['40 marks', `${'> '.repeat(40)}a`],
  ])('lets pass %s', (_, text) => {
    expect(limitFault(text)).toBeUndefined();
  });

  it.each([
    [
      'too many lines',
      '\n'.repeat(6_001),
      fault(6_000, 'the text has more than 6000 lines', 'split it into several texts', 6_000),
    ],
    [
      'too many lines that end in CRLF',
      '\r\n'.repeat(6_001),
      fault(12_000, 'the text has more than 6000 lines', 'split it into several texts', 12_000),
    ],
    [
      'too many characters',
      `${'a'.repeat(15_000)}\n`.repeat(21),
      fault(285_019, 'the text has more than 300000 characters', 'split it into several texts'),
    ],
    [
      'a line that is too long',
      `One.\n${'a'.repeat(20_001)}`,
      fault(
        5,
        'this line has 20001 characters, more than the 20000 that fit',
        'break it into paragraphs',
      ),
    ],
    [
      'quotations in quotations',
      `One.\n\n${'> '.repeat(500)}a`,
      fault(6, `this line is nested too deep: \`${'> '.repeat(19)}>…\``, depth),
    ],
    [
      'lists in lists',
      `${'- '.repeat(500)}a`,
      fault(0, `this line is nested too deep: \`${'- '.repeat(19)}-…\``, depth),
    ],
    [
      'both in turn',
      `${'> 1. '.repeat(300)}a`,
      fault(0, `this line is nested too deep: \`${'> 1. '.repeat(7)}> 1.…\``, depth),
    ],
    [
      'lists in lists by their indentation',
      Array.from({ length: 200 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
      fault(15_004, 'this line is nested too deep: `- a`', depth),
    ],
    ['quotations', '> One.\n\n'.repeat(1_100), fault(5_607, tooMany, split, 5_607)],
    ['inner lists', '- a\n  - b\n'.repeat(1_100), fault(7_010, tooMany, split)],
    ['notes', '[^a]: One.\n\n'.repeat(1_100), fault(8_400, tooMany, split)],
    [
      'cells',
      `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(4_000)}`,
      fault(19_998, 'the tables of the text have more than 10000 cells', split),
    ],
    ['asterisks', '*a '.repeat(5_000), fault(0, tooMuch, shorter)],
    ['opening brackets', '['.repeat(20_000), fault(0, tooMuch, shorter)],
    ['closing brackets', `${']'.repeat(100)}\n`.repeat(100), fault(4_040, tooMuch, shorter)],
    ['pictures that are never closed', '!['.repeat(5_000), fault(0, tooMuch, shorter)],
    ['links', '[a](b) '.repeat(2_500), fault(0, tooMuch, shorter)],
    ['angle brackets', `${'<'.repeat(100)}\n`.repeat(400), fault(32_320, tooMuch, shorter)],
    [
      'many paragraphs with much of it',
      `${'*a* '.repeat(250)}\n\n`.repeat(10),
      fault(4_008, tooMuch, shorter),
    ],
  ])('stops at %s', (_, text, found) => {
    expect(limitFault(text)).toEqual(found);
  });
});

describe('yamlLimitFault', () => {
  it('lets pass what a person may write', () => {
    expect(yamlLimitFault('a: b\n'.repeat(6_000).trimEnd(), 0)).toBeUndefined();
  });

  it('stops at too many lines', () => {
    expect(yamlLimitFault('a: b\n'.repeat(6_001).trimEnd(), 4)).toEqual({
      rule: 'schema/yaml',
      start: 30_004,
      end: 30_005,
      message: 'the YAML has more than 6000 lines',
      help: 'split it: sources can stand in files of their own',
    });
  });

  it('stops at a line that is too long', () => {
    expect(yamlLimitFault(`a: b\ntitle: ${'x'.repeat(1_000_000)}`, 4)).toEqual({
      rule: 'schema/yaml',
      start: 9,
      end: 10,
      message: 'this line has 1000007 characters, more than the 20000 that fit',
      help: 'break the text over several lines, indented, after `>-`',
    });
  });
});

it('a text file may have a megabyte', () => {
  expect(limits.bytes).toBe(1_048_576);
});
