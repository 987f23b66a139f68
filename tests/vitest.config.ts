// Unit tests first; then what builds sites or drives a browser, three files at a time: each waits for the disk or a browser now and then.

import { defineConfig } from 'vitest/config';

const slow = [
  'tests/site/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/scripts/**/*.test.ts',
];

export default defineConfig({
  test: {
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
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
