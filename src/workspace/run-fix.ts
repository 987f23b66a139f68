// `--fix`: shows what the safe fixes change, asks on a terminal, writes, and reports what is left.

import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { textDiff } from '../core/diagnostics/text-diff.ts';
import type { CheckOptions } from './check-options.ts';
import { defaultCacheFolder } from './content-settings.ts';
import { fixContent, type ChangedFile, type FixedContent } from './fix-content.ts';
import { replaceFile } from './replace-file.ts';
import { conclude, contentOf, type CheckRun, type Content } from './run-check.ts';
import { paintFor, wantsColours } from './terminal-paint.ts';
import { writeOut } from './write-out.ts';
import { WrongUse } from './wrong-use.ts';

export async function runFix(run: CheckRun, options: CheckOptions): Promise<0 | 1> {
  const content = contentOf(run, options);
  const { now, isWanted } = content;
  const fixed = await fixContent(content.snapshot, {
    now,
    isWanted,
    cacheFolder: defaultCacheFolder,
  });
  // Only the report itself goes where other programs read it.
  const stream = options.format === 'pretty' ? run.output : run.faults;
  await writeOut(stream, shownChanges(fixed, content, run, stream));
  if (options.dryRun) return exitCode(fixed, content);
  if (fixed.made === 0 || !(await isAgreed(run))) {
    return await conclude(fixed.before, content, run, options);
  }
  for (const change of fixed.changed) writeChange(content.folder, change);
  return await conclude(fixed.checked, { ...content, snapshot: fixed.snapshot }, run, options);
}

/** By what was found before anything is fixed. */
const exitCode = ({ before }: FixedContent, { isWanted }: Content): 0 | 1 =>
  before.findings.some(({ severity, file }) => severity === 'error' && isWanted(file)) ? 1 : 0;

function shownChanges(
  { changed, made }: FixedContent,
  { folder }: Content,
  { environment, workingFolder }: CheckRun,
  stream: NodeJS.WriteStream,
): string {
  const paint = paintFor(wantsColours(stream, environment));
  const decoder = new TextDecoder();
  const diffs = changed.map(({ path, before, after }) =>
    textDiff(
      {
        name: relative(workingFolder, resolve(folder, path)).split(sep).join('/'),
        before: decoder.decode(before),
        after: decoder.decode(after),
      },
      paint,
    ),
  );
  return `${diffs.join('')}${countLine(made, changed.length)}\n`;
}

const countLine = (made: number, files: number): string =>
  made === 0
    ? 'nothing to fix safely'
    : `${made} fix${made === 1 ? '' : 'es'} in ${files} file${files === 1 ? '' : 's'}`;

/** Asked only where somebody can answer. */
async function isAgreed({ output }: CheckRun): Promise<boolean> {
  if (!output.isTTY || !process.stdin.isTTY) return true;
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message: 'Write these changes?' })) === true;
}

function writeChange(folder: string, { path, before, after }: ChangedFile): void {
  // A link stays one.
  const file = realpathSync.native(join(folder, path));
  if (Buffer.compare(readFileSync(file), before) !== 0) {
    throw new WrongUse(`\`${path}\` was changed in the meantime; run the command again`);
  }
  const { mode } = statSync(file);
  if (!replaceFile(file, [after])) {
    throw new WrongUse(`\`${path}\` cannot be written; may you write in its folder?`);
  }
  chmodSync(file, mode);
}
