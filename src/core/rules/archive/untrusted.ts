import type { SourceInput } from '../../schema/source.ts';
import type { Path } from '../../schema/field-at.ts';
import { webAddress } from '../../schema/fields.ts';
import type { Source } from '../../corpus/corpus.ts';
import type { Pruned } from '../../read/prune.ts';
import { valueAt as valueIn } from '../../read/issue-faults.ts';
import type { YamlValue } from '../../read/located-yaml.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

/** A snapshot that its keeper alters proves nothing. */
export const untrusted = defineRule({
  id: 'archive/untrusted',
  severity: 'error',
  fields: ['source.archives'],
  summary: 'Do not rely on an archive that alters its snapshots',
  why: 'A snapshot is kept to show later what a page said. An archive that was found to alter what it keeps, as archive.today was, cannot show that.',
  mend: 'Name a snapshot in another archive, and the address of the page itself.',
  examples: {
    pass: [
      {
        name: 'a snapshot elsewhere',
        files: { 'briefings/example.md': exampleBriefing({}) },
      },
    ],
    fail: [
      {
        name: 'a snapshot at archive.ph',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.ph/abcde, date: 2024-11-16 }]
`,
          'briefings/example.md': exampleBriefing({}),
        },
        finding: {
          file: 'sources/agency-report.yaml',
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 43,
          message:
            '`https://archive.ph/abcde` is a snapshot at `archive.ph`, an archive that alters what it keeps',
          help: 'name a snapshot in another archive, as in `url: https://web.archive.org/web/2024/https://agency.example/report`',
        },
        mended: [
          {
            file: 'sources/agency-report.yaml',
            from: 'url: https://archive.ph/abcde',
            to: 'url: https://web.archive.org/web/2024/https://agency.example/report',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const source of corpus.sources.values()) {
      for (const [path, url] of addressesOf(source)) {
        const host = hostOf(url);
        if (host !== undefined && altering.test(host)) report(atAltering(source, path, url, host));
      }
    }
  },
});

const altering = /(?:^|\.)archive\.(?:today|is|ph|fo|li|md|vn)$/;

const hostOf = (url: string): string | undefined => webAddress(url)?.hostname.replace(/\.$/, '');

/** The addresses of a source by their paths in the source. */
function addressesOf({ record, path, url }: Source): readonly (readonly [Path, string])[] {
  const written = valueIn(record.value as YamlValue, path) as unknown as Pruned<SourceInput>;
  const archives = (written.archives ?? []).flatMap((archive, index) =>
    archive?.url === undefined ? [] : [[['archives', index, 'url'], archive.url] as const],
  );
  return url === undefined ? archives : [[['url'], url], ...archives];
}

function atAltering(source: Source, path: Path, url: string, host: string): Report {
  const page = path.length === 1 ? originalOf(url) : (source.url ?? originalOf(url));
  return {
    at: valueAt(source.record, [...source.path, ...path]),
    message: `\`${url}\` is a snapshot at \`${host}\`, an archive that alters what it keeps`,
    help: path.length === 1 ? helpForPage(page) : helpForArchive(page),
    subject: source.id,
  };
}

/** The page that a snapshot's address names, as in `archive.is/newest/https://…`. */
const originalOf = (url: string): string | undefined =>
  /(?<=.)https?:\/\/\S+$/.exec(url.slice(8))?.[0];

const helpForPage = (page: string | undefined): string =>
  page === undefined
    ? 'write the address of the page itself in `url`, and name a snapshot in another archive in `archives`'
    : `write the address of the page itself: \`url: ${page}\``;

const helpForArchive = (page: string | undefined): string =>
  `name a snapshot in another archive, as in \`url: https://web.archive.org/web/2024/${page ?? 'https://…'}\``;
