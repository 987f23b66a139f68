import type { Claim, Corpus } from '../../corpus/corpus.ts';
import { pictureName } from '../../corpus/used.ts';

import type { Fault } from '../../read/fault.ts';
import { spanAt } from '../../read/issue-faults.ts';
import { toKebab } from '../../schema/ids.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { linkedBodies } from '../texts.ts';
import { allMissing } from './all-missing.ts';

/** What nobody reads is checked by nobody, either. */
export const unused = defineRule({
  id: 'ref/unused',
  severity: 'warning',
  summary: 'Cite every claim and every source that a briefing declares',
  why: 'A claim that the text does not cite reaches no reader in its place. Mostly the sentence was dropped and the claim forgotten, or the citation is missing.',
  mend: 'Cite it where the text says so, or delete it.',
  examples: {
    pass: [
      {
        name: 'a claim cited in the text, one named by a takeaway, a source that a claim was read in',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - { text: The agency says that production was ordered., claims: [order, series] }
sources:
  bulletin: { title: Bulletin, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [] }
claims:
  order: { source: agency-report }
  series: { source: bulletin }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a claim that no sentence cites',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 3,
          endLine: 11,
          endColumn: 9,
          message: 'nothing cites the claim `series`',
          help: 'write `[@series]` behind the sentence that says it, or delete the claim',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'says.[@order]',
            to: 'says.[@order][@series]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a source that nothing was read in',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  bulletin: { title: Bulletin, publisher: daily-post, published: 2024-11-15, unavailable: In print only, derivedFrom: [] }`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 11,
          message: 'nothing cites the source `bulletin`',
          help: 'write `[@bulletin]` behind the sentence that it supports, name it in a claim, or delete it',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[@agency-report]',
            to: '[@agency-report; @bulletin]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    const { corpus, report } = context;
    const used = new Set([...citedIn(corpus), ...namedByClaims(corpus), ...namedSources(context)]);
    const excused = excusedWords(context);
    for (const briefing of corpus.briefings.values()) {
      const { record } = briefing;
      for (const claim of briefing.claims.values()) {
        if (used.has(claim.ref) || excused.has(claim.id) || excused.has(claim.ref)) continue;
        report({
          at: keyAt(record, claim.path),
          message: `nothing cites the claim \`${claim.id}\``,
          help: `write \`[@${claim.id}]\` behind the sentence that says it, or delete the claim`,
          subject: claim.id,
        });
      }
      for (const id of briefing.sources) {
        const declaredHere = corpus.sources.get(id)?.record === record;
        if (!declaredHere || used.has(`@${id}`) || excused.has(id)) continue;
        report({
          at: keyAt(record, ['sources', id]),
          message: `nothing cites the source \`${id}\``,
          help: `write \`[@${id}]\` behind the sentence that it supports, name it in a claim, or delete it`,
          subject: id,
        });
      }
    }
  },
});

/** Refs of claims, and sources as `@id`, that a text cites or a picture of which it shows. */
function citedIn(corpus: Corpus): readonly string[] {
  const bodies = linkedBodies(corpus);
  const pictures = new Set(
    bodies.flatMap(({ body }) => body.pictures.map(({ url }) => pictureName(url))),
  );
  const shown = [...corpus.sources.values()].filter(
    ({ file }) => file !== undefined && pictures.has(file),
  );
  const cited = bodies.flatMap(({ text }) => text.targets.flat());
  return [
    ...cited.flatMap((one) => (one ? ['claim' in one ? one.claim : `@${one.source}`] : [])),
    ...shown.map(({ id }) => `@${id}`),
  ];
}

function namedByClaims(corpus: Corpus): readonly string[] {
  const takeaways = [...corpus.briefings.values()].flatMap((briefing) => briefing.takeaways);
  const support = ({ restsOn, despite }: Claim) => [...restsOn, ...despite];
  return [
    ...takeaways.flatMap(({ claims }) => claims),
    ...[...corpus.claims.values()].flatMap(support),
  ];
}

function namedSources({ references, names }: RuleContext): readonly string[] {
  return [...references.values()]
    .flat()
    .filter(
      ({ of, value }) => (of === 'source' || of === 'upstream') && names.first.source.has(value),
    )
    .map(({ value }) => `@${value}`);
}

/**
 * Words of what has a fault of its own: a citation that is malformed or misspelt, a value that the schema
 * refused, a file that could not be parsed. What stands there may well be the missing citation.
 */
function excusedWords(context: RuleContext): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { file, text, record, faults } of context.files.values()) {
    if (!record) continue;
    if (!record.parsed) addWords(words, text);
    const refused = record.unsound.map((path) => spanAt(record.located, path));
    for (const stretch of [...faults.filter(isInText), ...refused]) {
      addWords(words, text.slice(stretch.start, stretch.end));
    }
    const tooMuch = faults.find(({ rule }) => rule === 'schema/markdown');
    if (tooMuch && file.endsWith('.md') && record.body.blocks.length === 0) addWords(words, text);
  }
  for (const { meant } of allMissing(context)) if (meant !== undefined) words.add(meant);
  for (const { body } of linkedBodies(context.corpus)) {
    for (const { id } of body.blocks.flatMap(({ bare }) => bare)) words.add(id);
  }
  return words;
}

const isInText = ({ rule }: Fault): boolean =>
  rule === 'ref/malformed-citation' || rule === 'schema/markdown';

function addWords(words: Set<string>, text: string): void {
  for (const [word] of text.matchAll(/[\p{L}\p{N}_]+(?:[-#][\p{L}\p{N}_]+)*/gu)) {
    words.add(word);
    const kebab = toKebab(word);
    if (kebab !== undefined) words.add(kebab);
  }
}
