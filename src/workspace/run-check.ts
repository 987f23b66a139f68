// `npm run check`: reads the command line and the environment, checks, prints, and gives the exit code.

import { relative, resolve, sep } from 'node:path';
import type { Finding } from '../core/diagnostics/finding.ts';
import { jsonReport } from '../core/diagnostics/json.ts';
import { summary } from '../core/diagnostics/summary.ts';
import { terminalReport } from '../core/diagnostics/terminal.ts';
import { checkContent, type ContentCheck } from './check-content.ts';
import { checkHelp, readCheckOptions, type CheckOptions } from './check-options.ts';
import { buildTime, contentFolder, defaultCacheFolder } from './content-settings.ts';
import { faultLine } from './fault-line.ts';
import { narrowReport } from './narrow-report.ts';
import { takeSnapshot, type Snapshot } from './take-snapshot.ts';
import { paintFor, wantsColours } from './terminal-paint.ts';
import { writeOut } from './write-out.ts';

export interface CheckRun {
  /** What stands behind the name of the program. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  readonly output: NodeJS.WriteStream;
  readonly faults: NodeJS.WriteStream;
  readonly now: number;
}

/** 0 without errors, 1 with errors, 2 for wrong use or a fault of the program. */
export async function runCheck(run: CheckRun): Promise<0 | 1 | 2> {
  try {
    const options = readCheckOptions(run.words);
    if (options.help) {
      await writeOut(run.output, checkHelp);
      return 0;
    }
    return await check(run, options);
  } catch (fault) {
    await writeOut(run.faults, faultLine(fault, run.environment));
    return 2;
  }
}

async function check(run: CheckRun, options: CheckOptions): Promise<0 | 1> {
  const { environment, workingFolder } = run;
  const now = buildTime(environment, run.now);
  const folder = contentFolder(environment, workingFolder);
  const snapshot = takeSnapshot(folder);
  const isWanted = narrowReport(options.paths, {
    bases: [workingFolder, folder, resolve(environment['INIT_CWD'] ?? workingFolder)],
    contentFolder: folder,
    files: snapshot.files.map(({ path }) => path),
  });
  const checked = await checkContent(snapshot, { now, cacheFolder: defaultCacheFolder });
  const found = checked.findings.filter(({ file }) => isWanted(file));
  await writeOut(run.output, report({ ...checked, findings: found }, snapshot, run, options));
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function report(
  { findings, checked }: ContentCheck,
  snapshot: Snapshot,
  run: CheckRun,
  options: CheckOptions,
): string {
  const shown = findings.filter((finding) => isShown(finding, options));
  if (options.format === 'json') return jsonReport(shown);
  const { output, environment, workingFolder } = run;
  const files = new Map(snapshot.files.map((file) => [file.path, file]));
  const text = terminalReport(shown, {
    width: output.isTTY ? Math.min(120, Math.max(80, output.columns)) : undefined,
    paint: paintFor(wantsColours(output, environment)),
    textOf: (file) => new TextDecoder().decode(files.get(file)?.bytes),
    nameOf: (file) => fromFolder(workingFolder, resolve(snapshot.folder, file)),
  });
  return `${text}${summary(shown, findings, checked)}\n`;
}

const isShown = ({ severity }: Finding, { format, quiet, info }: CheckOptions): boolean =>
  severity === 'error' || (!quiet && (severity === 'warning' || info || format === 'json'));

/** With `/` always, so that the same report can be read everywhere. */
const fromFolder = (folder: string, path: string): string =>
  relative(folder, path).split(sep).join('/');
