import type { CiteTarget, Corpus, Source } from '../../corpus/corpus.ts';
import type { Citation, Cite } from '../../read/body.ts';
import { exampleBriefing } from '../example-world.ts';
import { defineRule, type Report } from '../rule.ts';
import { blockText, linkedBodies, type LinkedBody } from '../texts.ts';

const yearbook = `kind: report
title: Yearbook
publisher: evening-news
published: 2024-11-15
url: https://news.example/yearbook
derivedFrom: []
`;

/** "Somewhere in 300 pages" cannot be checked. */
export const missingLocator = defineRule({
  id: 'ref/missing-locator',
  severity: 'warning',
  fields: ['claim.locator'],
  summary: 'Give the page or timecode when a report, dataset, video or audio is cited',
  why: 'A reader who wants to check a statement should not have to read a whole report or watch a whole video for it.',
  mend: 'Write the page, table or timecode into the citation, or as the `locator` of the claim.',
  examples: {
    pass: [
      {
        name: 'a page in the citation, and one in the claim',
        files: {
          'sources/yearbook.yaml': yearbook,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: yearbook, locator: p. 12 }`,
            text: 'Production was ordered,[@order] the yearbook says.[@yearbook, p. 14]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a report cited as a whole',
        files: {
          'sources/yearbook.yaml': yearbook,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the yearbook says.[@yearbook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 43,
          endLine: 11,
          endColumn: 54,
          message: '`[@yearbook]` cites a report without saying where in it',
          help: 'name the page or paragraph, as in `[@yearbook, p. 4]`',
        },
        mended: [{ file: 'briefings/example.md', from: '[@yearbook]', to: '[@yearbook, p. 4]' }],
      },
      {
        name: 'a claim that was read in a video',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  parade: { kind: video, title: Parade, publisher: evening-news, published: 2024-11-15, url: https://news.example/parade, derivedFrom: [], imagery: { provider: evening-news, handout: false, credit: Evening News } }
claims:
  order: { source: parade }`,
            text: 'Production was ordered, the speaker said.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 15,
          column: 42,
          endLine: 15,
          endColumn: 50,
          message: '`[@order]` cites a video, `parade`, without saying where in it',
          help: 'name the timecode, as in `[@order, 00:04:10]`, or give the claim a `locator`',
        },
        mended: [{ file: 'briefings/example.md', from: '[@order]', to: '[@order, 00:04:10]' }],
      },
    ],
  },
  check({ corpus, report }) {
    const reported = new Set<string>();
    for (const { body, citation, cite, target } of homeFirst(corpus)) {
      if (cite.locator !== undefined) continue;
      const source = unlocated(corpus, target);
      if (!source) continue;
      // A claim lacks its locator once, however often it is cited.
      if ('claim' in target) {
        if (reported.has(target.claim)) continue;
        reported.add(target.claim);
      }
      report(withoutLocator(body, citation, cite, source));
    }
  },
});

/** All citations; those of a claim in its own briefing before those in other texts. */
function homeFirst(corpus: Corpus): readonly TargetedCite[] {
  const all = linkedBodies(corpus).flatMap(citesIn);
  return [...all.filter(isHome), ...all.filter((one) => !isHome(one))];
}

const isHome = ({ body, target }: TargetedCite): boolean =>
  !('claim' in target) || target.claim.startsWith(`${body.briefing?.id}#`);

interface TargetedCite {
  readonly body: LinkedBody;
  readonly citation: Citation;
  readonly cite: Cite;
  readonly target: CiteTarget;
}

function citesIn(body: LinkedBody): readonly TargetedCite[] {
  return body.body.citations.flatMap((citation, index) =>
    citation.cites.flatMap((cite, at) => {
      const target = body.text.targets[index]?.[at];
      return target ? [{ body, citation, cite, target }] : [];
    }),
  );
}

/** The document in which a place should be named: the one that is cited, or in which a claim was read. */
function unlocated(corpus: Corpus, target: CiteTarget): Source | undefined {
  if ('source' in target) return long(corpus, target.source);
  const claim = corpus.claims.get(target.claim);
  for (const { source, locator } of claim?.attributions ?? []) {
    const document = locator === undefined ? long(corpus, source) : undefined;
    if (document) return document;
  }
  return undefined;
}

const longKinds: readonly Source['kind'][] = ['report', 'dataset', 'video', 'audio'];

function long(corpus: Corpus, id: string | undefined): Source | undefined {
  const source = id === undefined ? undefined : corpus.sources.get(id);
  return source && longKinds.includes(source.kind) ? source : undefined;
}

function withoutLocator(
  { body, place }: LinkedBody,
  citation: Citation,
  cite: Cite,
  source: Source,
): Report {
  const direct = cite.id === source.id;
  const [where, sample] = placeIn(source);
  const article = source.kind === 'audio' ? 'an audio recording' : `a ${source.kind}`;
  const document = direct ? article : `${article}, \`${source.id}\`,`;
  return {
    at: place(citation),
    message: `\`[@${cite.id}]\` cites ${document} without saying where in it`,
    help: `name ${where}, as in \`[@${cite.id}, ${sample}]\`${direct ? '' : ', or give the claim a `locator`'}`,
    subject: blockText(body, citation.block),
  };
}

/** What to name in a document of its kind, and how that looks. */
function placeIn({ kind }: Source): readonly [string, string] {
  if (kind === 'dataset') return ['the table or row', 'table 2'];
  const runs = kind === 'video' || kind === 'audio';
  return runs ? ['the timecode', '00:04:10'] : ['the page or paragraph', 'p. 4'];
}
