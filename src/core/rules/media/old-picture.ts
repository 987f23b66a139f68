import type { Attribution, Claim, Corpus, Source } from '../../corpus/corpus.ts';
import type { Path } from '../../schema/field-at.ts';
import { certainlyBefore } from '../../schema/edtf.ts';
import { chainOf } from '../../provenance/chain.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { isWritten, recordOf } from '../written.ts';

/** Days between a picture and an event that datelines and long events may explain. */
const slackDays = 7;

const picture = (taken: string): string => `title: '[Picture of the works]'
publisher: evening-news
kind: image
published: 2024-11-15
language: zxx
url: https://news.example/picture
derivedFrom: []
imagery: { provider: evening-news, handout: false, taken: ${taken}, credit: Evening News }
`;

/** An old picture of the right place is the commonest of all fakes. */
export const oldPicture = defineRule({
  id: 'media/old-picture',
  severity: 'warning',
  fields: ['source.imagery.taken'],
  summary: 'Support no claim with a picture that is much older than what it is about',
  why: 'A picture taken well before an event cannot show it. It may show the place, the type or a drill of last year; as support it misleads, whoever first put it there.',
  mend: 'Take another picture, or give the claim a text as its source. If one of the two dates is wrong, correct it.',
  examples: {
    pass: [
      {
        name: 'a picture of the day',
        files: {
          'sources/picture.yaml': picture('2024-11-14'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  works: { source: picture, date: 2024-11-14 }`,
            text: 'The works are running, a picture shows.[@works]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a picture of the year before',
        files: {
          'sources/picture.yaml': picture('2023-05'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  works: { source: picture, date: 2024-11-14 }`,
            text: 'The works are running, a picture shows.[@works]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 27,
          message:
            '`works` is about `2024-11-14`, but `picture`, on which it rests, was taken `2023-05`',
          help: 'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
          related: [
            {
              message: '`picture` was taken `2023-05`',
              file: 'sources/picture.yaml',
              line: 8,
              column: 52,
            },
          ],
        },
        mended: [
          {
            file: 'sources/picture.yaml',
            from: 'taken: 2023-05',
            to: 'taken: 2024-11-14',
            pasted: false,
          },
        ],
      },
      {
        name: 'the only picture with which a claim was verified',
        files: {
          'sources/picture.yaml': picture('2024-10-01'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  works:
    source: agency-report
    date: [2024-11-14, 2024-11-15]
    status: verified
    verification: { method: [expert], by: daily-post, date: 2024-11-16, with: [picture] }`,
            text: 'The works are running, the agency says.[@works]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 80,
          endLine: 14,
          endColumn: 87,
          message:
            '`works` is about `2024-11-14`, but `picture`, on which it rests, was taken `2024-10-01`',
          help: 'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
          related: [
            {
              message: '`picture` was taken `2024-10-01`',
              file: 'sources/picture.yaml',
              line: 8,
              column: 52,
            },
          ],
        },
        mended: [
          {
            file: 'sources/picture.yaml',
            from: 'taken: 2024-10-01',
            to: 'taken: 2024-11-14',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      if (claim.date.length === 0 || !judgeable(claim)) continue;
      const seen = new Set<Source>();
      for (const { picture: old, path } of [
        ...claim.attributions.flatMap((one) => picturesBehind(corpus, claim, one)),
        ...proofs(corpus, claim),
      ]) {
        if (!isOld(old, claim) || seen.has(old)) continue;
        seen.add(old);
        report(tooOld(corpus, claim, old, path));
      }
    }
  },
});

interface Shown {
  readonly picture: Source;
  readonly path: Path;
}

/** The pictures on the chain of an attribution, and those that its speaker worked from. */
function picturesBehind(corpus: Corpus, claim: Claim, attribution: Attribution): readonly Shown[] {
  const read = chainOf(corpus, attribution).links.flatMap(({ source }) => source ?? []);
  const bases = attribution.basedOn.flatMap((one) => ('source' in one ? [one.source] : []));
  return [
    ...shown(corpus, read).map((picture) => ({ picture, path: [...attribution.path, 'source'] })),
    ...shown(corpus, bases).map((picture) => ({
      picture,
      path: basisPath(corpus, claim, attribution),
    })),
  ];
}

function basisPath(corpus: Corpus, claim: Claim, attribution: Attribution): Path {
  const own = [...attribution.path, 'basedOn'];
  return isWritten(recordOf(corpus, claim), own) ? own : [...claim.path, 'basedOn'];
}

/** An older picture beside a new one is there to compare. */
function proofs(corpus: Corpus, claim: Claim): readonly Shown[] {
  const ids = claim.verification?.with ?? [];
  const pictures = shown(corpus, ids);
  if (!pictures.every((one) => isOld(one, claim))) return [];
  return pictures.map((picture) => ({
    picture,
    path: [...claim.path, 'verification', 'with', ids.indexOf(picture.id)],
  }));
}

const shown = (corpus: Corpus, ids: readonly string[]): readonly Source[] =>
  ids.flatMap((id) => corpus.sources.get(id) ?? []).filter(({ imagery }) => imagery?.taken);

/** Taken well before each of the days that the claim is about, as far as is certain. */
function isOld({ imagery }: Source, { date }: Claim): boolean {
  const taken = imagery?.taken;
  return taken !== undefined && date.every((day) => certainlyBefore(taken, day, slackDays));
}

function tooOld(corpus: Corpus, claim: Claim, old: Source, path: Path): Report {
  const day = claim.date[0]?.text ?? '';
  const taken = old.imagery?.taken?.text ?? '';
  return {
    at: valueAt(recordOf(corpus, claim), path),
    message: `\`${claim.id}\` is about \`${day}\`, but \`${old.id}\`, on which it rests, was taken \`${taken}\``,
    help: 'name a document of that time; if one of the two days is wrong, correct `date` here or `taken` there',
    related: [
      {
        at: keyAt(old.record, [...old.path, 'imagery', 'taken']),
        message: `\`${old.id}\` was taken \`${taken}\``,
      },
    ],
    subject: claim.id,
  };
}
