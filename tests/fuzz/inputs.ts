// What is fuzzed: content folders, most of them with one file in which something went wrong.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { exampleWorld, worldWith } from '../../src/core/rules/example-world.ts';
import { rules } from '../../src/core/rules/index.ts';
import { grammarBriefing } from './grammar.ts';
import { mangled, manglings, type Mangling } from './mangle.ts';
import { oddTexts } from './odd-texts.ts';

export type Files = Readonly<Record<string, string>>;

export interface Input {
  /** The file in which something went wrong. */
  readonly path: string;
  readonly files: Files;
}

// Folders to begin with

const exampleWorlds: readonly Files[] = rules.flatMap(({ examples }) =>
  [...examples.pass, ...examples.fail].map(worldWith),
);

const content = join(import.meta.dirname, '..', '..', 'content');

export const realFiles: Files = Object.fromEntries(
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:md|yaml)$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(join(content, path), 'utf8')]),
);

const idOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

/** A real file with all that it names, and what that names. */
function withWhatItNames(path: string): Files {
  const paths = new Map(Object.keys(realFiles).map((one) => [idOf(one), one]));
  const reached = new Set(['site.yaml', path]);
  for (const one of reached) {
    const named = (realFiles[one] ?? '').match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
    for (const id of named) {
      const other = paths.get(id);
      if (other !== undefined && !other.startsWith('briefings/')) reached.add(other);
    }
  }
  return Object.fromEntries([...reached].map((one) => [one, realFiles[one] ?? '']));
}

// Arbitraries

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** What leaves most files readable, so that the rules have something to judge. */
const mild = ['swap words', 'other word', 'double line', 'swap lines', 'borrow line'] as const;

const stepOf = (...what: readonly Mangling['what'][]): fc.Arbitrary<Mangling> =>
  fc.record({
    what: fc.constantFrom(...what),
    at: share,
    to: share,
    odd: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...oddTexts) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
  });

const steps: fc.Arbitrary<readonly Mangling[]> = fc.oneof(
  fc.tuple(stepOf(...manglings)),
  fc.array(stepOf(...mild), { minLength: 1, maxLength: 4 }),
  fc.array(stepOf(...manglings), { minLength: 2, maxLength: 6 }),
);

const mangledIn = (files: Files, path: string, lender: string): fc.Arbitrary<Input> =>
  steps.map((made) => ({
    path,
    files: { ...files, [path]: mangled(files[path] ?? '', made, lender) },
  }));

const unlike = (files: Files): readonly string[] =>
  Object.keys(files).filter((path) => files[path] !== exampleWorld[path]);

/** A file of a rule's example, or of the world that it stands in. */
const mangledExample = fc
  .constantFrom(...exampleWorlds)
  .chain((files) =>
    fc
      .tuple(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...unlike(files), 'sources/post-story.yaml') },
          { weight: 1, arbitrary: fc.constantFrom(...Object.keys(files)) },
        ),
        fc.constantFrom(...Object.values(exampleWorlds.at(-1) ?? {})),
      )
      .chain(([path, lender]) => mangledIn(files, path, lender)),
  );

/** A real file among strangers: nothing that it names exists. */
const mangledStranger = fc
  .constantFrom(...Object.keys(realFiles).filter((path) => path !== 'site.yaml'))
  .chain((path) =>
    mangledIn({ ...exampleWorld, [path]: realFiles[path] ?? '' }, path, realFiles[path] ?? ''),
  );

/** A real file with everything that it names. */
const mangledReal = fc
  .constantFrom(...Object.keys(realFiles))
  .chain((path) => mangledIn(withWhatItNames(path), path, realFiles[path] ?? ''));

const fromGrammar: fc.Arbitrary<Input> = fc
  .tuple(fc.constantFrom(...exampleWorlds), grammarBriefing)
  .map(([files, text]) => ({
    path: 'briefings/example.md',
    files: { ...files, 'briefings/example.md': text },
  }));

/** Small folders, of which many can be tried. */
export const smallInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: mangledExample },
  { weight: 4, arbitrary: fromGrammar },
  { weight: 1, arbitrary: mangledStranger },
);

/** Small ones, and now and then a real file among the real ones that it names. */
export const anyInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 12, arbitrary: smallInput },
  { weight: 1, arbitrary: mangledReal },
);
