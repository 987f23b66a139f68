import type { Corpus } from '../../corpus/corpus.ts';
import { tick } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { citedClaims, type CitedClaim } from '../prose/cited-claims.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { outside } from '../prose/prose.ts';
import { defineRule, type Report } from '../rule.ts';

const outlook = `claims:
  order: { source: agency-report }
  outlook:
    kind: assessed
    confidence: low
    likelihood: likely
    because: Only one side says so.
    restsOn: [order]`;

/** How likely an event is and how sure the desk is of saying so are two things; read together, they are taken for one. */
export const mixed = defineRule({
  id: 'confidence/mixed',
  severity: 'warning',
  summary: 'Say in one sentence how likely something is, and in another how sure you are',
  why: 'Likelihood is about the event, confidence about the sources of the judgement. In one sentence readers add them up or take the one for the other: “likely, with low confidence” reads as “perhaps”. The standard of the field, ICD 203, keeps them apart for that reason.',
  mend: 'Leave the likelihood where it is, and give the confidence, with its reason, a sentence of its own.',
  examples: {
    pass: [
      {
        name: 'two sentences, and somebody else who mixes them',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: outlook,
            text: 'Production was ordered, the agency says.[@order] We judge it likely that it began.[@outlook] Our confidence in this is low.[@outlook] An official calls this likely “with high confidence”, the Evening News reports.[@news-interview]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'both in one sentence',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: outlook,
            text: 'Production was ordered, the agency says.[@order] We judge with low confidence that it is likely to begin.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 19,
          column: 64,
          endLine: 19,
          endColumn: 78,
          message:
            '`low confidence`, how sure the desk is, and `likely`, how likely the thing is, stand in one sentence',
          help: 'keep here how likely it is, and say in the next sentence how sure you are: `Our confidence in this is low.[@outlook]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'We judge with low confidence that it is likely to begin.[@outlook]',
            to: 'We judge it likely that it begins.[@outlook] Our confidence in this is low.[@outlook]',
            offered: 'Our confidence in this is low.[@outlook]',
          },
        ],
      },
      {
        name: 'the level of a claim, where the words name none',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: outlook,
            text: 'Production was ordered, the agency says.[@order] It has probably begun, although we are not confident of the day.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 19,
          column: 82,
          endLine: 19,
          endColumn: 102,
          message:
            '`we are not confident`, how sure the desk is, and `probably`, how likely the thing is, stand in one sentence',
          help: 'keep here how likely it is, and say in the next sentence how sure you are: `Our confidence in this is low.[@outlook]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: ', although we are not confident of the day.[@outlook]',
            to: '.[@outlook] Our confidence in this is low.[@outlook]',
            offered: 'Our confidence in this is low.[@outlook]',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const sentence of proseSentences(corpus)) {
      const found = mixedIn(corpus, sentence);
      if (found) report(found);
    }
  },
});

function mixedIn(corpus: Corpus, sentence: Sentence): Report | undefined {
  const { text, prose } = sentence;
  const confidences = prose.confidences(text);
  if (confidences.length === 0) return undefined;
  const quoted = prose.quotations(text);
  const [confidence] = outside(confidences, quoted);
  const [likelihood] = outside(prose.likelihoods(text), quoted);
  if (!confidence || !likelihood) return undefined;
  const cited = citedClaims(corpus, sentence);
  if (isReport(cited)) return undefined;
  const sure = wordsAt(sentence, confidence);
  return {
    at: placeIn(sentence, confidence),
    message: `${tick(sure)}, how sure the desk is, and ${tick(wordsAt(sentence, likelihood))}, how likely the thing is, stand in one sentence`,
    help: `keep here how likely it is, and say in the next sentence how sure you are: \`${sayingHowSure(cited, prose.confidenceLevel(sure))}\``,
    subject: sentence.block.text,
  };
}

/** It tells what others judge, in whatever way they mix it. */
const isReport = (cited: readonly CitedClaim[]): boolean =>
  cited.length > 0 && cited.every(({ claim }) => claim.kind === 'reported');

function sayingHowSure(cited: readonly CitedClaim[], level: string | undefined): string {
  const assessed = cited.find(({ claim }) => claim.kind === 'assessed');
  const cite = assessed ? `[@${assessed.cite.id}]` : '';
  return `Our confidence in this is ${level ?? assessed?.claim.confidence ?? '…'}.${cite}`;
}
