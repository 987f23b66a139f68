// The schema's verdicts in words: where they point, what they say and what they offer to paste.

import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/core/read/read-file.ts';
import { faultsIn, type FoundFault } from './faults-in.ts';

/** In all three the given fields begin on line 7, 5 and 5. */
const briefing = (fields: string) =>
  `---\ntitle: T\nsummary: S\nstatus: draft\nauthors: [A]\ntopics: [t]\n${fields}\n---\n`;
const source = (fields: string) =>
  `title: T\npublisher: P\npublished: 2024\nurl: https://post.example/\n${fields}\n`;
const actor = (fields: string) => `---\nname: N\nkind: igo\nsummary: S\n${fields}\n---\n`;

type Row = readonly [name: string, fields: string, faults: readonly FoundFault[]];

describe('unknown keys', () => {
  it.each<Row>([
    [
      'the end of a figure behind words, cut by a comma',
      'claims:\n  a: { source: s, text: about 1, 000 }',
      [
        [
          '8:34-8:37 schema/unknown-key',
          '`000` is not a key of the claim `a`',
          'a comma ends a value inside `{ }`; put the text in quotation marks: `text: "about 1, 000"`',
        ],
      ],
    ],
    [
      'a slip',
      'takeway: []',
      [
        [
          '7:1-7:8 schema/unknown-key',
          '`takeway` is not a key of a briefing',
          'did you mean `takeaways`?',
        ],
      ],
    ],
    [
      'letters in another order',
      'sources:\n  s-1: { title: T, publisher: P, published: 2024, url: https://a.example/, derivedFrom: [{ form: a }] }',
      [
        [
          '8:92-8:96 schema/unknown-key',
          '`form` is not a key of an entry of `derivedFrom`',
          'did you mean `from`?',
        ],
      ],
    ],
    [
      'another case',
      'Claims: {}',
      [
        [
          '7:1-7:7 schema/unknown-key',
          '`Claims` is not a key of a briefing',
          'did you mean `claims`?',
        ],
      ],
    ],
    [
      'an underscore',
      'review_by: 2030',
      [
        [
          '7:1-7:10 schema/unknown-key',
          '`review_by` is not a key of a briefing',
          'did you mean `reviewBy`?',
        ],
      ],
    ],
    [
      'nothing near',
      'colour: red',
      [
        [
          '7:1-7:7 schema/unknown-key',
          '`colour` is not a key of a briefing',
          'delete it, or write one of `title`, `summary`, `status`, `published`, `updated`, `informationCutoff`, `language`, `translationOf`, `authors`, `reviewers`, `topics`, `actors`, `tlp`, `embargo`, `takeaways`, `claims`, `sources`, `gaps`, `revisions`, `supersedes`, `withdrawn`, `reviewBy`, `conflicts`, `ai`, `formerly`, `suppress`',
        ],
      ],
    ],
    [
      'in a claim',
      'claims:\n  order: { source: a, locater: p. 4 }',
      [
        [
          '8:23-8:30 schema/unknown-key',
          '`locater` is not a key of the claim `order`',
          'did you mean `locator`?',
        ],
      ],
    ],
    [
      'in an entry of a list',
      'takeaways:\n  - text: It was ordered.\n    claim: [order]',
      [
        [
          '9:5-9:10 schema/unknown-key',
          '`claim` is not a key of an entry of `takeaways`',
          'did you mean `claims`?',
        ],
      ],
    ],
    [
      'a comma in text',
      'takeaways: [{ text: It was ordered, they say, claims: [a] }]',
      [
        [
          '7:37-7:45 schema/unknown-key',
          '`they say` is not a key of an entry of `takeaways`',
          'a comma ends a value inside `{ }`; put the text in quotation marks: `text: "It was ordered, they say"`',
        ],
      ],
    ],
    [
      'a comma in a number',
      'claims: { a: { quantity: { measure: m, value: 1,500 } } }',
      [
        [
          '7:49-7:52 schema/unknown-key',
          '`500` is not a key of `quantity`',
          'a comma ends a value inside `{ }`; write the number without it: `value: 1500`',
        ],
      ],
    ],
    [
      'no space behind the colon',
      'takeaways: [{ text:Ordered, claims: [a] }]',
      [
        [
          '7:15-7:27 schema/unknown-key',
          '`text:Ordered` is not a key of an entry of `takeaways`',
          'write a space after the colon: `text: Ordered`',
        ],
      ],
    ],
    [
      'an invisible space before it',
      '\u00a0gaps: [a]',
      [
        [
          '7:1-7:6 schema/unknown-key',
          '`gaps` is not a key of a briefing',
          'write `gaps`, without the invisible character beside it',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('a misspelt field is not missing as well', () => {
  it.each<Row>([
    [
      'at top level',
      '---\ntitle: T\nsumary: S\nstatus: draft\nauthors: [A]\ntopics: [t]\n---\n',
      [
        [
          '3:1-3:7 schema/unknown-key',
          '`sumary` is not a key of a briefing',
          'did you mean `summary`?',
        ],
      ],
    ],
    [
      'two of them',
      '---\ntitel: T\nsumary: S\nstatus: draft\nauthors: [A]\ntopics: [t]\n---\n',
      [
        [
          '2:1-2:6 schema/unknown-key',
          '`titel` is not a key of a briefing',
          'did you mean `title`?',
        ],
        [
          '3:1-3:7 schema/unknown-key',
          '`sumary` is not a key of a briefing',
          'did you mean `summary`?',
        ],
      ],
    ],
    [
      'beside one that is missing',
      '---\ntitle: T\nsumary: S\nauthors: [A]\ntopics: [t]\n---\n',
      [
        [
          '3:1-3:7 schema/unknown-key',
          '`sumary` is not a key of a briefing',
          'did you mean `summary`?',
        ],
        [
          '1:1-1:4 schema/invalid',
          '`status` is missing in a briefing: whether it is built',
          'add `status: draft`, or in its place `published`, `withdrawn`',
        ],
      ],
    ],
    [
      'in an entry',
      '---\ntitle: T\nsummary: S\nstatus: draft\nauthors: [A]\ntopics: [t]\ntakeaways: [{ txt: T }]\n---\n',
      [
        [
          '7:15-7:18 schema/unknown-key',
          '`txt` is not a key of an entry of `takeaways`',
          'did you mean `text`?',
        ],
      ],
    ],
    [
      'what another field asks for',
      '---\ntitle: T\nsummary: S\nstatus: published\npublishd: 2024\nauthors: [A]\ntopics: [t]\n---\n',
      [
        [
          '5:1-5:9 schema/unknown-key',
          '`publishd` is not a key of a briefing',
          'did you mean `published`?',
        ],
      ],
    ],
    [
      'one of two',
      '---\ntitle: T\nsummary: S\nstatus: draft\nauthors: [A]\ntopics: [t]\nsources:\n  s: { title: T, publisher: P, published: 2024, unavailible: It is gone. }\n---\n',
      [
        [
          '8:49-8:60 schema/unknown-key',
          '`unavailible` is not a key of the source `s`',
          'did you mean `unavailable`?',
        ],
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('briefings/x.md', text)).toEqual(faults);
  });
});

describe('missing fields stand at the key of what lacks them', () => {
  it.each<Row>([
    [
      'in a group of keys',
      'withdrawn: { date: 2024 }\nai: {}',
      [
        [
          '7:1-7:10 schema/invalid',
          '`reason` is missing in `withdrawn`: why, for readers',
          'add `reason: "…"`',
        ],
        [
          '8:1-8:3 schema/invalid',
          '`used` is missing in `ai`: whether a machine helped to write it',
          'add `used: true` or `used: false`',
        ],
        [
          '7:1-7:10 schema/invalid',
          '`withdrawn` stands beside `status: draft`',
          'write `status: withdrawn`, or delete `withdrawn`',
        ],
      ],
    ],
    [
      'in an entry of a list',
      'takeaways:\n  - claims: [a]\n    # no text\n',
      [
        [
          '8:5-8:16 schema/invalid',
          '`text` is missing in an entry of `takeaways`: the point in one or two sentences',
          'add `text: "…"`',
        ],
      ],
    ],
    [
      'in an entry in brackets',
      'revisions: [{ date: 2024, kind: minor }]',
      [
        [
          '7:13-7:40 schema/invalid',
          '`note` is missing in an entry of `revisions`: what changed, for readers',
          'add `note: "…"`',
        ],
      ],
    ],
    [
      'in a source',
      'sources:\n  s: { title: T, url: https://a.example/ }',
      [
        [
          '8:3-8:4 schema/invalid',
          '`publisher` is missing in the source `s`: who published it: an actor or a name',
          'add `publisher: "A name"`',
        ],
        [
          '8:3-8:4 schema/invalid',
          '`published` is missing in the source `s`: when it was published, or `unknown`',
          'add `published: 2024-11-14`, corrected to the day',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('missing fields at top level stand on line 1', () => {
  it.each([
    [
      'a briefing',
      'briefings/x.md',
      '---\nstatus: draft\nlanguage: en\n---\n',
      [
        [
          '1:1-1:4 schema/invalid',
          '`title` is missing in a briefing: headline; attributes what is only claimed',
          'add `title: "…"`',
        ],
        [
          '1:1-1:4 schema/invalid',
          '`summary` is missing in a briefing: the bottom line up front',
          'add `summary: "…"`',
        ],
        [
          '1:1-1:4 schema/invalid',
          '`authors` is missing in a briefing: who wrote it',
          'add `authors: ["A name"]`',
        ],
        [
          '1:1-1:4 schema/invalid',
          '`topics` is missing in a briefing: what it is about',
          'add `topics: [some-id]`',
        ],
      ],
    ],
    [
      'an actor',
      'actors/x.md',
      '---\naliases: [A]\n---\n',
      [
        [
          '1:1-1:4 schema/invalid',
          '`name` is missing in an actor: its usual name',
          'add `name: "…"`',
        ],
        [
          '1:1-1:4 schema/invalid',
          '`kind` is missing in an actor: what kind of actor',
          'add `kind: person`, or in its place `state`, `government`, `military`, `party`, `company`, `outlet`, `aggregator`, `think-tank`, `ngo`, `igo`, `alliance`, `armed-group`, `platform`, `desk`',
        ],
      ],
    ],
    [
      'a source',
      'sources/x.yaml',
      '# A source\nkind: report\n',
      [
        [
          '1:1-1:11 schema/invalid',
          '`title` is missing in a source: the title as published, or a description in "[brackets]"',
          'add `title: "…"`',
        ],
        [
          '1:1-1:11 schema/invalid',
          '`publisher` is missing in a source: who published it: an actor or a name',
          'add `publisher: "A name"`',
        ],
        [
          '1:1-1:11 schema/invalid',
          '`published` is missing in a source: when it was published, or `unknown`',
          'add `published: 2024-11-14`, corrected to the day',
        ],
        [
          '1:1-1:11 schema/invalid',
          '`url` is missing in a source: an address, or `unavailable` with the reason why there is none',
          'add `url: https://example.org/`, corrected to its address',
        ],
      ],
    ],
  ])('%s', (_, path, text, faults) => {
    expect(faultsIn(path, text)).toEqual(faults);
  });
});

describe('values of the wrong kind', () => {
  it.each<Row>([
    [
      'an empty entry of a list',
      'gaps:\n  -\n  - two',
      [
        [
          '8:3-8:4 schema/invalid',
          'an entry of `gaps` is empty',
          'write its text after the `-`, or delete the line',
        ],
      ],
    ],
    [
      'text for a list',
      'actors: kim',
      [['7:9-7:12 schema/invalid', '`actors` is `kim`, not a list', 'write `actors: [kim]`']],
    ],
    [
      'several words for a list',
      'actors: kim, lee',
      [
        [
          '7:9-7:17 schema/invalid',
          '`actors` is `kim, lee`, not a list',
          'write `actors: [kim, lee]`',
        ],
      ],
    ],
    [
      'names for a list',
      'reviewers: Kim Il, Lee',
      [
        [
          '7:12-7:23 schema/invalid',
          '`reviewers` is `Kim Il, Lee`, not a list',
          'write `reviewers: ["Kim Il, Lee"]`',
        ],
      ],
    ],
    [
      'entries without a space behind the hyphen',
      'reviewers:\n  -Kim\n  -Lee',
      [
        [
          '8:3-9:7 schema/invalid',
          '`reviewers` is `-Kim -Lee`, not a list',
          'write `reviewers: [Kim, Lee]`',
        ],
      ],
    ],
    [
      'text for a list of groups',
      'takeaways: It was ordered',
      [
        [
          '7:12-7:26 schema/invalid',
          '`takeaways` is `It was ordered`, not a list',
          'write `takeaways: [{ text: It was ordered }]`',
        ],
      ],
    ],
    [
      'text for an entry that is a group',
      'takeaways: [It was ordered]',
      [
        [
          '7:13-7:27 schema/invalid',
          'an entry of `takeaways` is `It was ordered`, not a group of keys',
          'write `{ text: It was ordered }`',
        ],
      ],
    ],
    [
      'text for a group',
      'claims:\n  order: yes',
      [
        [
          '8:10-8:13 schema/invalid',
          '`order` is `yes`, not a group of keys',
          'write `order: { source: some-source }`',
        ],
      ],
    ],
    [
      'nothing for a group',
      'claims:\n  order:',
      [
        [
          '8:3-8:8 schema/invalid',
          '`order` has no value',
          'write `order: { source: some-source }`, or delete the key if it is not needed',
        ],
      ],
    ],
    [
      'a list for a group',
      'claims: [order]',
      [
        [
          '7:9-7:16 schema/invalid',
          '`claims` is `[order]`, a list, not a group of keys',
          'write `claims: { some-claim: { source: some-source } }`',
        ],
      ],
    ],
    [
      'an empty list for a group',
      'claims: []',
      [
        [
          '7:9-7:11 schema/invalid',
          '`claims` is `[]`, a list, not a group of keys',
          'write `claims: {}`',
        ],
      ],
    ],
    [
      'a list for text',
      'conflicts: [None]',
      [
        [
          '7:12-7:18 schema/invalid',
          '`conflicts` is `[None]`, a list, not text',
          'write `conflicts: "[None]"`',
        ],
      ],
    ],
    [
      'a list of one for an id',
      'translationOf: [other]',
      [
        [
          '7:16-7:23 schema/invalid',
          '`translationOf` is `[other]`, a list, not text',
          'write `translationOf: other`',
        ],
      ],
    ],
    [
      'a group for text',
      'conflicts: { none: yes }',
      [
        [
          '7:12-7:25 schema/invalid',
          '`conflicts` is `{ none: yes }`, a group of keys, not text',
          'write `conflicts: "{ none: yes }"`',
        ],
      ],
    ],
    [
      'a colon that makes a group',
      'gaps:\n  - Output: not public',
      [
        [
          '8:5-8:23 schema/invalid',
          'an entry of `gaps` is `Output: not public`: YAML takes what stands before the colon for a key',
          'put text that holds a colon in quotation marks: `- "Output: not public"`',
        ],
      ],
    ],
    [
      'a group in a list of text',
      'gaps: [{ a: b }]',
      [
        [
          '7:8-7:16 schema/invalid',
          'an entry of `gaps` is `{ a: b }`, a group of keys, not text',
          'write `"{ a: b }"`',
        ],
      ],
    ],
    [
      'words for a number',
      'claims: { a: { quantity: { measure: m, value: about 500 } } }',
      [['7:47-7:56 schema/invalid', '`value` is `about 500`, not a number', 'write `value: 500`']],
    ],
    [
      'a number in quotation marks',
      'claims: { a: { quantity: { measure: m, value: "1,500" } } }',
      [['7:47-7:54 schema/invalid', '`value` is `1,500`, not a number', 'write `value: 1500`']],
    ],
    [
      'infinity',
      'claims: { a: { quantity: { measure: m, value: .inf } } }',
      [['7:47-7:51 schema/invalid', '`value` is `.inf`, not a number', 'write `value: 0`']],
    ],
    [
      'a number for a group',
      'claims: { a: { quantity: 500 } }',
      [
        [
          '7:26-7:29 schema/invalid',
          '`quantity` is `500`, not a group of keys or a list',
          'write `quantity: { measure: some-measure, value: 500 }`',
        ],
      ],
    ],
    [
      'yes',
      'ai: { used: yes }',
      [['7:13-7:16 schema/invalid', '`used` is `yes`, not true or false', 'write `used: true`']],
    ],
    [
      'maybe',
      'ai: { used: maybe }',
      [['7:13-7:18 schema/invalid', '`used` is `maybe`, not true or false', 'write `used: true`']],
    ],
    [
      'a list for text or a group',
      'claims: { a: { saidBy: [kim] } }',
      [
        [
          '7:24-7:29 schema/invalid',
          '`saidBy` is `[kim]`, a list, not text or a group of keys',
          'write `saidBy: kim`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('values out of a vocabulary', () => {
  it.each<Row>([
    [
      'a slip',
      'tlp: GREN',
      [
        [
          '7:6-7:10 schema/invalid',
          '`tlp` is `GREN`, which is none of `CLEAR`, `GREEN`, `AMBER`, `AMBER+STRICT`, `RED`',
          'did you mean `tlp: GREEN`?',
        ],
      ],
    ],
    [
      'another case',
      'claims: { a: { status: Verified } }',
      [
        [
          '7:24-7:32 schema/invalid',
          '`status` is `Verified`, which is none of `unverified`, `corroborated`, `verified`, `disputed`, `refuted`',
          'did you mean `status: verified`?',
        ],
      ],
    ],
    [
      'nothing near',
      'tlp: SECRET',
      [
        [
          '7:6-7:12 schema/invalid',
          '`tlp` is `SECRET`, which is none of `CLEAR`, `GREEN`, `AMBER`, `AMBER+STRICT`, `RED`',
          'write one of `tlp: CLEAR`, `tlp: GREEN`, `tlp: AMBER`, `tlp: AMBER+STRICT`, `tlp: RED`',
        ],
      ],
    ],
    [
      'in a list',
      'claims: { a: { verification: { method: [geolocating] } } }',
      [
        [
          '7:41-7:52 schema/invalid',
          'an entry of `method` is `geolocating`, which is none of `geolocation`, `satellite`, `document`, `witness`, `expert`, `technical`',
          'did you mean `geolocation`?',
        ],
      ],
    ],
    [
      'a list',
      'tlp: [GREEN, RED]',
      [
        [
          '7:6-7:18 schema/invalid',
          '`tlp` is `[GREEN, RED]`, a list, not text',
          'write `tlp: GREEN`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('values out of range', () => {
  it.each<Row>([
    [
      'a title that is too long',
      '---\ntitle: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nsummary: S\nstatus: draft\nauthors: [A]\ntopics: [t]\n---\n',
      [
        [
          '2:8-2:149 schema/invalid',
          '`title` has 141 characters, 1 more than the 140 that fit',
          'shorten `title` to at most 140 characters; what fits ends in `…aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`',
        ],
      ],
    ],
    [
      'an empty list',
      '---\ntitle: T\nsummary: S\nstatus: draft\nauthors: []\ntopics: [t]\n---\n',
      [['5:10-5:12 schema/invalid', '`authors` is empty', 'write `authors: ["A name"]`']],
    ],
    [
      'an empty entry',
      '---\ntitle: T\nsummary: " "\nstatus: draft\nauthors: ["", A]\ntopics: [t]\n---\n',
      [
        ['3:10-3:13 schema/invalid', '`summary` is empty', 'write `summary: "…"`'],
        ['5:11-5:13 schema/invalid', 'an entry of `authors` is empty', 'write `"A name"`'],
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('briefings/x.md', text)).toEqual(faults);
  });
});

describe('dates', () => {
  it.each<Row>([
    [
      'a day that does not exist',
      'reviewBy: 2030-02-30',
      [
        [
          '7:11-7:21 schema/date',
          '`reviewBy` is `2030-02-30`: 30 February does not exist',
          'write the day that is meant, or the month alone: `reviewBy: 2030-02`',
        ],
      ],
    ],
    [
      'a month that does not exist',
      'reviewBy: 2030-13',
      [
        [
          '7:11-7:18 schema/date',
          '`reviewBy` is `2030-13`: months go from 01 to 12',
          'write the month that is meant, or the year alone: `reviewBy: 2030`',
        ],
      ],
    ],
    [
      'in words',
      'reviewBy: 14 November 2030',
      [
        [
          '7:11-7:27 schema/date',
          '`reviewBy` is `14 November 2030`: a date is written year first, in digits and hyphens',
          'write `reviewBy: 2030-11-14`',
        ],
      ],
    ],
    [
      'a word',
      'reviewBy: soon',
      [
        [
          '7:11-7:15 schema/date',
          '`reviewBy` is `soon`: this is no date in digits, such as `2024-11-14`, `2024-11` or `2024`',
          'write year, month and day, as in `reviewBy: 2024-11-14`',
        ],
      ],
    ],
    [
      'in a list',
      'claims: { a: { date: [2024, 2024/11/14] } }',
      [
        [
          '7:29-7:39 schema/date',
          'an entry of `date` is `2024/11/14`: year, month and day are joined by hyphens',
          'write `2024-11-14`',
        ],
      ],
    ],
    [
      'an instant without offset',
      'embargo: 2024-11-16T06:00',
      [
        [
          '7:10-7:26 schema/date',
          '`embargo` is `2024-11-16T06:00`: a date, a time and the time zone’s distance from UTC are needed',
          'write `embargo: 2024-11-16T06:00:00+00:00`, with the time zone that is meant: `+00:00` is UTC, `+09:00` Seoul',
        ],
      ],
    ],
    [
      'an instant in words',
      'embargo: tomorrow',
      [
        [
          '7:10-7:18 schema/date',
          '`embargo` is `tomorrow`: a date, a time and the time zone’s distance from UTC are needed',
          'write `embargo: 2024-11-16T06:00:00+00:00`, with the time zone that is meant: `+00:00` is UTC, `+09:00` Seoul',
        ],
      ],
    ],
    [
      'a list for a date',
      'reviewBy: [2030]',
      [
        [
          '7:11-7:17 schema/invalid',
          '`reviewBy` is `[2030]`, a list, not text',
          'write `reviewBy: 2030`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('ids', () => {
  it.each<Row>([
    [
      'capitals',
      'claims: { FirstOrder: { source: a } }',
      [
        [
          '7:11-7:21 schema/id',
          '`FirstOrder` cannot be an id: an id holds only a-z, 0-9 and single hyphens',
          'write `first-order:`',
        ],
      ],
    ],
    [
      'digits only',
      'claims: { 2024: { source: a } }',
      [
        [
          '7:11-7:15 schema/id',
          '`2024` cannot be an id: an id holds at least one letter',
          'write `no-2024:`',
        ],
      ],
    ],
    [
      'reserved',
      'claims: { new: { source: a } }',
      [
        [
          '7:11-7:14 schema/id',
          '`new` cannot be an id: the site keeps this word for itself',
          'write `the-new:`',
        ],
      ],
    ],
    [
      'a device',
      'claims: { con: { source: a } }',
      [
        [
          '7:11-7:14 schema/id',
          '`con` cannot be an id: Windows keeps this word for a device',
          'write `the-con:`',
        ],
      ],
    ],
    [
      'too long',
      'claims: { aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: { source: a } }',
      [
        [
          '7:11-7:102 schema/id',
          '`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbbbb…` cannot be an id: an id has at most 80 characters, this one has 91',
          'write `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:`',
        ],
      ],
    ],
    [
      'of a source',
      'sources: { S_1: { title: T, publisher: P, published: 2024, url: https://a.example/ } }',
      [
        [
          '7:12-7:15 schema/id',
          '`S_1` cannot be an id: an id holds only a-z, 0-9 and single hyphens',
          'write `s-1:`',
        ],
      ],
    ],
    [
      'an earlier one',
      'formerly: [Old Id]',
      [
        [
          '7:12-7:18 schema/id',
          'an entry of `formerly` is `Old Id`: an id holds only a-z, 0-9 and single hyphens',
          'write `old-id`',
        ],
      ],
    ],
    [
      'in another script',
      'claims: { 명령: { source: a } }',
      [
        [
          '7:11-7:13 schema/id',
          '`명령` cannot be an id: an id holds only a-z, 0-9 and single hyphens',
          'choose an id in Latin letters, such as `troop-figures`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('keys that were meant to be indented', () => {
  it.each<Row>([
    [
      'one, and one that belongs nowhere',
      'withdrawn:\ndate: 2024\nnonsense: 1',
      [
        [
          '9:1-9:9 schema/unknown-key',
          '`nonsense` is not a key of a briefing',
          'delete it, or write one of `title`, `summary`, `status`, `published`, `updated`, `informationCutoff`, `language`, `translationOf`, `authors`, `reviewers`, `topics`, `actors`, `tlp`, `embargo`, `takeaways`, `claims`, `sources`, `gaps`, `revisions`, `supersedes`, `withdrawn`, `reviewBy`, `conflicts`, `ai`, `formerly`, `suppress`',
        ],
        [
          '7:1-7:10 schema/invalid',
          '`withdrawn` has no value: `date` below it is not indented',
          'indent `  date:` by two more spaces than `withdrawn:`',
        ],
      ],
    ],
    [
      'one',
      'withdrawn:\ndate: 2024',
      [
        [
          '7:1-7:10 schema/invalid',
          '`withdrawn` has no value: `date` below it is not indented',
          'indent `  date:` by two more spaces than `withdrawn:`',
        ],
      ],
    ],
    [
      'two',
      'withdrawn:\ndate: 2024\nreason: It was wrong.',
      [
        [
          '7:1-7:10 schema/invalid',
          '`withdrawn` has no value: `date` and `reason` below it are not indented',
          'indent `  date:` and `  reason:` by two more spaces than `withdrawn:`',
        ],
      ],
    ],
    [
      'not what stands elsewhere',
      'withdrawn:\ngaps: [a]\nreason: It was wrong.',
      [
        [
          '9:1-9:7 schema/unknown-key',
          '`reason` is not a key of a briefing',
          'delete it, or write one of `title`, `summary`, `status`, `published`, `updated`, `informationCutoff`, `language`, `translationOf`, `authors`, `reviewers`, `topics`, `actors`, `tlp`, `embargo`, `takeaways`, `claims`, `sources`, `gaps`, `revisions`, `supersedes`, `withdrawn`, `reviewBy`, `conflicts`, `ai`, `formerly`, `suppress`',
        ],
        [
          '7:1-7:10 schema/invalid',
          '`withdrawn` has no value',
          'write `withdrawn: { date: 2024-11-14, reason: "…" }`, or delete the key if it is not needed',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('fields with a form of their own', () => {
  it.each<Row>([
    [
      'an address without scheme',
      'archives: [{ url: archive.example/1, date: 2024 }]',
      [
        [
          '5:19-5:36 schema/invalid',
          '`url` is `archive.example/1`: an address starts with https:// or http://',
          'write `url: https://archive.example/1`',
        ],
      ],
    ],
    [
      'an address that runs code',
      'archives: [{ url: "javascript:alert(1)", date: 2024 }]',
      [
        [
          '5:19-5:40 schema/invalid',
          '`url` is `javascript:alert(1)`: an address starts with https:// or http://',
          'write it as in `url: https://example.org/`',
        ],
      ],
    ],
    [
      'an address for a list',
      'archives: https://archive.example/1',
      [
        [
          '5:11-5:36 schema/invalid',
          '`archives` is `https://archive.example/1`, not a list',
          'write `archives: [{ url: https://archive.example/1, date: 2024-11-14 }]`',
        ],
      ],
    ],
    [
      'a language in words',
      'language: Korean',
      [
        [
          '5:11-5:17 schema/invalid',
          '`language` is `Korean`: a language is written as its code (BCP 47)',
          'write `language: ko`',
        ],
      ],
    ],
    [
      'a file in a folder',
      'file: ../media/x.jpg',
      [
        [
          '5:7-5:21 schema/invalid',
          '`file` is `../media/x.jpg`: a file is named as it stands in `media/`, without a folder',
          'write `file: x.jpg`',
        ],
      ],
    ],
    [
      'a sum that is too short',
      'archives: [{ url: https://a.example/, date: 2024, sha256: abc }]',
      [
        [
          '5:59-5:62 schema/invalid',
          '`sha256` is `abc`: a SHA-256 sum is 64 digits and letters from a to f',
          'write it in full, or delete `sha256`',
        ],
      ],
    ],
    [
      'a single upstream',
      'derivedFrom: agency',
      [
        [
          '5:14-5:20 schema/invalid',
          '`derivedFrom` is `agency`, not a list',
          'write `derivedFrom: [agency]`',
        ],
      ],
    ],
    [
      'none for no alterations',
      'imagery: { provider: a, handout: no, credit: C, alterations: none }',
      [
        [
          '5:34-5:36 schema/invalid',
          '`handout` is `no`, not true or false',
          'write `handout: false`',
        ],
        [
          '5:62-5:66 schema/invalid',
          '`alterations` is `none`, not a list',
          'write `alterations: []`',
        ],
      ],
    ],
    [
      'an alteration without its key',
      'imagery: { provider: a, handout: false, credit: C, alterations: [crop] }',
      [
        [
          '5:66-5:70 schema/invalid',
          'an entry of `alterations` is `crop`, not a group of keys',
          'write `{ what: crop }`',
        ],
      ],
    ],
    [
      'a translation in one word',
      'translation: human',
      [
        [
          '5:14-5:19 schema/invalid',
          '`translation` is `human`, not a group of keys',
          'write `translation: { kind: human, from: en }`',
        ],
      ],
    ],
    [
      'a number for a word',
      'urlStatus: 404',
      [
        [
          '5:12-5:15 schema/invalid',
          '`urlStatus` is `404`, which is none of `live`, `dead`, `changed`, `paywalled`',
          'write one of `urlStatus: live`, `urlStatus: dead`, `urlStatus: changed`, `urlStatus: paywalled`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('sources/x.yaml', source(fields))).toEqual(faults);
  });
});

describe('fields of actors', () => {
  it.each<Row>([
    [
      'a country in lower case',
      'country: kr',
      [
        [
          '5:10-5:12 schema/invalid',
          '`country` is `kr`: a country is written as its two-letter code (ISO 3166-1)',
          'write `country: KR`',
        ],
      ],
    ],
    [
      'a country in words',
      'country: Korea',
      [
        [
          '5:10-5:15 schema/invalid',
          '`country` is `Korea`: a country is written as its two-letter code (ISO 3166-1)',
          'write `country: KR`',
        ],
      ],
    ],
    [
      'an alias that is a group without its text',
      'aliases: [{ language: ko }]',
      [
        [
          '5:11-5:27 schema/invalid',
          '`text` is missing in an entry of `aliases`: a name',
          'add `text: "…"`',
        ],
      ],
    ],
    [
      'an interest in one word',
      'interests: [drones]',
      [
        [
          '5:13-5:19 schema/invalid',
          'an entry of `interests` is `drones`, not a group of keys',
          'write `{ in: drones, as: party }`',
        ],
      ],
    ],
    [
      'an address for a list',
      'sameAs: https://a.example/',
      [
        [
          '5:9-5:27 schema/invalid',
          '`sameAs` is `https://a.example/`, not a list',
          'write `sameAs: [https://a.example/]`',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('actors/x.md', actor(fields))).toEqual(faults);
  });
});

describe('what is refused is taken out', () => {
  it('and the rest is kept, with a hole where an entry of a list was', () => {
    const fields =
      'gaps: [one, { a: b }, two]\nreviewBy: soon\nclaims: { a: { status: no, locator: p. 4 } }';
    const bytes = new TextEncoder().encode(briefing(fields));
    const { record } = readFile({ path: 'briefings/x.md', bytes }, 'en');
    expect({ value: record?.value, unsound: record?.unsound }).toEqual({
      value: {
        title: 'T',
        summary: 'S',
        status: 'draft',
        authors: ['A'],
        topics: ['t'],
        gaps: ['one', undefined, 'two'],
        claims: { a: { locator: 'p. 4' } },
      },
      unsound: [['claims', 'a', 'status'], ['gaps', 1], ['reviewBy']],
    });
  });
});
