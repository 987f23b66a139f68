import type { Claim, Corpus } from '../../corpus/corpus.ts';
import { tick } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import type { Path } from '../../schema/field-at.ts';
import { fieldPath, isLacking, recordOf } from '../written.ts';

/** Anonymity is granted for a reason, and the reason tells what the speaker may have to gain. */
export const unnamedWithoutReason = defineRule({
  id: 'attr/unnamed-without-reason',
  severity: 'error',
  fields: ['claim.saidBy.reason'],
  summary: 'Say why a speaker is not named',
  why: 'An unnamed speaker cannot be held to their word. A reader can only weigh it by knowing why the name is missing: because it was not allowed to be given, or because the document does not say.',
  mend: 'Add `reason` with what the document says about it. Where it says nothing, that is the reason.',
  examples: {
    pass: [
      {
        name: 'an unnamed official with a reason',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: news-interview
    saidBy: { unnamed: an official, reason: not allowed to speak in public, of: southland }`,
            text: 'Production was ordered, an official of Southland says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'an unnamed official without a reason',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: news-interview
    saidBy: { unnamed: an official, of: southland }`,
            text: 'Production was ordered, an official of Southland says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 12,
          column: 5,
          endLine: 12,
          endColumn: 11,
          message:
            '`order` has an unnamed speaker, `an official`, and does not say why there is no name',
          help: 'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'unnamed: an official',
            to: 'unnamed: an official, reason: the document does not say',
            pasted: false,
          },
        ],
      },
      {
        name: 'one in an entry of several',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    attributions:
      - { source: agency-report }
      - source: news-interview
        saidBy:
          unnamed: a person who knows of it`,
            text: 'Production was ordered, the agency and a person who knows of it say.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 9,
          endLine: 14,
          endColumn: 15,
          message:
            '`order` has an unnamed speaker, `a person who knows of it`, and does not say why there is no name',
          help: 'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'a person who knows of it\n',
            to: 'a person who knows of it\n          reason: the document does not say\n',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const claim of corpus.claims.values()) {
      reasonless(corpus, claim).forEach(report);
    }
  },
});

/** One for each place where such a speaker stands, however many entries it is the default of. */
function reasonless(corpus: Corpus, claim: Claim): readonly Report[] {
  const record = recordOf(corpus, claim);
  const found = new Map<string, Report>();
  for (const attribution of claim.attributions) {
    const { saidBy } = attribution;
    if (!saidBy || 'actor' in saidBy || saidBy.reason !== undefined) continue;
    const path = fieldPath(record, claim, attribution, 'saidBy');
    if (!isLacking(record, [...path, 'reason'])) continue;
    found.set(path.join('.'), reasonlessAt(corpus, claim, saidBy.unnamed, path));
  }
  return [...found.values()];
}

const reasonlessAt = (corpus: Corpus, claim: Claim, unnamed: string, path: Path): Report => ({
  at: keyAt(recordOf(corpus, claim), path),
  message: `\`${claim.id}\` has an unnamed speaker, ${tick(unnamed)}, and does not say why there is no name`,
  help: 'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
  subject: claim.id,
});
