// The mistakes that a contributor is likeliest to make, written down from the material of the example publication.
// Each gives exactly one finding, and what its help offers, pasted, mends it. Fixes and addresses have tests of their own.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/core/build-corpus.ts';
import type { Finding } from '../../src/core/diagnostics/finding.ts';
import { readFile, type ReadFile } from '../../src/core/read/read-file.ts';

const content = join(import.meta.dirname, '../../content');

const sound = `---
title: North Korean state media report an order to mass-produce attack drones
summary: North Korean state media say that Kim Jong Un ordered the mass production of attack drones.
status: published
published: 2024-12-31
informationCutoff: 2024-12-31
authors: [editorial-desk]
topics: [drone-production]
takeaways:
  - text: North Korean state media say that Kim Jong Un ordered the mass production of drones.
    claims: [order]
claims:
  order:
    saidBy: kim-jong-un
    source: hurriyet-2024-11-15-mass-production
    via: [kcna]
    date: 2024-11-14
  exercise:
    saidBy: rok-jcs
    source: stripes-2024-11-14-freedom-edge
    via: [rok-jcs]
    topics: [korean-peninsula-security]
  outlook:
    kind: assessed
    confidence: low
    because: The order has one origin, which is a party.
    restsOn: [order]
---

Kim Jong Un ordered the mass production of attack drones, the North Korean state news agency KCNA says.[@order]
South Korea's Joint Chiefs of Staff reported an exercise.[@exercise]

We judge it likely that production began.[@outlook]
`;

interface Change {
  readonly from: string;
  readonly to: string;
}

interface Mistake {
  readonly name: string;
  readonly made: Change;
  readonly finding: Omit<Finding, 'file' | 'url' | 'fix'>;
  /** What is put into the text with the mistake; `offered`, else `to`, stands in the help. */
  readonly mended: Change & { readonly offered?: string };
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a letter left out of the id of a source',
    made: {
      from: 'source: hurriyet-2024-11-15-mass-production',
      to: 'source: hurriyet-2024-11-15-mass-prodution',
    },
    finding: {
      rule: 'ref/unresolved',
      severity: 'error',
      line: 15,
      column: 13,
      endLine: 15,
      endColumn: 47,
      message: '`source` is `hurriyet-2024-11-15-mass-prodution`, which names no source',
      help: 'did you mean `hurriyet-2024-11-15-mass-production`?',
    },
    mended: {
      from: 'hurriyet-2024-11-15-mass-prodution',
      to: 'hurriyet-2024-11-15-mass-production',
    },
  },
  {
    name: 'a title that states what only a party says',
    made: {
      from: 'title: North Korean state media report an order to mass-produce attack drones',
      to: 'title: Kim Jong Un orders the mass production of attack drones',
    },
    finding: {
      rule: 'claim/headline-drops-attribution',
      severity: 'warning',
      line: 2,
      column: 8,
      endLine: 2,
      endColumn: 63,
      message:
        'the title `Kim Jong Un orders the mass production of attack drones` does not tell who says so, while `order` has one origin, North Korea, an interested party',
      help: 'say whose word it is, as in `drones, according to North Korea`',
      related: [
        { message: 'the title goes by `order`', file: 'briefings/order.md', line: 13, column: 3 },
      ],
    },
    mended: {
      from: 'production of attack drones\nsummary',
      to: 'production of attack drones, according to North Korea\nsummary',
      offered: 'drones, according to North Korea',
    },
  },
  {
    name: 'a date with the day first',
    made: { from: 'date: 2024-11-14', to: 'date: 14.11.2024' },
    finding: {
      rule: 'schema/date',
      severity: 'error',
      line: 17,
      column: 11,
      endLine: 17,
      endColumn: 21,
      message: '`date` is `14.11.2024`: a date is written year first, in digits and hyphens',
      help: 'write `date: 2024-11-14`',
    },
    mended: { from: 'date: 14.11.2024', to: 'date: 2024-11-14' },
  },
  {
    name: 'the weekday of the article that was read',
    made: { from: 'attack drones, the North', to: 'attack drones on Thursday, the North' },
    finding: {
      rule: 'date/relative',
      severity: 'warning',
      line: 30,
      column: 58,
      endLine: 30,
      endColumn: 69,
      message: '`on Thursday` gives no date to those who read it later',
      help: 'write the date: `on 14 November 2024`, which is the claim’s `date`',
    },
    mended: { from: 'on Thursday', to: 'on 14 November 2024' },
  },
  {
    name: 'one topic without the brackets of a list',
    made: { from: 'topics: [drone-production]', to: 'topics: drone-production' },
    finding: {
      rule: 'schema/invalid',
      severity: 'error',
      line: 8,
      column: 9,
      endLine: 8,
      endColumn: 25,
      message: '`topics` is `drone-production`, not a list',
      help: 'write `topics: [drone-production]`',
    },
    mended: { from: 'topics: drone-production', to: 'topics: [drone-production]' },
  },
  {
    name: 'a key in lower case',
    made: { from: 'saidBy: kim', to: 'saidby: kim' },
    finding: {
      rule: 'schema/unknown-key',
      severity: 'error',
      line: 14,
      column: 5,
      endLine: 14,
      endColumn: 11,
      message: '`saidby` is not a key of the claim `order`',
      help: 'did you mean `saidBy`?',
    },
    mended: { from: 'saidby', to: 'saidBy' },
  },
  {
    name: 'a colon in the title',
    made: { from: 'title: North Korean state media', to: 'title: North Korea: state media' },
    finding: {
      rule: 'schema/yaml',
      severity: 'error',
      line: 2,
      column: 8,
      endLine: 2,
      endColumn: 78,
      message:
        '`North Korea: state media report an order to mass-produce attack drones` holds a colon, which YAML reads as another key',
      help: 'put the text in quotation marks: `title: "North Korea: state media report an order to mass-produce attack drones"`',
    },
    mended: {
      from: 'title: North Korea: state media report an order to mass-produce attack drones',
      to: 'title: "North Korea: state media report an order to mass-produce attack drones"',
    },
  },
  {
    name: 'an id with the @ of the text',
    made: { from: 'saidBy: kim-jong-un', to: 'saidBy: @kim-jong-un' },
    finding: {
      rule: 'schema/yaml',
      severity: 'error',
      line: 14,
      column: 13,
      endLine: 14,
      endColumn: 25,
      message: '`@kim-jong-un` cannot stand in YAML as it is, because it starts with `@`',
      help: 'ids stand without `@` here: `saidBy: kim-jong-un`',
    },
    mended: { from: 'saidBy: @kim-jong-un', to: 'saidBy: kim-jong-un' },
  },
  {
    name: 'a word inside a citation',
    made: { from: 'says.[@order]', to: 'says.[see @order]' },
    finding: {
      rule: 'ref/malformed-citation',
      severity: 'error',
      line: 30,
      column: 104,
      endLine: 30,
      endColumn: 116,
      message: '`[see @order]` is not a citation: only ids and locators stand in the brackets',
      help: 'write `[@order]`',
    },
    mended: { from: '[see @order]', to: '[@order]' },
  },
  {
    name: 'no day up to which was looked',
    made: { from: 'informationCutoff: 2024-12-31\n', to: '' },
    finding: {
      rule: 'brief/cutoff',
      severity: 'error',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 4,
      message: 'the published briefing has no `informationCutoff`',
      help: 'add `informationCutoff: 2024-12-31`, the last day of the information in it',
    },
    mended: {
      from: 'authors:',
      to: 'informationCutoff: 2024-12-31\nauthors:',
      offered: 'informationCutoff: 2024-12-31',
    },
  },
  {
    name: 'a source later than that day',
    made: { from: 'Cutoff: 2024-12-31', to: 'Cutoff: 2024-11-14' },
    finding: {
      rule: 'date/order',
      severity: 'error',
      line: 6,
      column: 20,
      endLine: 6,
      endColumn: 30,
      message:
        '`informationCutoff` is `2024-11-14`, but `hurriyet-2024-11-15-mass-production` is later: `2024-11-15`',
      help: 'write `informationCutoff: 2024-11-15` if the text goes up to that source, or leave the source out',
      related: [
        {
          message: 'published `2024-11-15`',
          file: 'sources/hurriyet-2024-11-15-mass-production.yaml',
          line: 3,
          column: 12,
        },
      ],
    },
    mended: { from: 'informationCutoff: 2024-11-14', to: 'informationCutoff: 2024-11-15' },
  },
  {
    name: 'an update that the history does not tell',
    made: { from: 'informationCutoff', to: 'updated: 2025-01-01\ninformationCutoff' },
    finding: {
      rule: 'brief/revision-missing',
      severity: 'error',
      line: 6,
      column: 10,
      endLine: 6,
      endColumn: 20,
      message: '`updated` is `2025-01-01`, but `revisions` has no entry of that date',
      help: 'add `revisions: [{ date: 2025-01-01, kind: update, note: "…" }]`',
    },
    mended: {
      from: 'updated: 2025-01-01\n',
      to: 'updated: 2025-01-01\nrevisions: [{ date: 2025-01-01, kind: update, note: "…" }]\n',
      offered: 'revisions: [{ date: 2025-01-01, kind: update, note: "…" }]',
    },
  },
  {
    name: 'a paragraph without a citation',
    made: { from: 'began.[@outlook]', to: 'began.[@outlook]\n\nIt may have begun before.' },
    finding: {
      rule: 'claim/uncited',
      severity: 'error',
      line: 35,
      column: 1,
      endLine: 35,
      endColumn: 26,
      message: 'the paragraph `It may have begun before.` cites nothing',
      help: 'put the claim or source that supports it at its end; if it is what the text before it cites, write `before.[@outlook]`',
    },
    mended: { from: 'before.', to: 'before.[@outlook]' },
  },
  {
    name: '`corroborated` over one origin',
    made: { from: 'via: [kcna]\n', to: 'via: [kcna]\n    status: corroborated\n' },
    finding: {
      rule: 'verify/overstated',
      severity: 'error',
      line: 17,
      column: 13,
      endLine: 17,
      endColumn: 25,
      message: '`order` is marked corroborated but has one independent origin: North Korea',
      help: 'write `status: unverified`, or add an attribution that does not pass through North Korea',
      related: [
        {
          message:
            'this attribution ends there: hurriyet-2024-11-15-mass-production → afp → kcna → kim-jong-un',
          file: 'briefings/order.md',
          line: 15,
          column: 13,
        },
      ],
    },
    mended: { from: 'status: corroborated', to: 'status: unverified' },
  },
  {
    name: '`via` forgotten',
    made: { from: '    via: [rok-jcs]\n', to: '' },
    finding: {
      rule: 'attr/via-needed',
      severity: 'error',
      line: 18,
      column: 3,
      endLine: 18,
      endColumn: 11,
      message:
        '`exercise` does not say which way it reached `stripes-2024-11-14-freedom-edge`, which takes over from `rok-jcs` and `us-indopacom`',
      help: 'write `via: [rok-jcs]` or `via: [us-indopacom]`, or `via: []` if Stars and Stripes found it out itself',
      related: [
        {
          message: 'the ways are listed here',
          file: 'sources/stripes-2024-11-14-freedom-edge.yaml',
          line: 5,
          column: 1,
        },
      ],
    },
    mended: {
      from: '    topics: [korean',
      to: '    via: [rok-jcs]\n    topics: [korean',
      offered: 'via: [rok-jcs]',
    },
  },
  {
    name: 'the site on which it was read as the speaker',
    made: { from: 'saidBy: kim-jong-un', to: 'saidBy: kcna-watch' },
    finding: {
      rule: 'attr/relay-as-speaker',
      severity: 'error',
      line: 14,
      column: 13,
      endLine: 14,
      endColumn: 23,
      message:
        '`order` is put in the mouth of `kcna-watch`, an aggregator, which passes on what others publish',
      help: 'write `saidBy: kcna`, delete `saidBy`, or, if this is what `kcna-watch` itself made of it, add `basedOn: [kcna]`',
    },
    mended: { from: 'saidBy: kcna-watch', to: 'saidBy: kcna' },
  },
  {
    name: 'a quotation that does not tell who translated it',
    made: {
      from: 'via: [kcna]\n',
      to: 'via: [kcna]\n    quote: { text: mass production, original: 대량생산 }\n',
    },
    finding: {
      rule: 'quote/no-translator',
      severity: 'error',
      line: 17,
      column: 5,
      endLine: 17,
      endColumn: 10,
      message: '`order` quotes a translation of `대량생산` and does not say of what kind it is',
      help: 'add `translation: official`, `translation: human` or `translation: machine`, and `translator` where the name is known',
    },
    mended: { from: '대량생산', to: '대량생산, translation: human', offered: 'translation: human' },
  },
  {
    name: 'more confidence than one party can bear',
    made: { from: 'confidence: low', to: 'confidence: high' },
    finding: {
      rule: 'confidence/above-ceiling',
      severity: 'error',
      line: 25,
      column: 17,
      endLine: 25,
      endColumn: 21,
      message:
        '`outlook` has the confidence `high`, but its sourcing allows no more than `low`: `order` has one origin, North Korea, which is an interested party',
      help: 'write `confidence: low`, or rest it on claims that are verified or corroborated by somebody without a stake',
      related: [
        {
          message: '`order` has one origin, North Korea, which is an interested party',
          file: 'briefings/order.md',
          line: 13,
          column: 3,
        },
      ],
    },
    mended: { from: 'confidence: high', to: 'confidence: low' },
  },
  {
    name: 'a state agency called by its bare name',
    made: { from: 'the North Korean state news agency KCNA says', to: 'KCNA says' },
    finding: {
      rule: 'attr/state-media-unlabelled',
      severity: 'warning',
      line: 30,
      column: 59,
      endLine: 30,
      endColumn: 63,
      message: '`KCNA` is controlled by North Korea, and its first mention does not say so',
      help: 'say so there, for instance `the state-controlled outlet Korean Central News Agency`',
      related: [
        { message: 'its control is declared here', file: 'actors/kcna.md', line: 9, column: 1 },
      ],
    },
    mended: {
      from: 'KCNA says',
      to: 'the state-controlled outlet Korean Central News Agency says',
      offered: 'the state-controlled outlet Korean Central News Agency',
    },
  },
  {
    name: 'a party that is not named in the sentence',
    made: {
      from: "South Korea's Joint Chiefs of Staff reported an exercise.",
      to: 'The command reported an exercise.',
    },
    finding: {
      rule: 'attr/interest-undisclosed',
      severity: 'warning',
      line: 31,
      column: 36,
      endLine: 31,
      endColumn: 44,
      message:
        '`exercise` is the word of the Joint Chiefs of Staff (ROK), which has a stake in Security on the Korean Peninsula, and the sentence names neither it nor South Korea',
      help: 'name it, for instance `according to the Joint Chiefs of Staff (ROK)`',
      related: [
        {
          message: 'the stake is declared here',
          file: 'actors/south-korea.md',
          line: 10,
          column: 1,
        },
      ],
    },
    mended: {
      from: 'The command reported an exercise.',
      to: 'An exercise was held, according to the Joint Chiefs of Staff (ROK).',
      offered: 'according to the Joint Chiefs of Staff (ROK)',
    },
  },
];

const briefing = 'briefings/order.md';
const read = new Map(contentFiles().map((path) => [path, readAs(path, readContent(path))]));

function contentFiles(): readonly string[] {
  const paths = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:md|yaml)$/.test(path));
}

function readContent(path: string): string {
  return readFileSync(join(content, path), 'utf8');
}

function readAs(path: string, text: string): ReadFile {
  return readFile({ path, bytes: new TextEncoder().encode(text) }, 'en');
}

function edited(text: string, { from, to }: Change): string {
  if (!text.includes(from)) throw new Error(`${from} is not there to be changed`);
  return text.replace(from, () => to);
}

/** In the whole example publication, with that text as one more briefing. */
function findingsOf(text: string) {
  const files = new Map(read).set(briefing, readAs(briefing, text));
  const { findings } = buildCorpus([...files.values()], Date.UTC(2026, 11, 1));
  return findings.map(({ url: _url, fix: _fix, ...finding }) => finding);
}

describe('the likeliest mistakes', () => {
  it('stand in a briefing that is sound without them', () => {
    expect(findingsOf(sound)).toEqual([]);
  });

  it('are twenty', () => {
    expect(mistakes).toHaveLength(20);
  });

  it.each(mistakes)('$name', ({ made, finding, mended }) => {
    const wrong = edited(sound, made);
    expect(findingsOf(wrong)).toEqual([{ ...finding, file: briefing }]);
    expect(finding.help).toContain(mended.offered ?? mended.to);
    expect(findingsOf(edited(wrong, mended))).toEqual([]);
  });
});
