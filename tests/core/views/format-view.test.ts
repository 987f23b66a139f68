// The reference of the format: each field as the schemas have it, and examples that check.

import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../src/core/export/json-schema.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { schemas, type RecordKind } from '../../../src/core/schema/kinds.ts';
import { citingForms } from '../../../src/core/views/format-guide.ts';
import { formatExamples, formatExampleWorld } from '../../../src/core/views/format-examples.ts';
import { fieldId, formatView } from '../../../src/core/views/format-view.ts';
import { english } from '../../../src/core/views/interface-text.ts';
import { termSections } from '../../../src/core/views/sourcing-view.ts';
import { checkFiles, testNow } from '../check-files.ts';

const sections = formatView(english);
const fields = sections.flatMap((section) => section.fields);
const field = (id: string) => fields.find((one) => one.id === id);

describe('the reference of the format', () => {
  it('has a section for each kind of thing', () => {
    expect(sections.map(({ kind, description }) => [kind, description])).toEqual([
      ['briefing', 'Frontmatter of a briefing'],
      ['claim', 'One thing somebody says is so'],
      ['source', 'A document that was read'],
      ['actor', 'Frontmatter of an actor'],
      ['topic', 'Frontmatter of a topic'],
      ['site', 'Who publishes, and the house rules'],
    ]);
  });

  it('has every key of the schemas with its description, as zod itself walks them', () => {
    const told = new Set(
      fields.map(({ name, description }) => `${name.split('.').at(-1)}: ${description}`),
    );
    const keys = (Object.keys(schemas) as RecordKind[]).flatMap((kind) => keysIn(jsonSchema(kind)));
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key) => !told.has(key))).toEqual([]);
  });

  it('has a place for each field that no other has', () => {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fieldId('claim.quote.originalLanguage')).toBe('claim-quote-original-language');
  });

  it('tells what a field holds, what limits it and which rules judge it', () => {
    expect(field('briefing-title')).toEqual({
      id: 'briefing-title',
      name: 'title',
      depth: 0,
      description: 'Headline; attributes what is only claimed',
      type: 'text',
      needed: 'required',
      limits: ['at most 140 characters'],
      words: [],
      rules: ['claim/headline-drops-attribution'],
    });
    expect(field('actor-affiliations')).toMatchObject({
      type: 'a list of groups of keys',
      each: 'A position; the first that is current speaks for the person',
    });
    expect(field('topic-measures-id')).toMatchObject({
      name: 'measures.<id>',
      description: 'The id of a measure',
      each: 'A figure that claims can give',
      type: 'a group of keys',
    });
    expect(field('briefing-claims-id')).toMatchObject({ holds: 'claim' });
    expect(field('claim-date')?.type).toBe('a date, or a list of dates');
    expect(field('briefing-topics')).toMatchObject({
      type: 'a list of ids of topics',
      limits: ['at least one'],
    });
    expect(field('source-url-status')).toMatchObject({
      type: 'one of these words',
      limits: ['`live` by default'],
    });
    expect(field('source-publisher')?.type).toBe('the id of an actor, or a name');
  });

  it('leads each word to its entry on the sourcing page', () => {
    const terms = new Set(
      termSections(english).flatMap((section) => section.terms.map(({ id }) => id)),
    );
    const words = fields.flatMap((one) => one.words);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(({ term }) => !terms.has(term))).toEqual([]);
    expect(field('claim-nature')?.words[0]).toEqual({
      word: 'fact',
      meaning: 'Something that happened or is the case, or did not',
      term: 'claim-nature-fact',
    });
  });

  it('has the fields that rules name', () => {
    const named = rules.flatMap((rule) => (rule.fields ?? []).map(fieldId));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((id) => !field(id))).toEqual([]);
  });
});

/** `title: Headline …` for every key of every object in a JSON Schema. */
function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as {
    readonly properties?: Readonly<Record<string, { description?: string }>>;
  };
  const own = Object.entries(properties ?? {}).map(
    ([key, { description }]) => `${key}: ${description}`,
  );
  return [...own, ...Object.values(schema).flatMap(keysIn)];
}

/** Findings in the examples, with text of one file replaced. */
function findingsWith(file: string, from: string, to: string) {
  const text = formatExampleWorld[file];
  if (text?.includes(from) !== true) throw new Error(`${file} has no ${from}`);
  return checkFiles({ ...formatExampleWorld, [file]: text.replace(from, to) }).findings;
}

const { briefing, claim, source } = formatExamples;
const verified = (verification: string) =>
  [claim.file, 'status: corroborated', `status: verified${verification}`] as const;

/** What is left out or written, and the rule that finds the field to be missing. */
const lacking: readonly (readonly [
  field: string,
  rule: string,
  file: string,
  from: string,
  to: string,
])[] = [
  ['briefing-published', 'schema/invalid', briefing.file, 'published: 2024-11-16\n', ''],
  ['briefing-withdrawn', 'schema/invalid', briefing.file, 'status: published', 'status: withdrawn'],
  [
    'briefing-information-cutoff',
    'brief/cutoff',
    briefing.file,
    'informationCutoff: 2024-11-15\n',
    '',
  ],
  [
    'briefing-takeaways-claims',
    'claim/takeaway-unbacked',
    briefing.file,
    '\n    claims: [order]',
    '',
  ],
  [
    'briefing-suppress-reason',
    'lint/suppression-unused',
    briefing.file,
    'gaps:',
    'suppress: [{ rule: attr/vague }]\ngaps:',
  ],
  ['claim-source', 'attr/no-attribution', claim.file, '    source: news-interview\n    q', '    q'],
  [
    'claim-said-by-reason',
    'attr/unnamed-without-reason',
    claim.file,
    'saidBy: south-official\n',
    'saidBy: { unnamed: an official, of: southland }\n',
  ],
  ['claim-verification', 'verify/no-method', ...verified('')],
  [
    'claim-verification-method',
    'verify/no-method',
    ...verified('\n    verification: { by: Institute of Hangars, date: 2024-11-15 }'),
  ],
  [
    'claim-verification-by',
    'verify/no-method',
    ...verified('\n    verification: { method: [satellite], date: 2024-11-15 }'),
  ],
  [
    'claim-verification-date',
    'verify/no-method',
    ...verified('\n    verification: { method: [satellite], by: Institute of Hangars }'),
  ],
  ['claim-quantity-value', 'schema/invalid', claim.file, 'value: 1200, ', ''],
  ['claim-quantity-min', 'schema/invalid', claim.file, 'value: 1200', 'max: 1200'],
  ['claim-quantity-max', 'schema/invalid', claim.file, 'value: 1200', 'min: 1200'],
  ['claim-confidence', 'confidence/missing', claim.file, '    confidence: low\n', ''],
  [
    'claim-because',
    'confidence/missing',
    claim.file,
    '    because: Both sides say so, and neither has shown it.\n',
    '',
  ],
  ['claim-rests-on', 'confidence/missing', claim.file, '    restsOn: [begun, counted]\n', ''],
  ['source-url', 'schema/invalid', source.file, 'url: https://agency.example/report\n', ''],
  ['source-imagery', 'schema/invalid', source.file, 'kind: statement', 'kind: image'],
  [
    'source-imagery-alterations',
    'media/alterations-unstated',
    source.file,
    'kind: statement',
    'kind: image\nimagery: { provider: north-agency, handout: true, credit: North Agency }',
  ],
  ['actor-summary', 'schema/invalid', 'actors/southland.md', 'summary: Another state.\n', ''],
];

describe('what is required though the schema lets it be left out', () => {
  it('has a case for each condition', () => {
    const conditional = fields.filter(({ needed }) => / (?:if|unless) /.test(needed ?? ''));
    const cases = new Set(lacking.map(([id]) => id));
    expect(conditional.length).toBeGreaterThan(10);
    expect(conditional.map(({ id }) => id).filter((id) => !cases.has(id))).toEqual([]);
  });

  it.each(lacking)('is asked for: %s by %s', (id, rule, file, from, to) => {
    const key = field(id)?.name.split('.').at(-1) ?? '';
    expect(field(id)?.needed).toMatch(/^required/);
    const asking = findingsWith(file, from, to).filter(({ message, help }) =>
      `${message} ${help}`.includes(`\`${key}`),
    );
    expect(asking.map((one) => one.rule)).toEqual([rule]);
  });
});

describe('the examples of the format', () => {
  it('are checked without a finding', () => {
    expect(checkFiles(formatExampleWorld, testNow).findings).toEqual([]);
  });

  it.each(citingForms)('cite and link as is said: $written', ({ written }) => {
    const text = briefing.text.replace(' repeats it.', ` repeats it. ${written}`);
    const files = { ...formatExampleWorld, ...hangarPicture, [briefing.file]: text };
    expect(checkFiles(files, testNow).findings).toEqual([]);
  });
});

const hangarPicture = {
  'media/hangar.png': '',
  'sources/hangar-picture.yaml': `title: Picture of a hangar
publisher: daily-post
kind: image
published: 2024-11-15
url: https://post.example/hangar
derivedFrom: []
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: hangar.png
`,
};
