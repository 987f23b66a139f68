import type { Claim, Corpus, Source } from '../../corpus/corpus.ts';
import { implicitClaim } from '../../corpus/link-claim.ts';
import { chainOf } from '../../provenance/chain.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt, type Place } from '../places.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { linkedBodies, type LinkedBody } from '../texts.ts';
import { recordOf } from '../written.ts';

const ownPage = `title: An earlier order
publisher: editorial-desk
published: 2024-11-10
url: https://example.org/briefings/earlier/
derivedFrom: []
`;

const earlier = `---
title: Agency reports an earlier order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  first-order: { source: agency-report }
---

Production was ordered, the agency says.[@first-order]
`;

/** To cite oneself is to say it again. */
export const circularSourcing = defineRule({
  id: 'brief/circular-sourcing',
  severity: 'warning',
  summary: 'Support no claim with this site’s own briefings alone',
  why: 'A desk that cites its own briefing as a document, or somebody who has it from there, adds a link to the chain and no support. Read back later, it looks as if two had said so.',
  mend: 'Name the document that the earlier briefing read, or cite its claim, `[@briefing#claim]`, which brings its sources along.',
  examples: {
    pass: [
      {
        name: 'the claim of another briefing, cited as what it is',
        files: {
          'briefings/earlier.md': earlier,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered before, the agency says.[@earlier#first-order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a page of this site as the source of a claim',
        files: {
          'briefings/earlier.md': earlier,
          'sources/own-page.yaml': ownPage,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: own-page }`,
            text: 'Production was ordered before, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 28,
          message: '`order` is supported by nothing but this site’s own briefings: `own-page`',
          help: 'name the document that was read there, for instance `source: agency-report`, or cite a claim of that briefing, for instance `[@earlier#first-order]`',
          related: [
            {
              message: '`own-page` is published by this site',
              file: 'sources/own-page.yaml',
              line: 4,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'source: own-page',
            to: 'source: agency-report',
          },
        ],
      },
      {
        name: 'a newspaper that has it from this site, cited directly',
        files: {
          'sources/own-page.yaml': ownPage,
          'sources/echo.yaml': `title: Production ordered, say analysts
publisher: daily-post
published: 2024-11-12
url: https://post.example/echo
derivedFrom: [own-page]
`,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered before, a newspaper says.[@echo]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 51,
          endLine: 11,
          endColumn: 55,
          message: '`echo` is supported by nothing but this site’s own briefings: `own-page`',
          help: 'cite the document that was read there, or a claim of that briefing',
          related: [
            {
              message: '`own-page` is published by this site',
              file: 'sources/own-page.yaml',
              line: 4,
              column: 1,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: '@echo', to: '@agency-report', pasted: false },
        ],
      },
    ],
  },
  check(context) {
    const { corpus, judgeable, report } = context;
    const pages = ownPages(corpus);
    if (pages.size === 0) return;
    for (const claim of corpus.claims.values()) {
      const own = judgeable(claim) ? onlyOwn(corpus, pages, claim) : [];
      const [first] = claim.attributions;
      if (own.length === 0 || !first) continue;
      report(
        circular(corpus, claim, own, valueAt(recordOf(corpus, claim), [...first.path, 'source'])),
      );
    }
    for (const text of linkedBodies(corpus)) checkCitations(context, pages, text);
  },
});

/** Sources cited directly, once in each text. */
function checkCitations(
  { corpus, judgeable, report }: RuleContext,
  pages: ReadonlySet<Source>,
  text: LinkedBody,
): void {
  const seen = new Set<string>();
  text.text.targets.forEach((targets, index) => {
    targets.forEach((target, which) => {
      const cite = text.body.citations[index]?.cites[which];
      if (!cite || !target || !('source' in target) || seen.has(target.source)) return;
      seen.add(target.source);
      const claim = implicitClaim(text.briefing?.id ?? '', target.source, [], '', []);
      const own = judgeable(claim) ? onlyOwn(corpus, pages, claim) : [];
      if (own.length > 0) report(circular(corpus, claim, own, text.place(cite)));
    });
  });
}

/** The site's own pages behind a claim, if every attribution comes through one. */
function onlyOwn(corpus: Corpus, pages: ReadonlySet<Source>, claim: Claim): readonly Source[] {
  const found = claim.attributions.map((attribution) =>
    chainOf(corpus, attribution)
      .links.flatMap(({ source = '' }) => corpus.sources.get(source) ?? [])
      .filter((source) => pages.has(source)),
  );
  return found.every((own) => own.length > 0) ? [...new Set(found.flat())] : [];
}

/** Pages at the site's address, or published by a desk that writes briefings here. */
function ownPages({ site, actors, briefings, sources }: Corpus): ReadonlySet<Source> {
  const home = site.url.replace(/\/*$/, '/');
  const authors = [...briefings.values()].flatMap((one) => one.authors);
  const desks = new Set(
    authors.flatMap((one) =>
      'actor' in one && actors.get(one.actor)?.kind === 'desk' ? [one.actor] : [],
    ),
  );
  const isOwn = ({ url, publisher }: Source): boolean => {
    if (url !== undefined && home !== '/' && `${url}/`.startsWith(home)) return true;
    return 'actor' in publisher
      ? desks.has(publisher.actor)
      : publisher.name !== '' && publisher.name === site.publisher.name;
  };
  return new Set([...sources.values()].filter(isOwn));
}

function circular(corpus: Corpus, claim: Claim, own: readonly Source[], at: Place): Report {
  const names = own.map(({ id }) => `\`${id}\``).join(', ');
  return {
    at,
    message: own.some(({ id }) => claim.implicit && id === claim.id)
      ? `\`${claim.id}\`, cited here as a source, is a page of this site`
      : `\`${claim.id}\` is supported by nothing but this site’s own briefings: ${names}`,
    help: advice(corpus, claim, own),
    related: own.map(({ id, record, path, url }) => ({
      at: keyAt(record, [...path, url === undefined ? 'publisher' : 'url']),
      message: `\`${id}\` is published by this site`,
    })),
    subject: claim.id,
  };
}

/** The briefing at the page's address tells what it read. */
function advice({ briefings }: Corpus, claim: Claim, own: readonly Source[]): string {
  const ids = own.flatMap(({ url = '' }) => url.split(/[/?#]/));
  const briefing = ids.flatMap((id) => briefings.get(id) ?? [])[0];
  const [other] = briefing?.claims.values() ?? [];
  const source = other?.attributions[0]?.source;
  const verb = claim.implicit ? 'cite' : 'name';
  const read =
    source === undefined
      ? ''
      : `, for instance \`${claim.implicit ? `[@${source}]` : `source: ${source}`}\``;
  const say = other ? `, for instance \`[@${other.ref}]\`` : '';
  const or = claim.implicit ? 'or a claim of that briefing' : 'or cite a claim of that briefing';
  return `${verb} the document that was read there${read}, ${or}${say}`;
}
