// YAML → values with their places, and what parses as YAML but is not what was meant.

import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/core/read/located-yaml.ts';
import { schemas } from '../../../src/core/schema/kinds.ts';
import { faultsIn, type FoundFault } from './faults-in.ts';

describe('readYaml', () => {
  it('gives every value with the place of its key and of itself', () => {
    expect(readYaml('name: Drones\naliases: [UAV, "a b"]\n', 4, schemas.topic)).toEqual({
      parsed: true,
      value: { name: 'Drones', aliases: ['UAV', 'a b'] },
      located: {
        start: 4,
        end: 38,
        inside: {
          name: { start: 10, end: 16, key: { start: 4, end: 8 } },
          aliases: {
            start: 26,
            end: 38,
            key: { start: 17, end: 24 },
            inside: { 0: { start: 27, end: 30 }, 1: { start: 32, end: 37 } },
          },
        },
      },
      faults: [],
      unsound: [],
    });
  });

  it.each([
    ['text is what is written', 'name: 2024', { name: '2024' }],
    ['also with zeros', 'name: 007', { name: '007' }],
    ['also no', 'name: no', { name: 'no' }],
    ['also true', 'name: true', { name: 'true' }],
    ['also a number with an exponent', 'name: 1e3', { name: '1e3' }],
    ['also a time', 'name: 10:30', { name: '10:30' }],
    ['a date is text', 'suppress: [{ at: 2024-11-14 }]', { suppress: [{ at: '2024-11-14' }] }],
    ['lines are folded', 'name: one\n  two\n\n  three', { name: 'one two\nthree' }],
    ['so are they after >-', 'name: >-\n  one\n  two', { name: 'one two' }],
    ['but not after |', 'name: |\n  one\n  two', { name: 'one\ntwo\n' }],
    [
      'CRLF is a line end',
      'name: >-\r\n  one\r\n  two\r\naliases: [a]\r\n',
      { name: 'one two', aliases: ['a'] },
    ],
    ['so is CR', 'name: |\r  one\r  two\raliases: [a]\r', { name: 'one\ntwo\n', aliases: ['a'] }],
    ['escapes are read', 'name: "\\u00e9\\t\\"x\\""', { name: 'é\t"x"' }],
    ['a colon may stand in a word', 'name: a:b', { name: 'a:b' }],
    ['an apostrophe may stand in text', "name: it's", { name: "it's" }],
    ['brackets may stand in text', 'name: a [b] {c}', { name: 'a [b] {c}' }],
  ])('%s', (_, text, value) => {
    expect(readYaml(text, 0, schemas.topic)).toMatchObject({ parsed: true, value, faults: [] });
  });

  it.each([
    ['numbers', 'value: 1500', { value: 1500 }],
    ['numbers with a point', 'value: -1.5', { value: -1.5 }],
    ['text in quotation marks is no number', 'value: "1500"', { value: '1500' }],
    ['text elsewhere', 'unit: 1500', { unit: '1500' }],
  ])('%s stand where the schema has them', (_, quantity, value) => {
    const text = `claims: { a: { quantity: { ${quantity} } } }`;
    expect(readYaml(text, 0, schemas.briefing).value).toEqual({
      claims: { a: { quantity: value } },
    });
  });

  it('gives true and false only where the schema has them', () => {
    const text = 'ai: { used: true, purpose: true }';
    expect(readYaml(text, 0, schemas.briefing).value).toEqual({
      ai: { used: true, purpose: 'true' },
    });
  });

  it('keeps a key that means something to JavaScript as a key', () => {
    const { value } = readYaml('__proto__: { name: N }', 0, schemas.topic);
    expect(Object.entries(value as object)).toEqual([['__proto__', { name: 'N' }]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('marks what is not meant as unsound, and only that', () => {
    const text = 'name: &a\naliases: [UAV, *a]\nsummary: one #2';
    expect(readYaml(text, 0, schemas.topic).unsound).toEqual([
      ['name'],
      ['aliases', 1],
      ['summary'],
    ]);
  });

  it('gives one fault and no value where the text does not parse', () => {
    const reading = readYaml('name: [', 10, schemas.topic);
    expect({ ...reading, faults: reading.faults.length }).toEqual({
      parsed: false,
      value: null,
      located: { start: 10, end: 17 },
      faults: 1,
      unsound: [],
    });
  });
});

/** The frontmatter of a topic, in which the first line is line 2 of the file. */
const topic = (fields: string) => `---\n${fields}\nsummary: More.\n---\n`;

type Row = readonly [name: string, fields: string, faults: readonly FoundFault[]];

describe('text that YAML takes for a mark of its own', () => {
  it.each<Row>([
    [
      'an anchor',
      'name: &drones',
      [
        [
          '2:7-2:14 schema/yaml',
          'YAML reads `&drones` as a sign of its own (an anchor), because it starts with `&`',
          'put text in quotation marks: `"&drones"`',
        ],
      ],
    ],
    [
      'an anchor and text',
      'name: &drones small ones',
      [
        [
          '2:7-2:25 schema/yaml',
          'YAML reads `&drones small ones` as a sign of its own (an anchor), because it starts with `&`',
          'put text in quotation marks: `"&drones small ones"`',
        ],
      ],
    ],
    [
      'an anchor before a list',
      'name: N\naliases: &all [UAV]',
      [
        [
          '3:10-3:14 schema/yaml',
          'YAML reads `&all` as a sign of its own (an anchor), because it starts with `&`',
          'delete `&all`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'an anchor before a group of keys',
      'name: N\nmeasures: &all\n  built: { label: Built, unit: drones }',
      [
        [
          '3:11-3:15 schema/yaml',
          'YAML reads `&all` as a sign of its own (an anchor), because it starts with `&`',
          'delete `&all`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'an anchor before a key',
      '&all name: N',
      [
        [
          '2:1-2:5 schema/yaml',
          'YAML reads `&all` as a sign of its own (an anchor), because it starts with `&`',
          'delete `&all`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'an anchor before everything',
      '&all\nname: N',
      [
        [
          '2:1-2:5 schema/yaml',
          'YAML reads `&all` as a sign of its own (an anchor), because it starts with `&`',
          'delete `&all`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'an anchor in brackets',
      'name: N\naliases: [&a UAV, drone]',
      [
        [
          '3:11-3:17 schema/yaml',
          'YAML reads `&a UAV` as a sign of its own (an anchor), because it starts with `&`',
          'put text in quotation marks: `"&a UAV"`',
        ],
      ],
    ],
    [
      'an alias',
      'name: *drones',
      [
        [
          '2:7-2:14 schema/yaml',
          'YAML reads `*drones` as a sign of its own (an alias), because it starts with `*`',
          'put text in quotation marks: `"*drones"`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'an alias that stands thrice',
      'name: N\naliases: [*a, *a, *a]',
      [
        [
          '3:11-3:13 schema/yaml',
          'YAML reads `*a` as a sign of its own (an alias), because it starts with `*`',
          'put text in quotation marks: `"*a"`; what is needed twice is written twice',
          '3:15 it stands here, too',
          '3:19 it stands here, too',
        ],
      ],
    ],
    [
      'an anchor and its alias',
      'name: &a N\naliases: [*a]',
      [
        [
          '2:7-2:11 schema/yaml',
          'YAML reads `&a N` as a sign of its own (an anchor), because it starts with `&`',
          'put text in quotation marks: `"&a N"`',
        ],
        [
          '3:11-3:13 schema/yaml',
          'YAML reads `*a` as a sign of its own (an alias), because it starts with `*`',
          'put text in quotation marks: `"*a"`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'anchors upon anchors',
      'name: N\naliases: &a [UAV, UAV]\nrelated: &b [*a, *a]\nbroader: *b',
      [
        [
          '3:10-3:12 schema/yaml',
          'YAML reads `&a` as a sign of its own (an anchor), because it starts with `&`',
          'delete `&a`; what is needed twice is written twice',
        ],
        [
          '4:10-4:12 schema/yaml',
          'YAML reads `&b` as a sign of its own (an anchor), because it starts with `&`',
          'delete `&b`; what is needed twice is written twice',
        ],
        [
          '4:14-4:16 schema/yaml',
          'YAML reads `*a` as a sign of its own (an alias), because it starts with `*`',
          'put text in quotation marks: `"*a"`; what is needed twice is written twice',
          '4:18 it stands here, too',
        ],
        [
          '5:10-5:12 schema/yaml',
          'YAML reads `*b` as a sign of its own (an alias), because it starts with `*`',
          'put text in quotation marks: `"*b"`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'an alias as a key',
      'name: N\n*a : x',
      [['3:1-3:3 schema/yaml', '`*a` cannot be a key', 'write a word: `key: value`']],
    ],
    [
      'a merge key',
      'name: N\n<<: *a',
      [
        [
          '3:5-3:7 schema/yaml',
          'YAML reads `*a` as a sign of its own (an alias), because it starts with `*`',
          'put text in quotation marks: `"*a"`; what is needed twice is written twice',
        ],
      ],
    ],
    [
      'a tag',
      'name: !drones small ones',
      [
        [
          '2:7-2:25 schema/yaml',
          'YAML reads `!drones small ones` as a sign of its own (a tag), because it starts with `!`',
          'put text in quotation marks: `"!drones small ones"`',
        ],
      ],
    ],
    [
      'a tag of YAML',
      'name: !!str 2024',
      [
        [
          '2:7-2:17 schema/yaml',
          'YAML reads `!!str 2024` as a sign of its own (a tag), because it starts with `!`',
          'put text in quotation marks: `"!!str 2024"`',
        ],
      ],
    ],
    [
      'a tag of a language',
      'name: !!python/object:os.system',
      [
        [
          '2:7-2:32 schema/yaml',
          'YAML reads `!!python/object:os.system` as a sign of its own (a tag), because it starts with `!`',
          'put text in quotation marks: `"!!python/object:os.system"`',
        ],
      ],
    ],
    [
      'a tag before a list',
      'name: N\naliases: !!seq [UAV]',
      [
        [
          '3:10-3:15 schema/yaml',
          'YAML reads `!!seq` as a sign of its own (a tag), because it starts with `!`',
          'delete `!!seq`',
        ],
      ],
    ],
    [
      'an exclamation mark alone',
      'name: ! drones',
      [
        [
          '2:7-2:15 schema/yaml',
          'YAML reads `! drones` as a sign of its own (a tag), because it starts with `!`',
          'put text in quotation marks: `"! drones"`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('values that YAML reads as nothing', () => {
  it.each<Row>([
    [
      'a hash',
      'name: #UAV',
      [
        [
          '2:7-2:11 schema/yaml',
          'YAML reads `#UAV` as a comment, so `name` has no value',
          'put it in quotation marks: `name: "#UAV"`',
        ],
      ],
    ],
    [
      'a hash in a list',
      'name: N\naliases:\n  - #UAV\n  - drone',
      [
        [
          '4:5-4:9 schema/yaml',
          'YAML reads `#UAV` as a comment, so this entry is empty',
          'put it in quotation marks: `- "#UAV"`',
        ],
      ],
    ],
    [
      'a hash under dashes',
      'name: N\naliases:\n  - UAV\n  - #drone # one',
      [
        [
          '5:5-5:17 schema/yaml',
          'YAML reads `#drone # one` as a comment, so this entry is empty',
          'put it in quotation marks: `- "#drone # one"`',
        ],
      ],
    ],
    [
      'a tilde',
      'name: ~',
      [
        [
          '2:7-2:8 schema/yaml',
          'YAML reads `~` as nothing',
          'put it in quotation marks if it is meant as text: `"~"`, or delete the key if it is not needed',
        ],
      ],
    ],
    [
      'null',
      'name: Null',
      [
        [
          '2:7-2:11 schema/yaml',
          'YAML reads `Null` as nothing',
          'put it in quotation marks if it is meant as text: `"Null"`, or delete the key if it is not needed',
        ],
      ],
    ],
    [
      'a comment is no value',
      'name: # to come',
      [
        [
          '2:1-2:5 schema/invalid',
          '`name` has no value',
          'write `name: "…"`, or delete the key if it is not needed',
        ],
      ],
    ],
    [
      'a comment is no entry',
      'name: N\naliases:\n  - # to come\n  - UAV',
      [
        [
          '4:3-4:4 schema/invalid',
          'an entry of `aliases` is empty',
          'write its text after the `-`, or delete the line',
        ],
      ],
    ],
    [
      'an entry with nothing',
      'name: N\naliases:\n  -\n  - UAV',
      [
        [
          '4:3-4:4 schema/invalid',
          'an entry of `aliases` is empty',
          'write its text after the `-`, or delete the line',
        ],
      ],
    ],
    [
      'a key with nothing',
      'name:',
      [
        [
          '2:1-2:5 schema/invalid',
          '`name` has no value',
          'write `name: "…"`, or delete the key if it is not needed',
        ],
      ],
    ],
    [
      'quotation marks with nothing',
      'name: ""',
      [['2:7-2:9 schema/invalid', '`name` is empty', 'write `name: "…"`']],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('text that a comment cuts short', () => {
  it.each<Row>([
    [
      'in text',
      'name: Model #5 of the drone',
      [
        [
          '2:7-2:28 schema/yaml',
          'YAML cuts this text short at ` #`: all that it reads is `Model`',
          'put the whole text in quotation marks: `"Model #5 of the drone"`, or move a comment to a line of its own',
        ],
      ],
    ],
    [
      'before words',
      'name: Drones # of all kinds',
      [
        [
          '2:7-2:28 schema/yaml',
          'YAML cuts this text short at ` #`: all that it reads is `Drones`',
          'put the whole text in quotation marks: `"Drones # of all kinds"`, or move a comment to a line of its own',
        ],
      ],
    ],
    [
      'in a list',
      'name: N\naliases: [UAV]\nmeasures: { built: { label: Built, unit: drones } }\nsuppress:\n  - rule: claim/uncited\n    reason: See #5',
      [
        [
          '7:13-7:19 schema/yaml',
          'YAML cuts this text short at ` #`: all that it reads is `See`',
          'put the whole text in quotation marks: `"See #5"`, or move a comment to a line of its own',
        ],
      ],
    ],
    [
      'with more on the next line',
      'name: Drones # small\n  and large',
      [
        [
          '2:7-2:21 schema/yaml',
          'YAML cuts this text short at ` #`: all that it reads is `Drones`',
          'write the text after `>-` on lines of its own, or put all of it in quotation marks',
        ],
      ],
    ],
    ['behind an id it is a comment', 'name: N\nbroader: weapons # the topic above', []],
    ['behind quotation marks it is a comment', 'name: "N" # the usual name', []],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('keys', () => {
  it.each<Row>([
    [
      'twice',
      'name: N\nname: O',
      [
        [
          '3:1-3:5 schema/yaml',
          'the key `name` stands twice',
          'keep one `name` and delete the other, or give it another name',
          '2:1 it stands here first',
        ],
      ],
    ],
    [
      'thrice',
      'name: N\nname: O\nname: P',
      [
        [
          '3:1-3:5 schema/yaml',
          'the key `name` stands twice',
          'keep one `name` and delete the other, or give it another name',
          '2:1 it stands here first',
        ],
        [
          '4:1-4:5 schema/yaml',
          'the key `name` stands twice',
          'keep one `name` and delete the other, or give it another name',
          '2:1 it stands here first',
        ],
      ],
    ],
    [
      'twice in brackets',
      'name: N\nmeasures: { built: { label: Built, unit: drones, label: Made } }',
      [
        [
          '3:50-3:55 schema/yaml',
          'the key `label` stands twice',
          'keep one `label` and delete the other, or give it another name',
          '3:22 it stands here first',
        ],
      ],
    ],
    [
      'twice, once in quotation marks',
      'name: N\n"name": O',
      [
        [
          '3:1-3:7 schema/yaml',
          'the key `name` stands twice',
          'keep one `name` and delete the other, or give it another name',
          '2:1 it stands here first',
        ],
      ],
    ],
    [
      'a number',
      'name: N\n12: x',
      [
        [
          '3:1-3:3 schema/unknown-key',
          '`12` is not a key of a topic',
          'delete it, or write one of `name`, `aliases`, `summary`, `broader`, `related`, `measures`, `tlp`, `formerly`, `suppress`',
        ],
      ],
    ],
    [
      'a list',
      'name: N\n? [a]\n: x',
      [
        [
          '3:3-3:6 schema/yaml',
          '`[a]` cannot be a key',
          'write a word: `key: value`; text that begins with a bracket stands in quotation marks',
        ],
      ],
    ],
    [
      'a group',
      'name: N\n{a: b}: x',
      [
        [
          '3:1-3:7 schema/yaml',
          '`{a: b}` cannot be a key',
          'write a word: `key: value`; text that begins with a bracket stands in quotation marks',
        ],
      ],
    ],
    [
      'none',
      'name: N\n: x',
      [
        [
          '3:1-3:4 schema/yaml',
          '`: x` has no key before its colon',
          'write `key: value`, and put text that holds a colon in quotation marks',
        ],
      ],
    ],
    [
      '__proto__',
      'name: N\n__proto__: x',
      [
        [
          '3:1-3:10 schema/unknown-key',
          '`__proto__` is not a key of a topic',
          'delete it, or write one of `name`, `aliases`, `summary`, `broader`, `related`, `measures`, `tlp`, `formerly`, `suppress`',
        ],
      ],
    ],
    [
      'constructor',
      'name: N\nconstructor: x',
      [
        [
          '3:1-3:12 schema/unknown-key',
          '`constructor` is not a key of a topic',
          'delete it, or write one of `name`, `aliases`, `summary`, `broader`, `related`, `measures`, `tlp`, `formerly`, `suppress`',
        ],
      ],
    ],
    [
      '__proto__ as an id',
      'name: N\nmeasures: { __proto__: { label: Built, unit: drones } }',
      [
        [
          '3:13-3:22 schema/id',
          '`__proto__` cannot be an id: an id holds only a-z, 0-9 and single hyphens',
          'write `proto:`',
        ],
      ],
    ],
    [
      'constructor as an id',
      'name: N\nmeasures: { constructor: { label: Built, unit: drones } }',
      [],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('control characters', () => {
  it.each<Row>([
    [
      'in text',
      'name: Dro\u0007nes',
      [
        [
          '2:10-2:11 schema/yaml',
          'an invisible control character, U+0007, stands here',
          'delete it; it often comes along when text is copied from a PDF',
        ],
      ],
    ],
    [
      'in a comment',
      'name: N\n# \u0000',
      [
        [
          '3:3-3:4 schema/yaml',
          'an invisible control character, U+0000, stands here',
          'delete it; it often comes along when text is copied from a PDF',
        ],
      ],
    ],
    [
      'as an escape',
      'name: "Dro\\x07nes"',
      [
        [
          '2:7-2:19 schema/yaml',
          'an invisible control character, U+0007, stands here',
          'delete it; it often comes along when text is copied from a PDF',
        ],
      ],
    ],
    [
      'half of a pair',
      'name: "\\uD83D"',
      [
        [
          '2:7-2:15 schema/yaml',
          'an invisible control character, U+D83D, stands here',
          'delete it; it often comes along when text is copied from a PDF',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

it('a colour without quotation marks is a comment', () => {
  const text = 'title: T\naccent: #a00\n';
  expect(faultsIn('site.yaml', text)).toEqual([
    [
      '2:9-2:13 schema/yaml',
      'YAML reads `#a00` as a comment, so `accent` has no value',
      'put it in quotation marks: `accent: "#a00"`',
    ],
  ]);
});
