import type { CiteTarget, Corpus } from '../../corpus/corpus.ts';
import { tick, type Span } from '../../read/fault.ts';
import { nameInText } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { outside } from '../prose/prose.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { multipliedIn } from '../verify/false-independence.ts';
import { undisclosedIn } from './interest-undisclosed.ts';

/** “Officials say” may be one official, and may be wrong; nobody can ask. */
export const vague = defineRule({
  id: 'attr/vague',
  severity: 'warning',
  summary: 'Name who says so, or explain why they are not named',
  why: '“Officials say” and “reportedly” sound like attribution and tell nothing: not how many, not of which side, not whether the desk knows them. A reader cannot weigh a speaker who could be anybody.',
  mend: 'Write who says so. Where they are not to be named, declare a claim with `saidBy: { unnamed, reason }` and cite it: its note then tells the reader why. Words inside quotation marks are left alone.',
  examples: {
    pass: [
      {
        name: 'a claim that names who they are, and one that explains why they are not named',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  idle: { source: news-interview, saidBy: south-official }
  moved: { source: post-story, saidBy: { unnamed: two officials of Southland, reason: They spoke against orders. } }`,
            text: 'The plant is idle, an official told the Evening News.[@idle] Officials say that the line was moved.[@moved]',
          }),
        },
      },
      {
        name: 'officials who do not speak',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Officials of both sides met, the agency says.[@agency-report] The agency quotes no officials.[@agency-report]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'officials',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: 'claims: {}',
            text: 'Southern officials say that the plant is idle.[@post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 12,
          column: 10,
          endLine: 12,
          endColumn: 23,
          message: '`officials say` does not tell who',
          help: 'name who says so, or cite a claim that explains it, for instance `some-claim: { source: post-story, saidBy: { unnamed: officials, reason: "Why they are not named" } }`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'claims: {}',
            to: 'claims:\n  some-claim: { source: post-story, saidBy: { unnamed: officials, reason: "Why they are not named" } }',
            offered:
              'some-claim: { source: post-story, saidBy: { unnamed: officials, reason: "Why they are not named" } }',
          },
          {
            file: 'briefings/example.md',
            from: '[@post-story]',
            to: '[@some-claim]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a word that says only that somebody says so',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The plant reportedly stands idle.[@post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 11,
          endLine: 11,
          endColumn: 21,
          message: '`reportedly` does not tell who',
          help: 'write who says so, for instance `, according to Daily Post,`, or cite a claim whose `saidBy` tells it',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: ' reportedly',
            to: ', according to Daily Post,',
          },
        ],
      },
    ],
  },
  check(context) {
    const { corpus, report } = context;
    for (const sentence of proseSentences(corpus)) {
      if (sentence.unit.kind === 'quotation' || isExplained(corpus, sentence)) continue;
      const found = vagueIn(sentence);
      if (found.length === 0 || isNamedElsewhere(context, sentence)) continue;
      for (const span of found) report(untold(corpus, sentence, span));
    }
  },
});

/** The vague speakers of a sentence, but for those in quotation marks. */
export const vagueIn = ({ text, prose }: Sentence): readonly Span[] =>
  outside(prose.vagueSpeakers(text), prose.quotations(text));

/** Rules that know who it is speak for this one. */
const isNamedElsewhere = (context: RuleContext, sentence: Sentence): boolean =>
  multipliedIn(context, sentence) !== undefined || undisclosedIn(context, sentence).length > 0;

/** Whether a claim that it cites says who speaks, or a fault in what it cites speaks for it. */
const isExplained = (corpus: Corpus, { citations }: Sentence): boolean =>
  citations.some(({ targets }) => targets.some((target) => !target || tellsWho(corpus, target)));

function tellsWho(corpus: Corpus, target: CiteTarget): boolean {
  const claim = 'claim' in target ? corpus.claims.get(target.claim) : undefined;
  if (!claim) return false;
  return !claim.sound || claim.attributions.some(({ saidBy }) => saidBy !== undefined);
}

const untold = (corpus: Corpus, sentence: Sentence, span: Span): Report => ({
  at: placeIn(sentence, span),
  message: `${tick(wordsAt(sentence, span))} does not tell who`,
  help: adviceFor(corpus, sentence, wordsAt(sentence, span)),
  subject: sentence.block.text,
});

function adviceFor(corpus: Corpus, sentence: Sentence, words: string): string {
  const source = sourceCited(corpus, sentence);
  const group = /\b(?:officials?|sources?|experts?|analysts?|diplomats?|observers?)\b/i.exec(words);
  if (!group) {
    const document = source === undefined ? undefined : corpus.sources.get(source);
    const name = document ? nameInText(corpus, document.publisher) : 'a name';
    return `write who says so, for instance \`, according to ${name},\`, or cite a claim whose \`saidBy\` tells it`;
  }
  const unnamed = group[0].toLowerCase();
  return `name who says so, or cite a claim that explains it, for instance \`some-claim: { source: ${source ?? 'some-source'}, saidBy: { unnamed: ${unnamed}, reason: "Why they are not named" } }\``;
}

/** The first document that it cites, or in which a claim that it cites was read. */
function sourceCited(corpus: Corpus, { citations }: Sentence): string | undefined {
  const targets = citations.flatMap(({ targets }) => targets);
  return targets
    .map((target) => {
      if (!target) return undefined;
      if ('source' in target) return target.source;
      return corpus.claims.get(target.claim)?.attributions[0]?.source;
    })
    .find((one) => one !== undefined);
}
