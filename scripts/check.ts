// Checks the content: `npm run check`. `npm run check -- --help` says how. What makes one short run quick is told to
// V8 in `package.json`: one thread to help, and a young heap that takes little memory to begin with.

import './compile-cache.js';
import { pathToFileURL } from 'node:url';
import { bundledProgram } from '../src/workspace/bundled-program.ts';

type Program = typeof import('../src/workspace/run-check.ts');

const fromSource = (): Promise<Program> => import('../src/workspace/run-check.ts');

/** The bundle, if it is there and made of the sources as they are. Whoever looks for a fault is shown the sources. */
async function loadProgram(): Promise<Program> {
  const bundle = process.env['WHENCE_DEBUG'] === '1' ? undefined : bundledProgram();
  if (bundle === undefined) return await fromSource();
  return await import(pathToFileURL(bundle).href).catch(fromSource);
}

// A program that cannot even start must not look like content with errors, which is exit code 1.
process.exitCode = await loadProgram().then(
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
