// The mistakes that a contributor is likeliest to make, written down from the material of the example publication.
// Each gives exactly one finding, and what its help offers, pasted, mends it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/core/build-corpus.ts';
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
  /** `path` of the file, where it is not the briefing. */
  readonly file?: string;
  readonly rule: string;
  readonly line: number;
  readonly message: string;
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
    rule: 'ref/unresolved',
    line: 15,
    message: '`source` is `hurriyet-2024-11-15-mass-prodution`, which names no source',
    mended: {
      from: 'hurriyet-2024-11-15-mass-prodution',
      to: 'hurriyet-2024-11-15-mass-production',
    },
  },
  {
    name: 'a letter left out of the id of a cited claim',
    made: { from: '[@outlook]', to: '[@outlok]' },
    rule: 'ref/unresolved',
    line: 33,
    message: 'the citation `@outlok` names neither a claim nor a source',
    mended: { from: '[@outlok]', to: '[@outlook]' },
  },
  {
    name: 'a date with the day first',
    made: { from: 'date: 2024-11-14', to: 'date: 14.11.2024' },
    rule: 'schema/date',
    line: 17,
    message: '`date` is `14.11.2024`: a date is written year first, in digits and hyphens',
    mended: { from: 'date: 14.11.2024', to: 'date: 2024-11-14' },
  },
  {
    name: 'a status of another program',
    made: { from: 'status: published', to: 'status: final' },
    rule: 'schema/invalid',
    line: 4,
    message: '`status` is `final`, which is none of `draft`, `published`, `withdrawn`',
    mended: { from: 'status: final', to: 'status: published' },
  },
  {
    name: 'one topic without the brackets of a list',
    made: { from: 'topics: [drone-production]', to: 'topics: drone-production' },
    rule: 'schema/invalid',
    line: 8,
    message: '`topics` is `drone-production`, not a list',
    mended: { from: 'topics: drone-production', to: 'topics: [drone-production]' },
  },
  {
    name: 'a key in lower case',
    made: { from: 'saidBy: kim', to: 'saidby: kim' },
    rule: 'schema/unknown-key',
    line: 14,
    message: '`saidby` is not a key of the claim `order`',
    mended: { from: 'saidby', to: 'saidBy' },
  },
  {
    name: 'a colour without quotation marks',
    file: 'site.yaml',
    made: { from: "accent: '#14505c'", to: 'accent: #14505c' },
    rule: 'schema/yaml',
    line: 10,
    message: 'YAML reads `#14505c` as a comment, so `accent` has no value',
    mended: { from: 'accent: #14505c', to: 'accent: "#14505c"' },
  },
  {
    name: 'an id with the @ of the text',
    made: { from: 'saidBy: kim-jong-un', to: 'saidBy: @kim-jong-un' },
    rule: 'schema/yaml',
    line: 14,
    message: '`@kim-jong-un` cannot stand in YAML as it is, because it starts with `@`',
    mended: { from: 'saidBy: @kim-jong-un', to: 'saidBy: kim-jong-un' },
  },
  {
    name: 'a word inside a citation',
    made: { from: 'says.[@order]', to: 'says.[see @order]' },
    rule: 'ref/malformed-citation',
    line: 30,
    message: '`[see @order]` is not a citation: only ids and locators stand in the brackets',
    mended: { from: '[see @order]', to: '[@order]' },
  },
  {
    name: 'no day up to which was looked',
    made: { from: 'informationCutoff: 2024-12-31\n', to: '' },
    rule: 'brief/cutoff',
    line: 1,
    message: 'the published briefing has no `informationCutoff`',
    mended: {
      from: 'authors:',
      to: 'informationCutoff: 2024-12-31\nauthors:',
      offered: 'informationCutoff: 2024-12-31',
    },
  },
  {
    name: 'a source later than that day',
    made: { from: 'Cutoff: 2024-12-31', to: 'Cutoff: 2024-11-14' },
    rule: 'date/order',
    line: 6,
    message:
      '`informationCutoff` is `2024-11-14`, but `hurriyet-2024-11-15-mass-production` is later: `2024-11-15`',
    mended: { from: 'informationCutoff: 2024-11-14', to: 'informationCutoff: 2024-11-15' },
  },
  {
    name: 'an update that the history does not tell',
    made: { from: 'informationCutoff', to: 'updated: 2025-01-01\ninformationCutoff' },
    rule: 'brief/revision-missing',
    line: 6,
    message: '`updated` is `2025-01-01`, but `revisions` has no entry of that date',
    mended: {
      from: 'updated: 2025-01-01\n',
      to: 'updated: 2025-01-01\nrevisions: [{ date: 2025-01-01, kind: update, note: "…" }]\n',
      offered: 'revisions: [{ date: 2025-01-01, kind: update, note: "…" }]',
    },
  },
  {
    name: 'a paragraph without a citation',
    made: { from: 'began.[@outlook]', to: 'began.[@outlook]\n\nIt may have begun before.' },
    rule: 'claim/uncited',
    line: 35,
    message: 'the paragraph `It may have begun before.` cites nothing',
    mended: { from: 'before.', to: 'before.[@outlook]' },
  },
  {
    name: '`corroborated` over one origin',
    made: { from: 'via: [kcna]\n', to: 'via: [kcna]\n    status: corroborated\n' },
    rule: 'verify/overstated',
    line: 17,
    message: '`order` is marked corroborated but has one independent origin: North Korea',
    mended: { from: 'status: corroborated', to: 'status: unverified' },
  },
  {
    name: '`via` forgotten',
    made: { from: '    via: [rok-jcs]\n', to: '' },
    rule: 'attr/via-needed',
    line: 18,
    message:
      '`exercise` does not say which way it reached `stripes-2024-11-14-freedom-edge`, which takes over from `rok-jcs` and `us-indopacom`',
    mended: {
      from: '    topics: [korean',
      to: '    via: [rok-jcs]\n    topics: [korean',
      offered: 'via: [rok-jcs]',
    },
  },
  {
    name: 'the site on which it was read as the speaker',
    made: { from: 'saidBy: kim-jong-un', to: 'saidBy: kcna-watch' },
    rule: 'attr/relay-as-speaker',
    line: 14,
    message:
      '`order` is put in the mouth of `kcna-watch`, an aggregator, which passes on what others publish',
    mended: { from: 'saidBy: kcna-watch', to: 'saidBy: kcna' },
  },
  {
    name: 'a quotation that does not tell who translated it',
    made: {
      from: 'via: [kcna]\n',
      to: 'via: [kcna]\n    quote: { text: mass production, original: 대량생산 }\n',
    },
    rule: 'quote/no-translator',
    line: 17,
    message: '`order` quotes a translation of `대량생산` and does not say of what kind it is',
    mended: { from: '대량생산', to: '대량생산, translation: human', offered: 'translation: human' },
  },
  {
    name: 'more confidence than one party can bear',
    made: { from: 'confidence: low', to: 'confidence: high' },
    rule: 'confidence/above-ceiling',
    line: 25,
    message:
      '`outlook` has the confidence `high`, but its sourcing allows no more than `low`: `order` has one origin, North Korea, which is an interested party',
    mended: { from: 'confidence: high', to: 'confidence: low' },
  },
  {
    name: 'a state agency called by its bare name',
    made: { from: 'the North Korean state news agency KCNA says', to: 'KCNA says' },
    rule: 'attr/state-media-unlabelled',
    line: 30,
    message: '`KCNA` is controlled by North Korea, and its first mention does not say so',
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
    rule: 'attr/interest-undisclosed',
    line: 31,
    message:
      '`exercise` is the word of Joint Chiefs of Staff (ROK), which has a stake in Security on the Korean Peninsula, and the sentence names neither it nor South Korea',
    mended: {
      from: 'The command reported an exercise.',
      to: 'An exercise was held, according to Joint Chiefs of Staff (ROK).',
      offered: 'according to Joint Chiefs of Staff (ROK)',
    },
  },
];

const briefing = 'briefings/order.md';
const texts: Readonly<Record<string, string>> = {
  'site.yaml': readContent('site.yaml'),
  [briefing]: sound,
};
const read = new Map(
  contentFiles().map((path) => [path, readAs(path, texts[path] ?? readContent(path))] as const),
);

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

/** In the whole example publication, of which one file has another text. */
function findingsOf(file: string, text: string) {
  const files = new Map(read).set(briefing, readAs(briefing, sound)).set(file, readAs(file, text));
  return buildCorpus([...files.values()], Date.UTC(2026, 11, 1)).findings;
}

describe('the likeliest mistakes', () => {
  it('stand in a briefing that is sound without them', () => {
    expect(findingsOf(briefing, sound)).toEqual([]);
  });

  it('are twenty', () => {
    expect(mistakes).toHaveLength(20);
  });

  it.each(mistakes)('$name', ({ made, file = briefing, rule, line, message, mended }) => {
    const wrong = edited(texts[file] ?? '', made);
    const found = findingsOf(file, wrong);
    expect(found.map((one) => [one.file, one.line, one.rule, one.message])).toEqual([
      [file, line, rule, message],
    ]);
    expect(found[0]?.help).toContain(mended.offered ?? mended.to);
    expect(findingsOf(file, edited(wrong, mended))).toEqual([]);
  });
});
