// What one file must or must not say depending on what else it says. What is wrong already is not judged
// again.

import { describe, expect, it } from 'vitest';
import { faultsIn, type FoundFault } from './faults-in.ts';

/** The given fields begin on line 6, 4, 3 and 2. */
const briefing = (fields: string) =>
  `---\ntitle: T\nsummary: S\nauthors: [A]\ntopics: [t]\n${fields}\n---\n`;
const source = (fields: string) => `title: T\npublisher: P\npublished: 2024\n${fields}\n`;
const actor = (fields: string) => `---\nname: N\n${fields}\n---\n`;
const site = (fields: string) => `title: T\n${fields}\n`;

type Row = readonly [name: string, fields: string, faults: readonly FoundFault[]];

describe('a briefing', () => {
  it.each<Row>([
    [
      'published without its date',
      'status: published',
      [
        [
          '1:1-1:4 schema/invalid',
          '`published` is missing in a briefing: a published briefing has a date',
          'add `published: 2024-11-14`, corrected to the day',
        ],
      ],
    ],
    [
      'published with a date that is wrong',
      'status: published\npublished: soon',
      [
        [
          '7:12-7:16 schema/date',
          '`published` is `soon`: this is no date in digits, such as `2024-11-14`, `2024-11` or `2024`',
          'write year, month and day, as in `published: 2024-11-14`',
        ],
      ],
    ],
    [
      'published with a key that is misspelt',
      'status: published\npublishd: 2024',
      [
        [
          '7:1-7:9 schema/unknown-key',
          '`publishd` is not a key of a briefing',
          'did you mean `published`?',
        ],
      ],
    ],
    [
      'withdrawn without a reason',
      'status: withdrawn',
      [
        [
          '1:1-1:4 schema/invalid',
          '`withdrawn` is missing in a briefing: a withdrawn briefing says when and why',
          'add `withdrawn: { date: 2024-11-14, reason: "…" }`',
        ],
      ],
    ],
    [
      'withdrawn with half of it',
      'status: withdrawn\nwithdrawn: { date: 2024 }',
      [
        [
          '7:1-7:10 schema/invalid',
          '`reason` is missing in `withdrawn`: why, for readers',
          'add `reason: "…"`',
        ],
      ],
    ],
    [
      'withdrawn, and still a draft',
      'status: draft\nwithdrawn: { date: 2024, reason: R }',
      [
        [
          '7:1-7:10 schema/invalid',
          '`withdrawn` stands beside `status: draft`',
          'write `status: withdrawn`, or delete `withdrawn`',
        ],
      ],
    ],
    [
      'with a status that is wrong',
      'status: retracted\nwithdrawn: { date: 2024, reason: R }',
      [
        [
          '6:9-6:18 schema/invalid',
          '`status` is `retracted`, which is none of `draft`, `published`, `withdrawn`',
          'write one of `status: draft`, `status: published`, `status: withdrawn`',
        ],
      ],
    ],
    ['without a cutoff, which a rule of its own names', 'status: published\npublished: 2024', []],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('a claim', () => {
  it.each<Row>([
    [
      'attributions beside what they replace',
      'status: draft\nclaims: { a: { source: x, locator: p. 4, via: [], quote: { text: Q }, saidBy: kim, attributions: [{ source: y }] } }',
      [
        [
          '7:16-7:22 schema/invalid',
          '`source` stands beside `attributions` in the claim `a`',
          'move `source` into the entry of `attributions` that it belongs to',
        ],
        [
          '7:27-7:34 schema/invalid',
          '`locator` stands beside `attributions` in the claim `a`',
          'move `locator` into the entry of `attributions` that it belongs to',
        ],
        [
          '7:42-7:45 schema/invalid',
          '`via` stands beside `attributions` in the claim `a`',
          'move `via` into the entry of `attributions` that it belongs to',
        ],
        [
          '7:51-7:56 schema/invalid',
          '`quote` stands beside `attributions` in the claim `a`',
          'move `quote` into the entry of `attributions` that it belongs to',
        ],
      ],
    ],
    [
      'fields of an assessment',
      'status: draft\nclaims: { a: { source: x, confidence: low, likelihood: likely, because: B, restsOn: [b], despite: [c] } }',
      [
        [
          '7:27-7:37 schema/invalid',
          '`confidence`, `likelihood`, `because`, `restsOn`, `despite` stand in the claim `a`, which is not an assessment',
          "add `kind: assessed` if this is the desk's own judgement, or delete `confidence`, `likelihood`, `because`, `restsOn`, `despite`",
        ],
      ],
    ],
    [
      'fields of an assessment with a kind that is wrong',
      'status: draft\nclaims: { a: { kind: assesment, confidence: low } }',
      [
        [
          '7:22-7:31 schema/invalid',
          '`kind` is `assesment`, which is none of `reported`, `observed`, `assessed`',
          'did you mean `kind: assessed`?',
        ],
      ],
    ],
    [
      'fields of an assessment with a kind that is misspelt',
      'status: draft\nclaims: { a: { knd: assessed, confidence: low } }',
      [
        [
          '7:16-7:19 schema/unknown-key',
          '`knd` is not a key of the claim `a`',
          'did you mean `kind`?',
        ],
      ],
    ],
    [
      'an assessment',
      'status: draft\nclaims: { a: { kind: assessed, confidence: low, because: B, restsOn: [b] } }',
      [],
    ],
    [
      'a figure without a figure',
      'status: draft\nclaims: { a: { source: x, quantity: { measure: m } } }',
      [
        [
          '7:27-7:35 schema/invalid',
          '`value` is missing in `quantity`: a figure, or `min` and `max`',
          'add `value: 0`',
        ],
      ],
    ],
    [
      'half of a range',
      'status: draft\nclaims: { a: { source: x, quantity: { measure: m, min: 5 } } }',
      [
        [
          '7:27-7:35 schema/invalid',
          '`value` is missing in `quantity`: a figure, or `min` and `max`',
          'add `value: 0`',
        ],
      ],
    ],
    [
      'a figure and a range',
      'status: draft\nclaims: { a: { source: x, quantity: { measure: m, value: 5, max: 6 } } }',
      [
        [
          '7:27-7:35 schema/invalid',
          '`quantity` has both `value` and `max`',
          'delete `max`, or write `min` and `max` in place of `value`',
        ],
      ],
    ],
    [
      'a range the wrong way round',
      'status: draft\nclaims: { a: { source: x, quantity: [{ measure: m, min: 6, max: 5 }] } }',
      [
        [
          '7:38-7:68 schema/invalid',
          '`min` is `6`, more than `max`, `5`',
          'write `min: 5` and `max: 6`',
        ],
      ],
    ],
    [
      'a figure that is wrong',
      'status: draft\nclaims: { a: { source: x, quantity: { measure: m, value: many } } }',
      [['7:58-7:62 schema/invalid', '`value` is `many`, not a number', 'write `value: 0`']],
    ],
    [
      'an entry that is no figure',
      'status: draft\nclaims: { a: { source: x, quantity: [many] } }',
      [
        [
          '7:38-7:42 schema/invalid',
          'an entry of `quantity` is `many`, not a group of keys',
          'write `{ measure: many }`',
        ],
      ],
    ],
    ['nothing at all, which a rule of its own names', 'status: draft\nclaims: { a: {} }', []],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('a source declared in a briefing', () => {
  it.each<Row>([
    [
      'marked below it',
      'status: draft\ntlp: AMBER\nsources: { s: { title: T, publisher: P, published: 2024, url: https://a.example/, tlp: GREEN } }',
      [
        [
          '8:88-8:93 schema/invalid',
          '`tlp` is `GREEN`, below the `AMBER` of the briefing that declares the source',
          'write `tlp: AMBER`, or delete `tlp` here',
        ],
      ],
    ],
    [
      'without its address',
      'status: draft\nsources:\n  s: { title: T, publisher: P, published: 2024 }',
      [
        [
          '8:3-8:4 schema/invalid',
          '`url` is missing in the source `s`: an address, or `unavailable` with the reason why there is none',
          'add `url: https://example.org/`, corrected to its address',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('briefings/x.md', briefing(fields))).toEqual(faults);
  });
});

describe('a source', () => {
  it.each<Row>([
    [
      'without an address',
      'kind: report',
      [
        [
          '1:1-1:9 schema/invalid',
          '`url` is missing in a source: an address, or `unavailable` with the reason why there is none',
          'add `url: https://example.org/`, corrected to its address',
        ],
      ],
    ],
    ['with the reason why there is none', 'unavailable: It was said on the telephone.', []],
    [
      'with an address that is wrong',
      'url: a b',
      [
        [
          '4:6-4:9 schema/invalid',
          '`url` is `a b`: an address starts with https:// or http://',
          'write it as in `url: https://example.org/`',
        ],
      ],
    ],
    [
      'with the reason misspelt',
      'unavailble: It was said on the telephone.',
      [
        [
          '4:1-4:11 schema/unknown-key',
          '`unavailble` is not a key of a source',
          'did you mean `unavailable`?',
        ],
      ],
    ],
    [
      'a picture without its imagery',
      'url: https://a.example/\nkind: image',
      [
        [
          '1:1-1:9 schema/invalid',
          '`imagery` is missing in a source: who gave the pictures out, and what was altered',
          'add `imagery: { provider: "A name", handout: true, credit: "…" }`',
        ],
      ],
    ],
    [
      'a picture with imagery that is wrong',
      'url: https://a.example/\nkind: image\nimagery: handout',
      [
        [
          '6:10-6:17 schema/invalid',
          '`imagery` is `handout`, not a group of keys',
          'write `imagery: { provider: handout, handout: true, credit: "…" }`',
        ],
      ],
    ],
    [
      'own reporting alone',
      'url: https://a.example/\nownReporting: true',
      [
        [
          '5:1-5:13 schema/invalid',
          '`ownReporting` stands without a `derivedFrom` list beside it',
          'write `derivedFrom: []` for a document that only reports itself',
        ],
      ],
    ],
    [
      'own reporting beside a list that is wrong',
      'url: https://a.example/\nownReporting: true\nderivedFrom: { a: b }',
      [
        [
          '6:14-6:22 schema/invalid',
          '`derivedFrom` is `{ a: b }`, a group of keys, not a list',
          'write `derivedFrom: [{ a: b }]`',
        ],
      ],
    ],
    [
      'own reporting beside a list',
      'url: https://a.example/\nownReporting: true\nderivedFrom: [agency]',
      [],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('sources/x.yaml', source(fields))).toEqual(faults);
  });
});

describe('an actor', () => {
  it.each<Row>([
    [
      'without a summary',
      'kind: state',
      [
        [
          '1:1-1:4 schema/invalid',
          '`summary` is missing in an actor: who or what it is',
          'add `summary: "…"`',
        ],
      ],
    ],
    ['that is an outlet', 'kind: outlet', []],
    [
      'of a kind that is wrong',
      'kind: newspaper',
      [
        [
          '3:7-3:16 schema/invalid',
          '`kind` is `newspaper`, which is none of `person`, `state`, `government`, `military`, `party`, `company`, `outlet`, `aggregator`, `think-tank`, `ngo`, `igo`, `alliance`, `armed-group`, `platform`, `desk`',
          'write one of these, for instance `kind: person`',
        ],
      ],
    ],
    [
      'with a summary that is misspelt',
      'kind: state\nsumary: S',
      [
        [
          '4:1-4:7 schema/unknown-key',
          '`sumary` is not a key of an actor',
          'did you mean `summary`?',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('actors/x.md', actor(fields))).toEqual(faults);
  });
});

describe('the site', () => {
  it.each<Row>([
    [
      'a rule that keeps unreleased content in',
      'rules: { release/tlp: off, claim/uncited: warning }',
      [
        [
          '2:10-2:21 schema/invalid',
          'the severity of `release/tlp` cannot be changed: it keeps unreleased content in',
          'delete `release/tlp` here',
        ],
      ],
    ],
  ])('%s', (_, fields, faults) => {
    expect(faultsIn('site.yaml', site(fields))).toEqual(faults);
  });
});
