import { fileSpan, type Block, type Unit } from '../../read/body.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { onceFor } from '../once-for.ts';
import type { Place } from '../places.ts';
import { bareCitations } from '../ref/bare-citations.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { linkedBodies, type LinkedBody } from '../texts.ts';

/** What stands in a briefing was said by somebody, or judged by the desk: the text says by whom. */
export const uncited = defineRule({
  id: 'claim/uncited',
  severity: 'error',
  summary: 'Cite a claim or a source in every paragraph, list item, table row and quotation',
  why: 'A reader cannot tell what a passage without a citation rests on: somebody’s word, a document, the desk’s own judgement, or nothing.',
  mend: 'Put what supports the passage behind it: `[@claim]` or `[@source]`. For what the desk saw or judged itself, declare a claim with `kind: observed` or `kind: assessed`. Headings, pictures, header rows and a line that ends in a colon before a list or table need none.',
  examples: {
    pass: [
      {
        name: 'a citation in every paragraph, list item, table row and quotation',
        files: {
          'briefings/example.md': exampleBriefing({
            text: `## What was said

Production was ordered, the agency says.[@agency-report]

The agency names two plants:

- one in the north;[@agency-report]
- one in the south.[@agency-report]

| Plant | State |
| --- | --- |
| North | built[@agency-report] |

> Begin at once.[@agency-report]`,
          }),
        },
      },
      {
        name: 'a profile that cites what it says',
        files: {
          'actors/daily-post.md':
            '---\nname: Daily Post\nkind: outlet\n---\n\nIt carried the agency’s report.[@post-story]\n',
        },
      },
    ],
    fail: [
      {
        name: 'a paragraph, while a claim waits for its citation',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - { text: 'The leader gave it, the agency says.', claims: [leader] }
claims:
  leader: { source: agency-report }`,
            text: `The agency reports an order.[@agency-report]

It names the leader.`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 17,
          column: 1,
          endLine: 17,
          endColumn: 21,
          message: 'the paragraph `It names the leader.` cites nothing',
          help: 'put the claim or source that supports it at its end, for instance `leader.[@leader]`; not cited yet: `leader`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'It names the leader.',
            to: 'It names the leader.[@leader]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a list item',
        files: {
          'briefings/example.md': exampleBriefing({
            text: `The agency names two plants:

- one in the north;[@agency-report]
- one in the south.`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 3,
          endLine: 14,
          endColumn: 20,
          message: 'the list item `one in the south.` cites nothing',
          help: 'put the claim or source that supports it at its end; if it is what the text before it cites, write `south.[@agency-report]`',
        },
        mended: [{ file: 'briefings/example.md', from: 'south.', to: 'south.[@agency-report]' }],
      },
      {
        name: 'a table row',
        files: {
          'briefings/example.md': exampleBriefing({
            text: `| Plant | State |
| --- | --- |
| North | built[@agency-report] |
| South | not built |`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 3,
          endLine: 14,
          endColumn: 20,
          message: 'the table row `South; not built` cites nothing',
          help: 'put the claim or source that supports it at its end; if it is what the text before it cites, write `built[@agency-report]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'not built',
            to: 'not built[@agency-report]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a profile, where it is a warning',
        files: {
          'actors/daily-post.md':
            '---\nname: Daily Post\nkind: outlet\n---\n\nIt is read widely.\n',
        },
        finding: {
          severity: 'warning',
          file: 'actors/daily-post.md',
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 19,
          message: 'the paragraph `It is read widely.` cites nothing',
          help: 'put the claim or source that supports it at its end: `widely.[@source]` or `widely.[@briefing#claim]`',
        },
        mended: [
          {
            file: 'actors/daily-post.md',
            from: 'widely.',
            to: 'widely.[@post-story]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    for (const text of linkedBodies(context.corpus)) {
      for (const unit of text.body.units) {
        if (!unit.cited && !unit.introduces && !speaksElsewhere(context, text, unit)) {
          context.report(uncitedUnit(text, unit));
        }
      }
    }
  },
});

/** A citation that is malformed, or lacks its brackets, has a finding of its own. */
function speaksElsewhere({ corpus }: RuleContext, text: LinkedBody, unit: Unit): boolean {
  if (unit.malformed) return true;
  return blocksOf(text, unit).some(
    (block) => bareCitations(corpus, block, text.briefing?.id).length > 0,
  );
}

const blocksOf = ({ body }: LinkedBody, unit: Unit): readonly Block[] =>
  unit.blocks.flatMap((index) => body.blocks[index] ?? []);

function uncitedUnit(text: LinkedBody, unit: Unit): Report {
  const words = blocksOf(text, unit)
    .map((block) => block.text.slice(wordsOf(block).start, wordsOf(block).end))
    .filter((one) => one !== '')
    .join(' ');
  return {
    at: placeOf(text, unit),
    message: `the ${unit.kind} ${tick(words)} cites nothing`,
    help: adviceFor(text, unit, words),
    subject: words,
    ...(text.briefing ? {} : { severity: 'warning' as const }),
  };
}

/** From the first word to the end of the text, without what only the markup shows. */
function placeOf(text: LinkedBody, unit: Unit): Place {
  const spans = blocksOf(text, unit)
    .filter((block) => wordsOf(block).end > wordsOf(block).start)
    .map((block) => fileSpan(block, wordsOf(block)));
  const [first, last] = [spans[0], spans.at(-1)];
  return text.place({ start: first?.start ?? unit.start, end: last?.end ?? unit.end });
}

/** The text without spaces around it, and in a row without the marks that part its cells. */
function wordsOf({ kind, text }: Block): Span {
  const edges = kind === 'row' ? /[\s;]/ : /\s/;
  let [start, end] = [0, text.length];
  while (start < end && edges.test(text.charAt(start))) start += 1;
  while (end > start && edges.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function adviceFor(text: LinkedBody, unit: Unit, words: string): string {
  const own = 'put the claim or source that supports it at its end';
  const lastWord = words.slice(words.search(/\S+$/));
  const cite = (id: string) => `\`${lastWord}[@${id}]\``;
  if (!text.briefing) return `${own}: ${cite('source')} or ${cite('briefing#claim')}`;
  const [waiting, ...others] = uncitedClaims(text);
  if (waiting !== undefined) {
    const which = [waiting, ...others].slice(0, 3).map(tick).join(', ');
    return `${own}, for instance ${cite(waiting)}; not cited yet: ${which}`;
  }
  const before = citedBefore(text, unit);
  if (before === undefined) return `${own}: ${cite('some-claim')}`;
  return `${own}; if it is what the text before it cites, write ${cite(before)}`;
}

/** Claims of the briefing that its text does not cite. */
const uncitedClaims = onceFor(({ briefing, text }: LinkedBody): readonly string[] => {
  const cited = new Set(
    text.targets.flat().flatMap((one) => (one && 'claim' in one ? [one.claim] : [])),
  );
  return [...(briefing?.claims.values() ?? [])]
    .filter(({ ref }) => !cited.has(ref))
    .map(({ id }) => id);
});

function citedBefore({ body }: LinkedBody, unit: Unit): string | undefined {
  return body.citations.findLast(({ start }) => start < unit.start)?.cites.at(-1)?.id;
}
