import type { SourceInput } from '../../schema/source.ts';
import type { Source } from '../../corpus/corpus.ts';
import { valueAt } from '../../read/issue-faults.ts';
import type { YamlValue } from '../../read/located-yaml.ts';
import type { Pruned } from '../../read/prune.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { isRefused } from '../written.ts';
import { defineRule } from '../rule.ts';

const picture =
  'kind: image, title: A plant, publisher: north-agency, published: 2024-11-15, unavailable: Shown on air, derivedFrom: [], archives: [{ url: https://archive.example/1, date: 2024-11-15 }]';

/** A handout was chosen and often worked on by a party; somebody has to have looked. */
export const alterationsUnstated = defineRule({
  id: 'media/alterations-unstated',
  severity: 'error',
  fields: ['source.imagery.alterations'],
  summary: 'Say of every handout what was altered, or that nothing was found',
  why: 'A handout was chosen, and often blurred or cut, by the party that it shows. A reader should learn what was done to it, or that somebody looked and found nothing.',
  mend: 'Look at the picture and list what was altered in `alterations`; an empty list says that somebody looked and found nothing, `unknown` that it could not be told.',
  examples: {
    pass: [
      {
        name: 'a blurred handout, and one in which nothing was found',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  plant: { ${picture}, imagery: { provider: north-agency, handout: true, credit: North Agency, alterations: [{ what: blur }] } }
  hall: { ${picture}, imagery: { provider: north-agency, handout: true, credit: North Agency, alterations: [] } }`,
            text: 'The agency shows a plant and a hall.[@plant; @hall]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a handout at which nobody looked',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `sources:
  plant: { ${picture}, imagery: { provider: north-agency, handout: true, credit: North Agency } }`,
            text: 'The agency shows a plant.[@plant]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 199,
          endLine: 10,
          endColumn: 206,
          message: 'the handout `plant` does not say what was altered in it',
          help: 'look at it, and add to `imagery` what was done, as in `alterations: [{ what: blur }]`, or `alterations: []` if nothing was found',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'credit: North Agency }',
            to: 'credit: North Agency, alterations: [] }',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const source of corpus.sources.values()) {
      const imagery = imageryOf(source);
      const path = [...source.path, 'imagery'];
      if (imagery?.handout !== true || imagery.alterations !== undefined) continue;
      if (isRefused(source.record, [...path, 'alterations'])) continue;
      report({
        at: keyAt(source.record, path),
        message: `the handout \`${source.id}\` does not say what was altered in it`,
        help: 'look at it, and add to `imagery` what was done, as in `alterations: [{ what: blur }]`, or `alterations: []` if nothing was found',
        subject: source.id,
      });
    }
  },
});

/** As written, for the corpus has no imagery without a provider. */
function imageryOf({ record, path }: Source): Pruned<SourceInput>['imagery'] {
  const written = valueAt(record.value as YamlValue, [...path, 'imagery']);
  return written as unknown as Pruned<SourceInput>['imagery'];
}
