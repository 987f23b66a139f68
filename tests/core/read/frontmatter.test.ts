// Where the frontmatter ends and the text begins, and what stands in its way.

import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../src/core/read/frontmatter.ts';

const sample = '---\nname: N\n---';

describe('splitFrontmatter', () => {
  it.each([
    ['LF', '---\na: b\n---\nText\n', 'a: b\n', 4, 12],
    ['CRLF', '---\r\na: b\r\n---\r\nText', 'a: b\r\n', 5, 14],
    ['CR', '---\ra: b\r---\rText', 'a: b\r', 4, 12],
    ['mixed', '---\r\na: b\n---\rText', 'a: b\n', 5, 13],
    ['spaces behind the lines', '--- \na: b\n--- \nText', 'a: b\n', 5, 14],
    ['nothing between', '---\n---\nText', '', 4, 7],
    ['no text', '---\na: b\n---', 'a: b\n', 4, 12],
    ['a rule in the text', '---\na: b\n---\nText\n\n---\n', 'a: b\n', 4, 12],
    ['hyphens in a value', '---\na: ---\nb: |\n  ---x\n---\n', 'a: ---\nb: |\n  ---x\n', 4, 26],
  ])('%s', (_, text, yaml, yamlStart, bodyStart) => {
    expect(splitFrontmatter(text, sample)).toEqual({
      found: true,
      frontmatter: { yaml, yamlStart, bodyStart },
    });
  });

  const start =
    'start the file with a line `---`, the fields, and a line `---`:\n---\nname: N\n---';

  it.each([
    ['an empty file', '', 0, 'the file is empty', start],
    ['blank lines', '\n \n', 0, 'the file is empty', start],
    ['text alone', 'Text\n', 4, 'the file does not begin with frontmatter', start],
    [
      'a line before it',
      '\n---\na: b\n---\n',
      0,
      'the file does not begin with frontmatter',
      'delete the empty lines and spaces before the line `---`',
    ],
    [
      'four hyphens',
      '----\na: b\n----\n',
      4,
      'the file does not begin with frontmatter',
      'write `---` in the first line, where `----` stands',
    ],
    [
      'a dash',
      '—-\na: b\n—-\n',
      2,
      'the file does not begin with frontmatter',
      'write `---` in the first line, where `—-` stands',
    ],
    [
      'a dash behind an empty line',
      '\n—\na: b\n—\n',
      0,
      'the file does not begin with frontmatter',
      'write `---` in the first line, where `—` stands',
    ],
    [
      'no end',
      '---\na: b\n\nText\n',
      3,
      'the frontmatter that opens here is never closed',
      'put a line `---` after the last field',
    ],
    [
      'nothing but its first line',
      '---',
      3,
      'the frontmatter that opens here is never closed',
      'put a line `---` after the last field',
    ],
    [
      'three dots',
      '---\na: b\n...\nText\n',
      3,
      'the frontmatter that opens here is never closed',
      'write `---` in line 3, where `...` stands',
    ],
    [
      'a space before the end',
      '---\r\na: b\r\n ---\r\nText\r\n',
      3,
      'the frontmatter that opens here is never closed',
      'write `---` in line 3, without spaces before it',
    ],
  ])('says of %s what is missing', (_, text, end, message, help) => {
    expect(splitFrontmatter(text, sample)).toEqual({
      found: false,
      fault: { rule: 'schema/markdown', start: 0, end, message, help },
    });
  });
});
