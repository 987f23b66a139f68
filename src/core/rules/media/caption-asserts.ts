import type { Corpus, Source } from '../../corpus/corpus.ts';
import { pictureName } from '../../corpus/used.ts';
import { nameInText } from '../../provenance/words.ts';
import type { Block, Picture } from '../../read/body.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, textAt, type Place } from '../places.ts';
import { outside, proseOf, type Prose } from '../prose/prose.ts';
import { defineRule, type Report } from '../rule.ts';
import { linkedBodies, type LinkedBody } from '../texts.ts';

const handout = {
  'media/test.jpg': '',
  'sources/test-picture.yaml': `title: '[A drone]'
kind: image
publisher: north-agency
published: 2024-11-15
language: zxx
url: https://agency.example/picture
archives: [{ url: https://archive.example/picture, date: 2024-11-16 }]
derivedFrom: []
imagery: { provider: north-agency, handout: true, access: none, alterations: [], credit: North Agency }
file: test.jpg
`,
};

const related = [
  {
    message: 'the picture was given out by North Agency, and nobody else was there',
    file: 'sources/test-picture.yaml',
    line: 9,
    column: 1,
  },
];

/** A picture shows a drone and a car; that it is a test, and of which day, is what somebody says. */
export const captionAsserts = defineRule({
  id: 'media/caption-asserts',
  severity: 'warning',
  summary: 'Say under a handout what can be seen, or whose word the rest is',
  why: 'A handout shows what its provider chose to show. Day, place, occasion and success are not to be seen in it; where nobody else was there, they are known from the provider alone. A description that states them makes the provider’s word the desk’s.',
  mend: 'Describe what anybody can see, and leave the rest to the text; or begin with whose word it is. If somebody else was there, say so by `access` of the picture’s source.',
  examples: {
    pass: [
      {
        name: 'what is to be seen, and whose word the rest is',
        files: {
          ...handout,
          'briefings/example.md': exampleBriefing({
            text: '![A drone above a car](../media/test.jpg)\n\n![A drone above a car, in what North Agency calls a test of 14 November 2024](../media/test.jpg)\n\nThe agency tells of a test.[@test-picture]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a day in the description of a handout',
        files: {
          ...handout,
          'briefings/example.md': exampleBriefing({
            text: '![A drone on 14 November 2024](../media/test.jpg)\n\nThe agency tells of a test.[@test-picture]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 50,
          message:
            'the description of `test.jpg` states `14 November 2024`, which is known from North Agency alone',
          help: 'describe what can be seen, or say whose word it is: `![According to North Agency: A drone on 14 November 2024](../media/test.jpg)`',
          related,
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '![A drone on 14 November 2024](../media/test.jpg)',
            to: '![According to North Agency: A drone on 14 November 2024](../media/test.jpg)',
          },
        ],
      },
      {
        name: 'an occasion in the line below it',
        files: {
          ...handout,
          'briefings/example.md': exampleBriefing({
            text: '![A drone above a car](../media/test.jpg)\nThe picture shows a successful test.[@test-picture]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 12,
          column: 21,
          endLine: 12,
          endColumn: 31,
          message:
            'the caption of `test.jpg` states `successful`, which is known from North Agency alone',
          help: 'describe what can be seen, or say whose word it is: `according to North Agency`',
          related,
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'test.[@test-picture]',
            to: 'test, according to North Agency, a state outlet.[@test-picture]',
            offered: 'according to North Agency',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    const handouts = soleHandouts(corpus);
    for (const body of linkedBodies(corpus)) {
      const prose = proseOf(body.briefing?.language ?? corpus.site.language);
      if (!prose) continue;
      for (const shown of shownIn(body, handouts)) {
        assertions(corpus, body, prose, shown).forEach(report);
      }
    }
  },
});

/** By their files, the handouts of scenes at which nobody but the provider is known to have been. */
const soleHandouts = ({ sources }: Corpus): ReadonlyMap<string, Source> =>
  new Map(
    [...sources.values()].flatMap((source) => {
      const { file, imagery, sound } = source;
      const sole = imagery?.handout && (imagery.access ?? 'none') === 'none';
      return file !== undefined && sole && sound ? [[file, source] as const] : [];
    }),
  );

interface Shown {
  readonly picture: Picture;
  readonly source: Source;
  /** The paragraph in which it stands: what else is in it is its caption. */
  readonly block: Block;
}

function* shownIn({ body }: LinkedBody, handouts: ReadonlyMap<string, Source>): Generator<Shown> {
  let at = 0;
  for (const picture of body.pictures) {
    const source = handouts.get(pictureName(picture.url));
    if (!source) continue;
    // Both stand in the order of the text.
    while ((body.blocks[at]?.end ?? Infinity) < picture.end) at += 1;
    const block = body.blocks[at];
    if (block) yield { picture, source, block };
  }
}

function assertions(
  corpus: Corpus,
  body: LinkedBody,
  prose: Prose,
  { picture, source, block }: Shown,
): readonly Report[] {
  const { alt, url } = picture;
  const provider = source.imagery ? nameInText(corpus, source.imagery.provider) : '';
  const reportOn = (what: string, words: string, at: Place, offered: string): Report => ({
    at,
    message: `the ${what} of ${tick(pictureName(url))} states ${tick(words)}, which is known from ${provider} alone`,
    help: `describe what can be seen, or say whose word it is: \`${offered}\``,
    related: [
      {
        at: keyAt(source.record, [...source.path, 'imagery']),
        message: `the picture was given out by ${provider}, and nobody else was there`,
      },
    ],
    subject: source.id,
  });
  const described = assertedIn(prose, alt).map(({ start, end }) => {
    const offered = `![According to ${provider}: ${alt.trim()}](${url})`;
    return reportOn('description', alt.slice(start, end), body.place(picture), offered);
  });
  const captioned = assertedIn(prose, block.text).map((words) =>
    reportOn(
      'caption',
      block.text.slice(words.start, words.end),
      textAt(body.record, block, words),
      `according to ${provider}`,
    ),
  );
  return [...described, ...captioned];
}

/** The first words that no picture shows; none where something says whose they are. */
function assertedIn(prose: Prose, text: string): readonly Span[] {
  if (prose.givenOut(text).length > 0) return [];
  return outside(prose.unseen(text), prose.quotations(text)).slice(0, 1);
}
