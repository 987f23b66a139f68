// Checks the content: `npm run check`. `npm run check -- --help` says how.

import './compile-cache.js';

// A program that cannot even start must not look like content with errors, which is exit code 1.
process.exitCode = await import('../src/workspace/run-check.ts').then(
  ({ runCheck }) =>
    runCheck({
      words: process.argv.slice(2),
      environment: process.env,
      workingFolder: process.cwd(),
      output: process.stdout,
      faults: process.stderr,
      now: Date.now(),
    }),
  (fault: Error) => {
    process.stderr.write(
      `the program cannot start: ${fault.message.split('\n')[0]} (try \`npm ci\`)\n`,
    );
    return 2;
  },
);
