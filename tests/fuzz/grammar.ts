// Briefings made of the format's own grammar, with every part now and then wrong: fields, nested YAML, nested
// Markdown, citations.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { schemas } from '../../src/core/schema/kinds.ts';
import { exampleBriefing } from '../../src/core/rules/example-world.ts';
import { citations, oddTexts } from './odd-texts.ts';

const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts);

/** As it is, or quoted as YAML quotes it. */
const odd = fc.oneof(
  { weight: 1, arbitrary: oneOf(...oddTexts) },
  { weight: 4, arbitrary: oneOf(...oddTexts.map((text) => JSON.stringify(text))) },
);

// YAML

const ids = oneOf(
  'agency-report',
  'post-story',
  'news-interview',
  'north-agency',
  'north-ministry',
  'south-official',
  'drones',
  'order',
  'second',
  'example',
  'example#order',
  'constructor',
  'no-such-thing',
);

const scalar = fc.oneof(
  { weight: 12, arbitrary: ids },
  { weight: 6, arbitrary: oneOf('2024-11-15', '2024', '195X', '3', '-0', 'true', 'A name', '""') },
  { weight: 1, arbitrary: odd },
);

const keys = oneOf(
  ...['said', 'saidBy', 'source', 'via', 'basedOn', 'quote', 'text', 'language', 'status', 'kind'],
  ...[
    'nature',
    'date',
    'quantity',
    'measure',
    'value',
    'restsOn',
    'confidence',
    'claims',
    'reason',
  ],
  ...[
    'derivedFrom',
    'from',
    'how',
    'rule',
    'at',
    'constructor',
    '__proto__',
    'unnamed',
    'disputes',
  ],
);

const flow: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map((values) => `[${values.join(', ')}]`),
    fc
      .array(fc.tuple(keys, tie('value')), { maxLength: 4 })
      .map((pairs) => `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
  ),
})).value;

const claim = fc
  .record(
    {
      source: fc.oneof({ weight: 5, arbitrary: ids }, flow),
      saidBy: fc.oneof({ weight: 5, arbitrary: ids }, flow),
      via: flow,
      basedOn: flow,
      said: scalar,
      date: scalar,
      quote: flow,
      attributions: flow,
      kind: oneOf('reported', 'observed', 'assessed', 'asessed'),
      nature: oneOf('fact', 'act', 'opinion'),
      status: oneOf('unverified', 'corroborated', 'verified', 'disputed', 'refuted', 'true'),
      confidence: oneOf('low', 'moderate', 'high'),
      because: odd,
      restsOn: flow,
      disputes: flow,
      supersedes: scalar,
      verification: flow,
      quantity: flow,
    },
    { requiredKeys: [] },
  )
  .map((fields) =>
    Object.entries(fields)
      .map(([key, value]) => `    ${key}: ${value}`)
      .join('\n'),
  );

const topLevel = fc.tuple(
  oneOf(...Object.keys(schemas.briefing.shape).filter((key) => key !== 'claims'), 'odd'),
  fc.oneof(
    flow,
    flow.map((value) => `\n  - ${value}\n  - ${value}`),
    flow.map((value) => `\n  a:\n    b: ${value}`),
    odd.map((text) => `>-\n  ${text}\n   more`),
    odd.map((text) => `'${text}`),
  ),
);

const fields = fc
  .record({
    claims: fc.uniqueArray(fc.tuple(oneOf('order', 'second', 'third', 'constructor'), claim), {
      selector: ([id]) => id,
      maxLength: 3,
    }),
    others: fc.oneof(
      { weight: 2, arbitrary: fc.array(topLevel, { maxLength: 0 }) },
      { weight: 1, arbitrary: fc.array(topLevel, { maxLength: 2 }) },
    ),
  })
  .map(({ claims, others }) =>
    [
      ...others.map(([key, value]) => `${key}: ${value}`),
      ...(claims.length > 0 ? ['claims:'] : []),
      ...claims.map(([id, text]) => `  ${id}:\n${text}`),
    ].join('\n'),
  );

// Markdown

/** Sentences on which the rules of prose are measured. */
const sentences: readonly string[] = globSync(
  join(import.meta.dirname, '..', 'core', 'rules', 'prose', '*.corpus.txt'),
)
  .sort()
  .flatMap((path) => readFileSync(path, 'utf8').match(/(?<=^[!-] ).+/gm) ?? [])
  .map((line) => line.replace(/ \| .*/, '').replaceAll('[@]', '[@agency-report]'));

const citation = oneOf(...citations);

const words = oneOf(
  ...sentences,
  'Production was ordered, the agency says.',
  'The leader of Northland',
  'North Agency reported that',
  'sources said',
  'It is likely that',
  '“Begin at once”',
  '1,000 drones',
  'in the U.S.',
  'on 14 November 2024',
);

const inline = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: words },
      { weight: 3, arbitrary: citation },
      { weight: 1, arbitrary: oneOf(...oddTexts) },
      { weight: 1, arbitrary: words.map((text) => `**${text}**`) },
      { weight: 1, arbitrary: fc.tuple(words, citation).map(([a, b]) => `[${a}${b}](actor:x)`) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const row = fc
  .array(inline, { minLength: 1, maxLength: 3 })
  .map((cells) => `| ${cells.join(' | ')} |`);

const inside = (mark: string, rest: string) => (text: string) =>
  mark + text.replaceAll('\n', `\n${rest}`);

const blocks: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    inline,
    inline.map((text) => `## ${text}`),
    inline.map((text) => `\`\`\`\n${text}\n\`\`\``),
    inline.map((text) => `![${text}](../media/picture.jpg)`),
    fc
      .tuple(row, fc.array(row, { maxLength: 3 }))
      .map(([head, rows]) => [head, '| --- | --- |', ...rows].join('\n')),
    tie('blocks').map(inside('> ', '> ')),
    tie('blocks').map(inside('- ', '  ')),
    tie('blocks').map(inside('1. ', '   ')),
    tie('blocks').map(inside('[^1]: ', '    ')),
  ),
  blocks: fc
    .array(tie('block'), { minLength: 1, maxLength: 3 })
    .chain((all) => oneOf('\n\n', '\n').map((between) => all.join(between))),
})).blocks;

/** The text of a briefing's file. */
export const grammarBriefing: fc.Arbitrary<string> = fc
  .record({ fields, text: blocks })
  .map(exampleBriefing);
