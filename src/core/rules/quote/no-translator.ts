import type { Attribution, Claim, Corpus } from '../../corpus/corpus.ts';
import { tick } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { isLacking, recordOf } from '../written.ts';

/** Words in translation are the translator's words. */
export const noTranslator = defineRule({
  id: 'quote/no-translator',
  severity: 'error',
  fields: ['claim.quote.translation'],
  summary: 'Say what kind of translation a quotation is',
  why: 'A quotation that was said in another language carries the translator’s choices: an official one those of the speaker’s side, a machine’s those of nobody. One word may decide what was promised.',
  mend: 'Add `translation` with `official`, `human` or `machine`, and `translator` where the name is known.',
  examples: {
    pass: [
      {
        name: 'an original with the kind of translation',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    quote: { text: Begin., original: Commencez., originalLanguage: fr, translation: official }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'an original without it',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    quote: { text: Begin., original: Commencez., originalLanguage: fr }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 12,
          column: 5,
          endLine: 12,
          endColumn: 10,
          message:
            '`order` quotes a translation of `Commencez.` and does not say of what kind it is',
          help: 'add `translation: official`, `translation: human` or `translation: machine`, and `translator` where the name is known',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'originalLanguage: fr',
            to: 'translation: official',
          },
        ],
      },
      {
        name: 'one that names a translator, in one of two attributions',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    attributions:
      - { source: news-interview }
      - source: agency-report
        quote:
          text: Begin.
          original: Commencez.
          translator: Evening News`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 9,
          endLine: 14,
          endColumn: 14,
          message:
            '`order` quotes a translation of `Commencez.` and does not say of what kind it is',
          help: 'add `translation: official`, `translation: human` or `translation: machine`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'translator: Evening News',
            to: 'translation: human',
          },
        ],
      },
      {
        name: 'one read in a document that is itself a translation',
        files: {
          'sources/translated.yaml': `title: Leader orders production
publisher: evening-news
published: 2024-11-15
url: https://news.example/translated
derivedFrom: [{ from: agency-report, how: translates }]
translation: { kind: machine, from: fr }
`,
          'briefings/example.md': exampleBriefing({
            fields: `reviewers: [editorial-desk]
claims:
  order:
    source: translated
    quote: { text: Begin., original: Commencez. }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 5,
          endLine: 13,
          endColumn: 10,
          message:
            '`order` quotes a translation of `Commencez.` and does not say of what kind it is',
          help: 'add `translation: machine`, as `translated` has it, and `translator` where the name is known',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'original: Commencez.',
            to: 'original: Commencez., translation: machine',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const claim of corpus.claims.values()) {
      for (const attribution of claim.attributions) {
        const { quote } = attribution;
        if (quote?.original === undefined) continue;
        if (isLacking(recordOf(corpus, claim), [...attribution.path, 'quote', 'translation'])) {
          report(untold(corpus, claim, attribution, quote.original));
        }
      }
    }
  },
});

function untold(corpus: Corpus, claim: Claim, attribution: Attribution, original: string): Report {
  const { source = '', quote, path } = attribution;
  const read = corpus.sources.get(source)?.translation?.kind;
  const kinds =
    read === undefined
      ? '`translation: official`, `translation: human` or `translation: machine`'
      : `\`translation: ${read}\`, as \`${source}\` has it`;
  const who = quote?.translator === undefined ? ', and `translator` where the name is known' : '';
  return {
    at: keyAt(recordOf(corpus, claim), [...path, 'quote']),
    message: `\`${claim.id}\` quotes a translation of ${tick(original)} and does not say of what kind it is`,
    help: `add ${kinds}${who}`,
    subject: claim.id,
  };
}
