// Compiles the program once, so that the first check need not: `npm ci` runs this at its end (`prepare`). What is kept
// is V8's own, which looks at every source before it takes anything from there. A failure costs the first check its
// head start and nothing else.

import { TextEncoder } from 'node:util';

try {
  await import('./compile-cache.js');
  const [{ exampleWorld }, { readFile }, { buildCorpus }] = await Promise.all([
    import('../src/core/rules/example-world.ts'),
    import('../src/core/read/read-file.ts'),
    import('../src/core/build-corpus.ts'),
    import('../src/workspace/run-check.ts'),
    import('../src/workspace/judge-changes.ts'),
  ]);
  // What runs is compiled, and not what is only loaded.
  const read = Object.entries(exampleWorld).map(([path, text]) =>
    readFile({ path, bytes: new TextEncoder().encode(text) }, 'en'),
  );
  buildCorpus(read, 0);
} catch {
  // The first check compiles what it needs.
}
