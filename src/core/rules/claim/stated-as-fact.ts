import type { Claim, CiteTarget, Corpus } from '../../corpus/corpus.ts';
import { implicitClaim } from '../../corpus/link-claim.ts';
import { tick } from '../../read/fault.ts';
import { statusOf } from '../../provenance/status.ts';
import { nameInText } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { placeIn, proseSentences, type Sentence } from '../prose/prose-sentences.ts';
import { accordingTo } from '../prose/wording.ts';
import { defineRule, type RelatedPlace, type Report, type RuleContext } from '../rule.ts';
import { undisclosedIn } from '../attr/interest-undisclosed.ts';
import { unlabelledIn } from '../confidence/unlabelled-judgement.ts';
import { recordOf } from '../written.ts';

/** A mark behind a sentence does not take back what the sentence says. */
export const statedAsFact = defineRule({
  id: 'claim/stated-as-fact',
  severity: 'warning',
  summary: 'Say in the sentence who says so while a claim is unverified',
  why: 'What the text states in its own voice, the desk vouches for. Readers and search engines quote sentences without their marks: “production began” travels on as a fact, whatever its note says.',
  mend: 'Put who says so into the sentence: “…, according to the agency”. In a list the line that leads to it may say it for all; quotations, tables and footnotes are left alone. If somebody has checked it, write `status: verified` with its `verification`.',
  examples: {
    pass: [
      {
        name: 'attributed, corroborated, an act, and a list whose first line tells who says so',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  exercise:
    status: corroborated
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }
  decree: { nature: act, source: agency-report }`,
            text: `Production was ordered, the agency says.[@order] An exercise was held.[@exercise] The decree was printed.[@decree]

The agency’s report names two plants:

- one by the sea;[@order]
- one in the hills.[@order]`,
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a claim that nobody has checked',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: 'claims:\n  order: { source: agency-report, saidBy: north-ministry }',
            text: 'Production was ordered.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 1,
          endLine: 13,
          endColumn: 24,
          message: '`Production was ordered.` is stated as a fact, while `order` is unverified',
          help: 'say who says so, as in `ordered, according to the Ministry of Defence of Northland.`',
          related: [
            {
              message: 'nobody has checked `order`',
              file: 'briefings/example.md',
              line: 10,
              column: 3,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'ordered.[',
            to: 'ordered, according to the Ministry of Defence of Northland.[',
            offered: 'ordered, according to the Ministry of Defence of Northland.',
          },
        ],
      },
      {
        name: 'a document that is cited directly',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The agency reports an order.[@agency-report]\n\n- Production began.[@post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 3,
          endLine: 13,
          endColumn: 20,
          message:
            '`Production began.` is stated as a fact, while `post-story` is all that it cites',
          help: 'say who says so, as in `began, according to Daily Post.`',
        },
        mended: [
          { file: 'briefings/example.md', from: 'began.', to: 'began, according to Daily Post.' },
        ],
      },
    ],
  },
  check(context) {
    const { corpus, judgeable, report } = context;
    const isUnverified = (claim: Claim) =>
      claim.kind === 'reported' && statusOf(claim) === 'unverified' && judgeable(claim);
    for (const sentence of proseSentences(corpus)) {
      const claims = claimsCited(corpus, sentence);
      if (claims.length === 0 || !claims.every(isUnverified) || isAttributed(sentence)) continue;
      if (!isToldElsewhere(context, sentence)) report(stated(corpus, sentence, claims));
    }
  },
});

/** That a party is behind it, or a judgement of the desk, is told by rules that say so. */
const isToldElsewhere = (context: RuleContext, sentence: Sentence): boolean =>
  undisclosedIn(context, sentence).length > 0 ||
  unlabelledIn(context.corpus, sentence) !== undefined;

/** What a sentence of a briefing cites; none where something that it cites is not known. */
function claimsCited(corpus: Corpus, { body, block, unit, citations }: Sentence): readonly Claim[] {
  const { briefing } = body;
  if (!briefing || unit.footnote || block.footnotes.length > 0) return [];
  if (unit.kind !== 'paragraph' && unit.kind !== 'list item') return [];
  const claims = citations.flatMap(({ targets }) =>
    targets.map((target) => claimOf(corpus, briefing.id, target)),
  );
  return claims.every((claim) => claim !== undefined) ? claims : [];
}

function claimOf(
  corpus: Corpus,
  briefing: string,
  target: CiteTarget | undefined,
): Claim | undefined {
  if (!target) return undefined;
  if ('claim' in target) return corpus.claims.get(target.claim);
  return implicitClaim(briefing, target.source, [], '', []);
}

const isAttributed = ({ text, lead, prose }: Sentence): boolean =>
  [text, lead].some(
    (words) => prose.attributions(words).length > 0 || prose.weakAttributions(words).length > 0,
  );

function stated(corpus: Corpus, sentence: Sentence, claims: readonly Claim[]): Report {
  const [first] = claims;
  const declared = claims.filter(({ implicit }) => !implicit);
  const ids = [...new Set(claims.map(({ id }) => id))].map(tick).join(' and ');
  const why =
    declared.length === 0
      ? `${ids} is all that it cites`
      : `${ids} ${claims.length > 1 ? 'are' : 'is'} unverified`;
  const name = first ? speakerName(corpus, first) : '';
  return {
    at: placeIn(sentence, { start: 0, end: sentence.text.length }),
    message: `${tick(sentence.text)} is stated as a fact, while ${why}`,
    help: `say who says so, as in \`${accordingTo(sentence.text, name)}\``,
    related: [...new Set(declared)].map((claim) => uncheckedAt(corpus, claim)),
    subject: sentence.block.text,
  };
}

const uncheckedAt = (corpus: Corpus, claim: Claim): RelatedPlace => ({
  at: keyAt(recordOf(corpus, claim), claim.path),
  message: `nobody has checked ${tick(claim.id)}`,
});

/** Who asserts it, else the publisher of the document that was read. */
function speakerName(corpus: Corpus, { attributions }: Claim): string {
  const [first] = attributions;
  if (first?.saidBy) {
    const { saidBy } = first;
    return 'actor' in saidBy ? nameInText(corpus, saidBy) : saidBy.unnamed;
  }
  const source = corpus.sources.get(first?.source ?? '');
  return source ? nameInText(corpus, source.publisher) : 'somebody';
}
