import type { SourceInput } from '../../schema/source.ts';
import { certainlyBefore, type EdtfDate } from '../../schema/edtf.ts';
import type { Path } from '../../schema/field-at.ts';
import type { Briefing, Corpus, Source, Upstream } from '../../corpus/corpus.ts';
import { dateOf } from '../../corpus/link-fields.ts';
import { partyKey } from '../../provenance/chain.ts';
import { valueAt as valueIn } from '../../read/issue-faults.ts';
import type { YamlValue } from '../../read/located-yaml.ts';
import type { Pruned } from '../../read/prune.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt, type Place } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';

/** Time runs one way. */
export const order = defineRule({
  id: 'date/order',
  severity: 'error',
  summary: 'Let dates follow one another as the things did that they date',
  why: 'A page that was read before it was published, or a text that knows what happened after its cutoff, has a wrong date somewhere, and what was known when can no longer be told.',
  mend: 'Look up both dates and correct the wrong one. Dates that are not known exactly may say so: `2024-11`, `2024-11-14?`, `2024-11-14~`.',
  examples: {
    pass: [
      {
        name: 'a story dated a day before the report that it repeats, for days end at different hours',
        files: {
          'sources/early-story.yaml': `title: Production ordered, agency says
publisher: daily-post
published: 2024-11-14
accessed: 2024-11-14
url: https://post.example/early
derivedFrom: [agency-report]
`,
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[@early-story]',
          }),
        },
      },
      {
        name: 'dates that are not known exactly',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11, accessed: 2024-11-02, unavailable: Deleted, derivedFrom: [] }`,
            text: 'Production was ordered, the paper says.[@note]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a page read before it was published',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, accessed: 2024-11-05, unavailable: Deleted, derivedFrom: [] }`,
            text: 'Production was ordered, the paper says.[@note]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 82,
          endLine: 10,
          endColumn: 92,
          message: '`note` was read on `2024-11-05`, before it was published on `2024-11-15`',
          help: 'correct `accessed` or `published`; if it was read on the day it came out, write `accessed: 2024-11-15`',
          related: [
            {
              message: 'published `2024-11-15`',
              file: 'briefings/example.md',
              line: 10,
              column: 60,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'accessed: 2024-11-05',
            to: 'accessed: 2024-11-15',
          },
        ],
      },
      {
        name: 'a cutoff after the last change of the text',
        files: {
          'briefings/example.md': exampleBriefing({}).replace(
            'informationCutoff: 2024-11-16',
            'informationCutoff: 2024-11-18',
          ),
        },
        finding: {
          file: 'briefings/example.md',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 30,
          message:
            '`informationCutoff` is `2024-11-18`, after the briefing was published on `2024-11-16`',
          help: 'write `informationCutoff: 2024-11-16`, or give `updated` the day of the later information',
          related: [
            {
              message: 'published `2024-11-16`',
              file: 'briefings/example.md',
              line: 5,
              column: 12,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'informationCutoff: 2024-11-18',
            to: 'informationCutoff: 2024-11-16',
          },
        ],
      },
      {
        name: 'a source from after the cutoff',
        files: {
          'briefings/example.md': exampleBriefing({}).replace(
            'informationCutoff: 2024-11-16',
            'informationCutoff: 2024-11-14',
          ),
        },
        finding: {
          file: 'briefings/example.md',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 30,
          message:
            '`informationCutoff` is `2024-11-14`, but `agency-report` is later: `2024-11-15`',
          help: 'write `informationCutoff: 2024-11-15` if the text goes up to that source, or leave the source out',
          related: [
            {
              message: 'published `2024-11-15`',
              file: 'sources/agency-report.yaml',
              line: 3,
              column: 12,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'informationCutoff: 2024-11-14',
            to: 'informationCutoff: 2024-11-15',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const source of corpus.sources.values()) {
      [...readTooEarly(source), ...olderThanUpstream(corpus, source)].forEach(report);
    }
    for (const briefing of corpus.briefings.values()) {
      [
        ...updatedTooEarly(briefing),
        ...cutoffTooLate(briefing),
        ...sourcesAfterCutoff(corpus, briefing),
      ].forEach(report);
    }
  },
});

const written = ({ record, path }: Source): Pruned<SourceInput> =>
  valueIn(record.value as YamlValue, path) as unknown as Pruned<SourceInput>;

const placeIn = ({ record, path }: Source, field: Path): Place =>
  valueAt(record, [...path, ...field]);

const publishedAt = (source: Source, date: EdtfDate) => ({
  at: placeIn(source, ['published']),
  message: `published \`${date.text}\``,
});

// Sources

function readTooEarly(source: Source): readonly Report[] {
  const { published, accessed, id } = source;
  if (!published) return [];
  const related = () => [publishedAt(source, published)];
  const found: Report[] = [];
  if (accessed && certainlyBefore(accessed, published)) {
    found.push({
      at: placeIn(source, ['accessed']),
      message: `\`${id}\` was read on \`${accessed.text}\`, before it was published on \`${published.text}\``,
      help: `correct \`accessed\` or \`published\`; if it was read on the day it came out, write \`accessed: ${published.text}\``,
      related: related(),
      subject: id,
    });
  }
  (written(source).archives ?? []).forEach((archive, index) => {
    const date = dateOf(archive?.date);
    if (!date || !certainlyBefore(date, published)) return;
    found.push({
      at: placeIn(source, ['archives', index, 'date']),
      message: `the snapshot of \`${id}\` is of \`${date.text}\`, before it was published on \`${published.text}\``,
      help: 'correct the `date` of the snapshot or `published`; the address of a snapshot mostly holds its day',
      related: related(),
      subject: id,
    });
  });
  return found;
}

/** Days end at different hours: between publishers a day is no contradiction. */
function olderThanUpstream(corpus: Corpus, source: Source): readonly Report[] {
  const { published, derivedFrom = [], id } = source;
  if (!published) return [];
  return derivedFrom.flatMap(({ from }) => {
    const upstream = 'source' in from ? corpus.sources.get(from.source) : undefined;
    if (!upstream?.published) return [];
    const slack = partyKey(upstream.publisher) === partyKey(source.publisher) ? 0 : 1;
    if (!certainlyBefore(published, upstream.published, slack)) return [];
    return [
      {
        at: placeIn(source, ['published']),
        message: `\`${id}\` is of \`${published.text}\`, older than \`${upstream.id}\` of \`${upstream.published.text}\`, from which it derives`,
        help: 'correct one of the two dates, or `derivedFrom` if it is the other that derives',
        related: [publishedAt(upstream, upstream.published)],
        subject: id,
      },
    ];
  });
}

// Briefings

function updatedTooEarly({ record, published, updated }: Briefing): readonly Report[] {
  if (!published || !updated || !certainlyBefore(updated, published)) return [];
  return [
    {
      at: valueAt(record, ['updated']),
      message: `\`updated\` is \`${updated.text}\`, before the briefing was published on \`${published.text}\``,
      help: 'correct one of the two dates; `published` is that of the first publication',
      related: [{ at: valueAt(record, ['published']), message: `published \`${published.text}\`` }],
    },
  ];
}

function cutoffTooLate(briefing: Briefing): readonly Report[] {
  const { record, published, updated, informationCutoff: cutoff } = briefing;
  if (!cutoff || !published || !certainlyBefore(published, cutoff)) return [];
  if (updated && !certainlyBefore(updated, cutoff)) return [];
  const later = updated && updated.latest > published.latest ? updated : published;
  const [field, done] = later === updated ? ['updated', 'updated'] : ['published', 'published'];
  return [
    {
      at: valueAt(record, ['informationCutoff']),
      message: `\`informationCutoff\` is \`${cutoff.text}\`, after the briefing was ${done} on \`${later.text}\``,
      help: `write \`informationCutoff: ${later.text}\`, or give \`updated\` the day of the later information`,
      related: [{ at: valueAt(record, [field]), message: `${done} \`${later.text}\`` }],
    },
  ];
}

function sourcesAfterCutoff(corpus: Corpus, briefing: Briefing): readonly Report[] {
  const { record, informationCutoff: cutoff } = briefing;
  if (!cutoff) return [];
  return [...usedSources(briefing)].sort().flatMap((id) => {
    const source = corpus.sources.get(id);
    if (!source?.published || !certainlyBefore(cutoff, source.published)) return [];
    return [
      {
        at: valueAt(record, ['informationCutoff']),
        message: `\`informationCutoff\` is \`${cutoff.text}\`, but \`${id}\` is later: \`${source.published.text}\``,
        help: `write \`informationCutoff: ${source.published.text}\` if the text goes up to that source, or leave the source out`,
        related: [publishedAt(source, source.published)],
        subject: id,
      },
    ];
  });
}

/** What the text cites directly, and what its claims were read in, came through, rest on or were checked with. */
function usedSources({ text, claims }: Briefing): ReadonlySet<string> {
  const cited = text.targets.flat().flatMap((one) => (one && 'source' in one ? [one.source] : []));
  const documents = (steps: readonly Upstream[]) =>
    steps.flatMap((step) => ('source' in step ? [step.source] : []));
  const read = [...claims.values()].flatMap(({ attributions, verification }) => [
    ...attributions.flatMap(({ source, via = [], basedOn }) => [
      ...(source === undefined ? [] : [source]),
      ...documents(via),
      ...documents(basedOn),
    ]),
    ...(verification?.with ?? []),
  ]);
  return new Set([...cited, ...read]);
}
