// Makes a content folder, or a file in one: `npm run new`. `npm run new -- --help` says how.

import { runNew } from '../src/workspace/run-new.ts';

process.exitCode = await runNew({
  words: process.argv.slice(2),
  environment: process.env,
  workingFolder: process.cwd(),
  input: process.stdin,
  output: process.stdout,
  faults: process.stderr,
  now: Date.now(),
});
