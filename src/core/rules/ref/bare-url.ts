import { canonicalUrl } from '../../corpus/canonical-url.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { fileSpan, type Block } from '../../read/body.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { defineRule, type Report } from '../rule.ts';
import { blockText, linkedBodies, type LinkedBody } from '../texts.ts';

/** A link tells neither who published the page nor whether it still says so. */
export const bareUrl = defineRule({
  id: 'ref/bare-url',
  severity: 'warning',
  summary: 'Cite outside pages as sources instead of linking them',
  why: 'A link says neither who published the page nor when, nor where it had its information, and when the page is gone nothing is left. A source keeps all that.',
  mend: 'Declare the page as a source, and cite it where the link stands.',
  examples: {
    pass: [
      {
        name: 'a citation, and an address as code',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The page, `https://agency.example/report`, says that production was ordered.[@agency-report]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a link to the page of a source',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, [the agency](https://agency.example/report/) says.[@post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 25,
          endLine: 11,
          endColumn: 69,
          message: 'a link leads to the outside page `https://agency.example/report/`',
          help: 'cite the source that has this address: `[@agency-report]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[the agency](https://agency.example/report/) says.[@post-story]',
            to: 'the agency says.[@post-story; @agency-report]',
            pasted: false,
          },
        ],
      },
      {
        name: 'an address in the text',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered (https://blog.example/post), the agency says.[@agency-report]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 25,
          endLine: 11,
          endColumn: 50,
          message: 'the address of the outside page `https://blog.example/post` stands in the text',
          help: 'add a source with `url: https://blog.example/post`, and cite it here by its id',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: ' (https://blog.example/post)',
            to: '',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    const sources = sourcesByPage(corpus);
    for (const body of linkedBodies(corpus)) {
      for (const { url, start, end, block } of body.body.links) {
        if (!/^https?:/i.test(url)) continue;
        const message = `a link leads to the outside page ${tick(url)}`;
        report({ ...bare(body, { start, end }, block, url, sources), message });
      }
      body.body.blocks.forEach((block, index) => {
        for (const { stretch, url } of addressesIn(block)) {
          const message = `the address of the outside page ${tick(url)} stands in the text`;
          report({ ...bare(body, fileSpan(block, stretch), index, url, sources), message });
        }
      });
    }
  },
});

/** The id of the source that has a page as its address or as a snapshot. */
function sourcesByPage(corpus: Corpus): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, url, archives } of corpus.sources.values()) {
    for (const address of [url, ...archives.map((archive) => archive.url)]) {
      const page = address === undefined ? undefined : canonicalUrl(address);
      if (page !== undefined && !found.has(page)) found.set(page, id);
    }
  }
  return found;
}

/** Addresses in plain text, without the punctuation that follows them. */
function addressesIn(block: Block): readonly { readonly stretch: Span; readonly url: string }[] {
  const covered = [...block.code, ...block.linked];
  return [...block.text.matchAll(/\bhttps?:\/\/[^\s<>"“”]+/gi)].flatMap((found) => {
    const url = withoutPunctuation(found[0]);
    const stretch = { start: found.index, end: found.index + url.length };
    const hidden = covered.some(({ start, end }) => stretch.start < end && stretch.end > start);
    return hidden ? [] : [{ stretch, url }];
  });
}

function withoutPunctuation(url: string): string {
  const bare = url.replace(/[.,;:!?'’)\]}*_]+$/, '');
  return bare.includes('(') && url.startsWith(`${bare})`) ? `${bare})` : bare;
}

function bare(
  { body, place }: LinkedBody,
  span: Span,
  block: number,
  url: string,
  sources: ReadonlyMap<string, string>,
): Omit<Report, 'message'> {
  const source = sources.get(canonicalUrl(url) ?? '');
  return {
    at: place(span),
    help: source
      ? `cite the source that has this address: \`[@${source}]\``
      : `add a source with \`url: ${url}\`, and cite it here by its id`,
    subject: blockText(body, block),
  };
}
