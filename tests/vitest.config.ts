// Unit tests first; then what builds sites or drives a browser, two files at a time: a third only slows both.

import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const slow = [
  'tests/site/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/scripts/**/*.test.ts',
];

/** They would end long after all others if they began last: the files are short, and Vitest goes by that. */
const longest = ['pages', 'build-site', 'stopped-build', 'determinism', 'check', 'search', 'new'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ({ project, moduleId }: TestSpecification): number => {
      const place = longest.indexOf(basename(moduleId, '.test.ts'));
      const isLong = project.name === 'site' && place >= 0;
      return project.config.sequence.groupOrder + (isLong ? place / longest.length : 1) / 2;
    };
    return (await super.sort(files)).sort((a, b) => order(a) - order(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: slow,
          // The core keeps no state, so that its modules need not be loaded for each file anew.
          isolate: false,
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: slow,
          globalSetup: 'tests/site/shared-sites.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
