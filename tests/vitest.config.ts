// Unit tests run side by side; what builds sites or drives a browser runs one file after another.

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
        test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: slow, testTimeout: 60_000 },
      },
      {
        test: {
          name: 'site',
          include: slow,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
