// YAML that does not parse: one fault at its exact place, with text that can be pasted.

import { describe, expect, it } from 'vitest';
import { faultsIn, type FoundFault } from './faults-in.ts';

/** The frontmatter of a topic, in which the first line is line 2 of the file. */
const topic = (fields: string) => `---\n${fields}\nsummary: More.\n---\n`;

type Row = readonly [name: string, fields: string, faults: readonly FoundFault[]];

describe('a quotation mark that is never closed is reported where it opens', () => {
  it.each<Row>([
    [
      'double',
      'name: "Drones',
      [
        [
          '2:7-2:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"Drones"`',
        ],
      ],
    ],
    [
      'single',
      "name: 'Drones",
      [
        [
          '2:7-2:8 schema/yaml',
          "the quotation mark `'` that opens here is never closed",
          "close it: `'Drones'`",
        ],
      ],
    ],
    [
      'a later line holds quotation marks',
      'name: "Drones\naliases: ["UAV"]',
      [
        [
          '2:7-2:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"Drones"`',
        ],
      ],
    ],
    [
      'a later line holds apostrophes',
      "name: 'Drones\naliases: [it's, that's]",
      [
        [
          '2:7-2:8 schema/yaml',
          "the quotation mark `'` that opens here is never closed",
          "close it: `'Drones'`",
        ],
      ],
    ],
    [
      'apostrophes in plain text and comments before it',
      'aliases: [it\'s]\n# it\'s "one"\nname: "Drones',
      [
        [
          '4:7-4:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"Drones"`',
        ],
      ],
    ],
    [
      'an apostrophe in a text of several lines before it',
      'aliases:\n  - >-\n    it\'s "one\n  - so it\'s\n    said "so\nname: "Drones',
      [
        [
          '7:7-7:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"Drones"`',
        ],
      ],
    ],
    [
      'lines end in CRLF',
      'name: "Drones\r\naliases: ["UAV"]',
      [
        [
          '2:7-2:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"Drones"`',
        ],
      ],
    ],
    [
      'lines end in CR',
      'name: "Drones\raliases: ["UAV"]',
      [
        [
          '2:7-2:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"Drones"`',
        ],
      ],
    ],
    [
      'in a list',
      'name: N\naliases:\n  - "UAV\n  - "drone"',
      [
        [
          '4:5-4:6 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"UAV"`',
        ],
      ],
    ],
    [
      'in brackets',
      'name: N\naliases: [UAV, "drone]',
      [
        [
          '3:16-3:17 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"drone"]`',
        ],
      ],
    ],
    [
      'in a group of keys',
      'name: N\nmeasures: { built: { label: "Built, unit: drones } }',
      [
        [
          '3:29-3:30 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'close it: `"Built", unit: drones } }`',
        ],
      ],
    ],
    [
      'behind a backslash',
      'name: "Drones\\',
      [
        [
          '2:7-2:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          "close it: `'Drones\\'`",
        ],
      ],
    ],
    [
      'a text of several lines',
      'name: "Drones\n  and more',
      [
        [
          '2:7-2:8 schema/yaml',
          'the quotation mark `"` that opens here is never closed',
          'write `"` where it ends',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('a bracket that is never closed is reported where it opens', () => {
  it.each<Row>([
    [
      'square',
      'name: N\naliases: [UAV, drone',
      [
        [
          '3:10-3:11 schema/yaml',
          'the bracket `[` that opens here is never closed',
          'close it: `[UAV, drone]`',
        ],
      ],
    ],
    [
      'curly',
      'name: N\nmeasures: { built: { label: Built, unit: drones }',
      [
        [
          '3:11-3:12 schema/yaml',
          'the bracket `{` that opens here is never closed',
          'close it: `{ built: { label: Built, unit: drones } }`',
        ],
      ],
    ],
    [
      'closed by the other kind',
      'name: N\nmeasures: { built: { label: Built, unit: drones ] }',
      [
        [
          '3:20-3:21 schema/yaml',
          'the bracket `{` that opens here is never closed',
          'close it: `{ label: Built, unit: drones } }`',
        ],
      ],
    ],
    [
      'over several lines',
      'name: N\naliases: [\n  UAV,\n  drone,',
      [
        [
          '3:10-3:11 schema/yaml',
          'the bracket `[` that opens here is never closed',
          'write `]` where it ends',
        ],
      ],
    ],
    [
      'with a comment behind it',
      'name: N\naliases: [UAV # and more',
      [
        [
          '3:10-3:11 schema/yaml',
          'the bracket `[` that opens here is never closed',
          'close it: `[UAV] # and more`',
        ],
      ],
    ],
    [
      'lines end in CRLF',
      'name: N\r\naliases: [UAV',
      [
        [
          '3:10-3:11 schema/yaml',
          'the bracket `[` that opens here is never closed',
          'close it: `[UAV]`',
        ],
      ],
    ],
    [
      'its closing bracket is in a comment',
      'name: N\naliases: [UAV, #drone, x]',
      [
        [
          '3:16-3:26 schema/yaml',
          'YAML reads `#drone, x]` as a comment, so the bracket before it is never closed',
          'put the text in quotation marks: `"#drone"`',
        ],
      ],
    ],
    [
      'its closing bracket is in quotation marks',
      'name: N\naliases: [UAV, "]"',
      [
        [
          '3:10-3:11 schema/yaml',
          'the bracket `[` that opens here is never closed',
          'close it: `[UAV, "]"]`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('signs that close nothing', () => {
  it.each<Row>([
    [
      'a bracket',
      'name: N\naliases: [UAV]]',
      [
        [
          '3:15-3:16 schema/yaml',
          'the bracket `]` closes nothing',
          'delete it, or put the text in quotation marks: `aliases: "[UAV]]"`',
        ],
      ],
    ],
    [
      'a comma at the start',
      'name: N\naliases: [, UAV]',
      [
        [
          '3:11-3:12 schema/yaml',
          'a comma stands here with nothing before it',
          'delete the comma, or write what is missing before it',
        ],
      ],
    ],
    [
      'two commas',
      'name: N\naliases: [UAV,, drone]',
      [
        [
          '3:15-3:16 schema/yaml',
          'a comma stands here with nothing before it',
          'delete the comma, or write what is missing before it',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('text that goes on after its end', () => {
  it.each<Row>([
    [
      'a bracket',
      'name: [Small] drones',
      [
        [
          '2:7-2:21 schema/yaml',
          'YAML takes the value to end before `drones`',
          'put the whole text in quotation marks: `name: "[Small] drones"`',
        ],
      ],
    ],
    [
      'a curly bracket',
      'name: {Small} drones',
      [
        [
          '2:7-2:21 schema/yaml',
          'YAML takes the value to end before `drones`',
          'put the whole text in quotation marks: `name: "{Small} drones"`',
        ],
      ],
    ],
    [
      'a bracket and a colon',
      'name: [Small]: drones',
      [
        [
          '2:7-2:22 schema/yaml',
          'YAML takes the value to end before `: drones`',
          'put the whole text in quotation marks: `name: "[Small]: drones"`',
        ],
      ],
    ],
    [
      'quotation marks',
      'name: "Drones", he said',
      [
        [
          '2:7-2:24 schema/yaml',
          'YAML takes the value to end before `, he said`',
          'put the whole text in quotation marks: `name: \'"Drones", he said\'`',
        ],
      ],
    ],
    [
      'quotation marks in quotation marks',
      'name: "he said "no""',
      [
        [
          '2:7-2:21 schema/yaml',
          'YAML takes the value to end before `no""`',
          'put the whole text in quotation marks: `name: \'he said "no"\'`',
        ],
      ],
    ],
    [
      'an apostrophe in single ones',
      "name: 'it's small'",
      [
        [
          '2:7-2:19 schema/yaml',
          "YAML takes the value to end before `s small'`",
          'put the whole text in quotation marks: `name: "it\'s small"`',
        ],
      ],
    ],
    [
      'an apostrophe in single ones that are not closed',
      "name: 'it's small",
      [
        [
          '2:7-2:18 schema/yaml',
          'YAML takes the value to end before `s small`',
          'put the whole text in quotation marks: `name: "it\'s small"`',
        ],
      ],
    ],
    [
      'quotation marks and a colon',
      'name: "Drones": small',
      [
        [
          '2:7-2:22 schema/yaml',
          'YAML takes the value to end before `: small`',
          'put the whole text in quotation marks: `name: \'"Drones": small\'`',
        ],
      ],
    ],
    [
      'in a list',
      'name: N\naliases: ["one" two]',
      [
        [
          '3:11-3:20 schema/yaml',
          'YAML takes the value to end before `two`',
          'put the whole text in quotation marks: `\'"one" two\'`',
        ],
      ],
    ],
    [
      'no space before a comment',
      'name: "N"# a comment',
      [
        [
          '2:10-2:21 schema/yaml',
          '`# a comment` follows the value without a space',
          'write `# a comment` with a space before it if it is a comment',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('values that cannot start so', () => {
  it.each<Row>([
    [
      '@ and an id',
      'name: N\nbroader: @weapons',
      [
        [
          '3:10-3:18 schema/yaml',
          '`@weapons` cannot stand in YAML as it is, because it starts with `@`',
          'ids stand without `@` here: `broader: weapons`',
        ],
      ],
    ],
    [
      '@ and an id in brackets',
      'name: N\nrelated: [@weapons, @ships]',
      [
        [
          '3:11-3:19 schema/yaml',
          '`@weapons` cannot stand in YAML as it is, because it starts with `@`',
          'ids stand without `@` here: `weapons`',
        ],
      ],
    ],
    [
      '@ and words',
      'name: @drones are small',
      [
        [
          '2:7-2:24 schema/yaml',
          '`@drones are small` cannot stand in YAML as it is, because it starts with `@`',
          'put it in quotation marks: `name: "@drones are small"`',
        ],
      ],
    ],
    [
      'a backtick',
      'name: `Drones` again',
      [
        [
          '2:7-2:21 schema/yaml',
          '`ˋDronesˋ again` cannot stand in YAML as it is, because it starts with `ˋ`',
          'put it in quotation marks: `name: "`Drones` again"`',
        ],
      ],
    ],
    [
      'a percent sign',
      'name: %20',
      [
        [
          '2:7-2:10 schema/yaml',
          '`%20` cannot stand in YAML as it is, because it starts with `%`',
          'put it in quotation marks: `name: "%20"`',
        ],
      ],
    ],
    [
      'a comma',
      'name: , drones',
      [
        [
          '2:7-2:15 schema/yaml',
          '`, drones` cannot stand in YAML as it is, because it starts with `,`',
          'put it in quotation marks: `name: ", drones"`',
        ],
      ],
    ],
    [
      'a closing bracket',
      'name: ] drones',
      [
        [
          '2:7-2:15 schema/yaml',
          '`] drones` cannot stand in YAML as it is, because it starts with `]`',
          'put it in quotation marks: `name: "] drones"`',
        ],
      ],
    ],
    [
      'a hyphen',
      'name: N\naliases: - UAV',
      [
        [
          '3:10-3:15 schema/yaml',
          '`- UAV` cannot stand in YAML as it is, because it starts with `-`',
          'write a list in brackets: `aliases: [UAV]`, or put it in quotation marks: `aliases: "- UAV"`',
        ],
      ],
    ],
    [
      'a hyphen alone',
      'name: -',
      [
        [
          '2:7-2:8 schema/yaml',
          '`-` cannot stand in YAML as it is, because it starts with `-`',
          'write the entry on this line, after `- `, or delete the line',
        ],
      ],
    ],
    [
      'a question mark',
      'name: ? drones',
      [
        [
          '2:7-2:15 schema/yaml',
          '`? drones` cannot stand in YAML as it is, because it starts with `?`',
          'put it in quotation marks: `name: "? drones"`',
        ],
      ],
    ],
    [
      'a greater-than sign',
      'name: > 5 drones',
      [
        [
          '2:7-2:17 schema/yaml',
          '`> 5 drones` cannot stand in YAML as it is, because it starts with `>`',
          'put it in quotation marks: `name: "> 5 drones"`',
        ],
      ],
    ],
    [
      'a bar',
      'name: |drones',
      [
        [
          '2:7-2:14 schema/yaml',
          '`|drones` cannot stand in YAML as it is, because it starts with `|`',
          'put it in quotation marks: `name: "|drones"`',
        ],
      ],
    ],
    [
      'an asterisk',
      'name: *Drones* again',
      [
        [
          '2:7-2:21 schema/yaml',
          'YAML reads `*Drones* again` as a sign of its own (an alias), because it starts with `*`',
          'put it in quotation marks: `name: "*Drones* again"`',
        ],
      ],
    ],
    [
      'an asterisk alone',
      'name: * drones',
      [
        [
          '2:7-2:15 schema/yaml',
          'YAML reads `* drones` as a sign of its own (an alias), because it starts with `*`',
          'put it in quotation marks: `name: "* drones"`',
        ],
      ],
    ],
    [
      'an ampersand alone',
      'name: & drones',
      [
        [
          '2:7-2:15 schema/yaml',
          'YAML reads `& drones` as a sign of its own (an anchor), because it starts with `&`',
          'put it in quotation marks: `name: "& drones"`',
        ],
      ],
    ],
    [
      'an unknown tag',
      'name: !so!drones small',
      [
        [
          '2:7-2:23 schema/yaml',
          'YAML reads `!so!drones small` as a sign of its own (a tag), because it starts with `!`',
          'put it in quotation marks: `name: "!so!drones small"`',
        ],
      ],
    ],
    [
      'a hash in brackets',
      'name: N\naliases: [#UAV, drone]',
      [
        [
          '3:11-3:15 schema/yaml',
          'YAML reads `#UAV` and the rest of the line as a comment',
          'put it in quotation marks: `"#UAV"`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('colons', () => {
  it.each<Row>([
    [
      'in text',
      'name: Drones: small ones',
      [
        [
          '2:7-2:25 schema/yaml',
          '`Drones: small ones` holds a colon, which YAML reads as another key',
          'put the text in quotation marks: `name: "Drones: small ones"`',
        ],
      ],
    ],
    [
      'at the end of text',
      'name: Drones:',
      [
        [
          '2:7-2:14 schema/yaml',
          '`Drones:` holds a colon, which YAML reads as another key',
          'put the text in quotation marks: `name: "Drones:"`',
        ],
      ],
    ],
    [
      'in brackets',
      'name: N\nmeasures: { built: { label: Built: all, unit: drones } }',
      [
        [
          '3:29-3:39 schema/yaml',
          '`Built: all` holds a colon, which YAML reads as another key',
          'put the text in quotation marks: `label: "Built: all"`',
        ],
      ],
    ],
    [
      'no comma between two keys',
      'name: N\nmeasures: { built: { label: Built unit: drones } }',
      [
        [
          '3:29-3:47 schema/yaml',
          '`label: Built unit: drones` holds two colons and no comma between them',
          'put a comma between them: `label: Built, unit: drones`, or the text in quotation marks: `label: "Built unit: drones"`',
        ],
      ],
    ],
    [
      'a semicolon between two keys',
      'name: N\nmeasures: { built: { label: Built; unit: drones } }',
      [
        [
          '3:29-3:48 schema/yaml',
          '`label: Built; unit: drones` holds two colons and no comma between them',
          'write a comma: `label: Built, unit: drones`',
        ],
      ],
    ],
    [
      'no space behind it',
      'name:Drones',
      [
        [
          '2:1-2:12 schema/yaml',
          '`name:Drones` is not a key with a value',
          'write a colon and a space: `name: Drones`',
        ],
      ],
    ],
    [
      'no space behind it on a later line',
      'aliases: [UAV]\nname:Drones',
      [
        [
          '3:1-3:12 schema/yaml',
          '`name:Drones` is not a key with a value',
          'write a colon and a space: `name: Drones`',
        ],
      ],
    ],
    [
      'of full width',
      'name：Drones',
      [
        [
          '2:1-2:12 schema/yaml',
          '`name：Drones` is not a key with a value',
          'write a colon and a space: `name: Drones`',
        ],
      ],
    ],
    [
      'an equals sign instead',
      'name = Drones',
      [
        [
          '2:1-2:14 schema/yaml',
          '`name = Drones` is not a key with a value',
          'write a colon and a space: `name: Drones`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('lines that are not indented as they should be', () => {
  it.each<Row>([
    [
      'a tab',
      'name: N\nmeasures:\n\tbuilt: { label: Built, unit: drones }',
      [
        [
          '4:1-4:2 schema/yaml',
          'a tab is used for indentation, which YAML does not allow',
          'write two spaces for each tab: `  built: { label: Built, unit: drones }`',
        ],
      ],
    ],
    [
      'a key too far',
      'aliases: [UAV]\n name: N',
      [
        [
          '3:2-3:9 schema/yaml',
          '`name: N` is not indented like the lines that it belongs to',
          'begin the line with no space, as above: `name: N`',
        ],
      ],
    ],
    [
      'a key not far enough',
      'name: N\nmeasures:\n    built: { label: Built, unit: drones }\n  lost: { label: Lost, unit: drones }',
      [
        [
          '5:3-5:38 schema/yaml',
          '`lost: { label: Lost, unit: drones }` is not indented like the lines that it belongs to',
          'begin the line with 4 spaces, as above: `    lost: { label: Lost, unit: drones }`',
        ],
      ],
    ],
    [
      'a key under text',
      'name: N\nmeasures:\n  built:\n    label: Built\n      unit: drones',
      [
        [
          '6:7-6:19 schema/yaml',
          '`unit: drones` is not indented like the lines that it belongs to',
          'begin the line with 4 spaces, as above: `    unit: drones`',
        ],
      ],
    ],
    [
      'an entry not far enough',
      'name: N\naliases:\n  - UAV\n - drone',
      [
        [
          '5:2-5:9 schema/yaml',
          '`- drone` is not indented like the lines that it belongs to',
          'begin the line with 2 spaces, as above: `  - drone`',
        ],
      ],
    ],
    [
      'an entry too far',
      'name: N\naliases:\n  - UAV\n   - drone',
      [
        [
          '5:4-5:11 schema/yaml',
          'YAML takes `- drone` for more of the text above it, because it is indented further',
          'begin the line like the entry above it: `  - drone`',
        ],
      ],
    ],
    [
      'an entry under text that stands behind the key',
      'name: N\naliases: UAV\n  - drone',
      [
        [
          '4:3-4:10 schema/yaml',
          'YAML takes `- drone` for more of the text above it, because it is indented further',
          'indent all entries of a list by the same number of spaces, or put the text above in quotation marks',
        ],
      ],
    ],
    [
      'an entry without its hyphen',
      'name: N\naliases:\n  - UAV\n  drone',
      [
        [
          '5:3-5:8 schema/yaml',
          '`drone` is not indented like the lines that it belongs to',
          'write `- drone`, or indent it if it belongs to the entry above it',
        ],
      ],
    ],
    [
      'an entry without a key',
      'name: N\n- UAV',
      [
        [
          '3:1-3:6 schema/yaml',
          '`- UAV` is an entry of a list, but stands among keys',
          'write the key that it belongs to on a line above it, and indent it: `  - UAV`',
        ],
      ],
    ],
    [
      'text after >-',
      'name: >-\nDrones',
      [
        [
          '3:1-3:7 schema/yaml',
          '`Drones` belongs to the text after `>-`, but is not indented',
          'indent it by 2 spaces: `  Drones`',
        ],
      ],
    ],
    [
      'text after >- that comes back',
      'name: >-\n    Drones\n  again',
      [
        [
          '4:3-4:8 schema/yaml',
          '`again` is not indented like the lines that it belongs to',
          'begin the line with 4 spaces, as above: `    again`',
        ],
      ],
    ],
    [
      'text after >- with a tab',
      'name: >-\n\tDrones',
      [
        [
          '3:1-3:2 schema/yaml',
          'a tab is used for indentation, which YAML does not allow',
          'write two spaces for each tab: `  Drones`',
        ],
      ],
    ],
    [
      'words alone',
      'name: N\nsmall drones',
      [
        [
          '3:1-3:13 schema/yaml',
          '`small drones` is not a key with a value',
          'write `key: value`; if the line belongs to the text above it, indent it: `  small drones`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('documents and directives', () => {
  it.each<Row>([
    [
      'a line of three dots',
      'name: N\n...\naliases: [UAV]',
      [
        [
          '3:1-3:4 schema/yaml',
          'a line `...` ends the document, and another one follows',
          'delete the line `...`; one file holds one thing',
        ],
      ],
    ],
    [
      'a directive',
      '%YAML 1.1',
      [
        [
          '2:1-2:10 schema/yaml',
          '`%YAML 1.1` cannot stand in YAML as it is, because it starts with `%`',
          'delete the line, or put the text in quotation marks behind its key',
        ],
      ],
    ],
    [
      'a percent sign on a later line',
      'name: N\n%x: y',
      [
        [
          '3:1-3:6 schema/yaml',
          '`%x: y` cannot stand in YAML as it is, because it starts with `%`',
          'write the key alone: `x:`',
        ],
      ],
    ],
    [
      '@ before a key',
      'name: N\n@x: y',
      [
        [
          '3:1-3:6 schema/yaml',
          '`@x: y` cannot stand in YAML as it is, because it starts with `@`',
          'write the key alone: `x:`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

describe('escapes', () => {
  it.each<Row>([
    [
      'a path',
      'name: "C:\\path"',
      [
        [
          '2:10-2:12 schema/yaml',
          '`\\p` cannot be read: between double quotation marks a backslash is a sign of YAML’s own',
          "write single quotation marks: `name: 'C:\\path'`",
        ],
      ],
    ],
    [
      'too few digits',
      'name: "\\u12"',
      [
        [
          '2:8-2:12 schema/yaml',
          '`\\u12` cannot be read: between double quotation marks a backslash is a sign of YAML’s own',
          "write single quotation marks: `name: '\\u12'`",
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

const tooDeep = (place: string): FoundFault => [
  `${place} schema/yaml`,
  'lists and groups of keys are nested too deep here',
  'write each field as the format has it, without brackets around it',
];

describe('what is nested too deep', () => {
  it.each<Row>([
    ['brackets', `name: N\naliases: ${'['.repeat(30)}${']'.repeat(30)}`, [tooDeep('3:30-3:31')]],
    ['thousands of brackets', `name: N\naliases: ${'['.repeat(9000)}`, [tooDeep('3:10-3:11')]],
    ['hyphens', `name: N\naliases:\n  ${'- '.repeat(500)}x`, [tooDeep('4:43-4:44')]],
    ['keys', `name: N\nmeasures:\n${steps(30)}`, [tooDeep('24:22-24:23')]],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('topics/x.md', topic(fields))).toEqual(faults);
  });
});

/** Keys, each under the one before it. */
const steps = (count: number): string =>
  Array.from({ length: count }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n');
