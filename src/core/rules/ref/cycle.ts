import type { Path } from '../../schema/field-at.ts';
import type { Circle, LinkPlace } from '../../corpus/circles.ts';
import { shown } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, lineOne, valueAt, type Place } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { subjectOf } from './missing-references.ts';
import { viaCircles, type ViaCircle } from './via-circles.ts';

/** What leads in a circle begins nowhere. */
export const cycle = defineRule({
  id: 'ref/cycle',
  severity: 'error',
  summary: 'Let no chain come back to where it began',
  why: 'Documents that derive from one another, or bodies that belong to one another, have no beginning, so no origin can be told. In the world one of these links does not exist.',
  mend: 'Delete the link that is not so.',
  examples: {
    pass: [
      {
        name: 'a story that repeats a report',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: post-story, via: [agency-report] }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'two documents that derive from each other',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: [post-story]
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
`,
          'briefings/example.md': exampleBriefing({}),
        },
        finding: {
          file: 'sources/agency-report.yaml',
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 25,
          message: '`derivedFrom` leads in a circle: `agency-report → post-story → agency-report`',
          help: 'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`',
          related: [
            {
              message: '`post-story` is part of it',
              file: 'sources/post-story.yaml',
              line: 1,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'sources/agency-report.yaml',
            from: 'derivedFrom: [post-story]',
            to: 'derivedFrom: []',
          },
        ],
      },
      {
        name: 'a way that comes back to the document that was read',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, via: [post-story] }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 41,
          endLine: 10,
          endColumn: 51,
          message:
            '`via` of `order` leads in a circle: `agency-report → post-story → agency-report`',
          help: 'delete `post-story` from `via`: the way leads from the document that was read away to where it began',
        },
        mended: [
          { file: 'briefings/example.md', from: ', via: [post-story]', to: '', pasted: false },
        ],
      },
    ],
  },
  check({ corpus, circles, report }) {
    circles.map(circular).forEach(report);
    for (const circle of viaCircles(corpus)) {
      const record = corpus.briefings.get(circle.claim.briefing)?.record;
      if (record) report(circularVia(circle, valueAt(record, pathOf(circle))));
    }
  },
});

function circular({ ids, at, members }: Circle): Report {
  const field = fieldIn(at.path);
  const names = withoutSharedBriefing(ids);
  const others = members.slice(1).map((member, index) => ({
    at: placeOf(member),
    message: `\`${names[index + 1]}\` is part of it`,
  }));
  return {
    at: valueAt(at.record, at.path),
    message: `\`${field}\` leads in a circle: \`${names.join(' → ')}\``,
    help:
      field === 'derivedFrom'
        ? 'delete the entry that is not so; a document that takes over nothing has `derivedFrom: []`'
        : 'delete the one of these links that is not so',
    related: others,
    subject: subjectOf(at.record, at.path),
  };
}

/** The field in which a link stands: the outermost key that is no id. */
function fieldIn(path: Path): string {
  const inside = path[0] === 'claims' || path[0] === 'sources' ? path.slice(2) : path;
  return String(inside[0]);
}

/** Claims of one briefing are named without it. */
function withoutSharedBriefing(ids: readonly string[]): readonly string[] {
  const briefings = new Set(ids.map((id) => id.slice(0, id.indexOf('#') + 1)));
  const [shared = ''] = briefings;
  return briefings.size === 1 ? ids.map((id) => id.slice(shared.length)) : ids;
}

const placeOf = ({ record, path }: LinkPlace): Place =>
  path.length === 0 ? lineOne(record) : keyAt(record, path);

const pathOf = ({ attribution, index }: ViaCircle) => [...attribution.path, 'via', index];

function circularVia({ claim, attribution, index, way }: ViaCircle, at: Place): Report {
  const step = attribution.via?.[index];
  const name = step && ('source' in step ? step.source : 'actor' in step ? step.actor : step.name);
  return {
    at,
    message: `\`via\` of \`${claim.id}\` leads in a circle: \`${shown(way.join(' → '))}\``,
    help: `delete \`${name}\` from \`via\`: the way leads from the document that was read away to where it began`,
    subject: claim.id,
  };
}
