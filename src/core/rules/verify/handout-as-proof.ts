import type { Claim, Corpus, Source } from '../../corpus/corpus.ts';
import { nameInText } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { recordOf } from '../written.ts';

const pictures = (access: string): string => `title: '[Pictures of the works]'
publisher: north-agency
kind: image
published: 2024-11-15
language: zxx
url: https://agency.example/pictures
derivedFrom: []
archives: [{ url: https://archive.example/pictures, date: 2024-11-16 }]
imagery: { provider: north-agency, handout: true, access: ${access}, alterations: [], credit: North Agency }
`;

/** Pictures that a party made, chose and gave out show what it wants to be seen. */
export const handoutAsProof = defineRule({
  id: 'verify/handout-as-proof',
  severity: 'error',
  fields: ['claim.verification'],
  summary: 'Do not verify a claim with nothing but handouts to which nobody else had access',
  why: 'Where no independent photographer was let in, a handout is the provider’s statement in pictures. It can be staged, old or altered, and nothing else is there to tell.',
  mend: 'Add a document of somebody else to `with`, such as satellite imagery or a report from the place. If there is none, delete `verification` and write `status: unverified`.',
  examples: {
    pass: [
      {
        name: 'pictures of a pool of reporters',
        files: {
          'sources/pictures.yaml': pictures('pool'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  works:
    source: agency-report
    status: verified
    verification: { method: [expert], by: evening-news, date: 2024-11-16, with: [pictures] }`,
            text: 'The works are running, the agency says.[@works]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a handout alone',
        files: {
          'sources/pictures.yaml': pictures('none'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  works:
    source: agency-report
    status: verified
    verification: { method: [expert], by: evening-news, date: 2024-11-16, with: [pictures] }`,
            text: 'The works are running, the agency says.[@works]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 81,
          endLine: 13,
          endColumn: 91,
          message:
            '`works` was checked with nothing but a handout of North Agency, to which nobody else had access: `pictures`',
          help: 'add a document of somebody else to `with`, or delete `verification` and write `status: unverified`',
          related: [
            {
              message: '`pictures` is a handout with `access: none`',
              file: 'sources/pictures.yaml',
              line: 9,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '    verification: { method: [expert], by: evening-news, date: 2024-11-16, with: [pictures] }\n',
            to: '',
          },
          { file: 'briefings/example.md', from: 'status: verified', to: 'status: unverified' },
        ],
      },
      {
        name: 'two handouts',
        files: {
          'sources/pictures.yaml': pictures('none'),
          'sources/more-pictures.yaml': pictures('none').replaceAll('/pictures', '/more-pictures'),
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  works:
    source: agency-report
    status: refuted
    verification:
      method: [expert]
      by: evening-news
      date: 2024-11-16
      with: [pictures, more-pictures]`,
            text: 'The works are running, the agency says.[@works]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 17,
          column: 13,
          endLine: 17,
          endColumn: 38,
          message:
            '`works` was checked with nothing but handouts of North Agency, to which nobody else had access: `pictures`, `more-pictures`',
          help: 'add a document of somebody else to `with`, or delete `verification` and write `status: unverified`',
          related: [
            {
              message: '`pictures` is a handout with `access: none`',
              file: 'sources/pictures.yaml',
              line: 9,
              column: 1,
            },
            {
              message: '`more-pictures` is a handout with `access: none`',
              file: 'sources/more-pictures.yaml',
              line: 9,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'with: [pictures, more-pictures]',
            to: 'with: [pictures, more-pictures, news-interview]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      const ids = claim.verification?.with ?? [];
      if (ids.length === 0 || !judgeable(claim)) continue;
      const proofs = ids.flatMap((id) => corpus.sources.get(id) ?? []);
      if (proofs.every(isClosedHandout)) report(unproven(corpus, claim, proofs));
    }
  },
});

const isClosedHandout = ({ imagery }: Source): boolean =>
  imagery?.handout === true && imagery.access === 'none';

function unproven(corpus: Corpus, claim: Claim, proofs: readonly Source[]): Report {
  const providers = new Set(
    proofs.flatMap(({ imagery }) => (imagery ? [nameInText(corpus, imagery.provider)] : [])),
  );
  const what = proofs.length === 1 ? 'a handout' : 'handouts';
  const ids = proofs.map(({ id }) => `\`${id}\``).join(', ');
  return {
    at: valueAt(recordOf(corpus, claim), [...claim.path, 'verification', 'with']),
    message: `\`${claim.id}\` was checked with nothing but ${what} of ${[...providers].join(' and ')}, to which nobody else had access: ${ids}`,
    help: 'add a document of somebody else to `with`, or delete `verification` and write `status: unverified`',
    related: proofs.map(({ id, record, path }) => ({
      at: keyAt(record, [...path, 'imagery']),
      message: `\`${id}\` is a handout with \`access: none\``,
    })),
    subject: claim.id,
  };
}
