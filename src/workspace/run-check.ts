// `npm run check`: reads the command line and the environment, does what is asked for, and gives the exit
// code. What most runs do not need is loaded only where it is asked for.

import { resolve } from 'node:path';
import { checkContent } from './check-content.ts';
import { readCheckOptions, type CheckOptions } from './check-options.ts';
import { buildTime, contentFolder, defaultCacheFolder } from './content-settings.ts';
import { faultLine } from './fault-line.ts';
import { narrowReport } from './narrow-report.ts';
import { printReport, type Reported } from './print-report.ts';
import { takeSnapshot, type Snapshot } from './take-snapshot.ts';
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

export type ExitCode = 0 | 1 | 2;

/** 0 without errors, 1 with errors, 2 for wrong use or a fault of the program. */
export async function runCheck(run: CheckRun): Promise<ExitCode> {
  try {
    const options = readCheckOptions(run.words);
    return await actionFor(options)(run, options);
  } catch (fault) {
    await writeOut(run.faults, faultLine(fault, run.environment));
    return 2;
  }
}

type Action = (run: CheckRun, options: CheckOptions) => Promise<ExitCode>;

function actionFor(options: CheckOptions): Action {
  if (options.help) return help;
  if (options.explain !== undefined) return explain;
  if (options.list) return list;
  if (options.stats) return stats;
  if (options.fix) return fix;
  if (options.watch) return watch;
  if (options.base !== undefined) return againstBase;
  return check;
}

const explain: Action = async (run, options) =>
  (await import('./tell-rules.ts')).explain(run, options);

const list: Action = async (run, options) =>
  (await import('./tell-rules.ts')).tellRules(run, options);

const stats: Action = async (run, options) =>
  (await import('./tell-stats.ts')).tellStats(run, options);

const againstBase: Action = async (run, options) =>
  (await import('./run-against-base.ts')).runAgainstBase(run, options);

const watch: Action = async (run, options) =>
  (await import('./watch-content.ts')).watchContent(run, options);

const fix: Action = async (run, options) => (await import('./run-fix.ts')).runFix(run, options);

const help: Action = async ({ output }) => {
  const { checkHelp } = await import('./option-table.ts');
  await writeOut(output, checkHelp);
  return 0;
};

/** What every run that checks begins with. */
export interface Content {
  readonly folder: string;
  readonly snapshot: Snapshot;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Whether a file's findings are asked for. */
  readonly isWanted: (file: string) => boolean;
}

export function contentOf(run: CheckRun, { paths }: CheckOptions): Content {
  const { environment, workingFolder } = run;
  const now = buildTime(environment, run.now);
  const folder = contentFolder(environment, workingFolder);
  const snapshot = takeSnapshot(folder);
  const isWanted = narrowReport(paths, {
    bases: [workingFolder, folder, resolve(environment['INIT_CWD'] ?? workingFolder)],
    contentFolder: folder,
    files: snapshot.files.map(({ path }) => path),
  });
  return { folder, snapshot, now, isWanted };
}

/** Prints what is wanted of the findings; the exit code goes by the same. */
export async function conclude(
  reported: Reported,
  { snapshot, isWanted }: Content,
  run: CheckRun,
  options: CheckOptions,
): Promise<0 | 1> {
  const findings = reported.findings.filter(({ file }) => isWanted(file));
  await printReport({ ...reported, findings }, snapshot, run, options);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** One check of everything, and its report. */
export async function check(run: CheckRun, options: CheckOptions): Promise<0 | 1> {
  const content = contentOf(run, options);
  const checked = await checkContent(content.snapshot, {
    now: content.now,
    cacheFolder: defaultCacheFolder,
  });
  return await conclude(checked, content, run, options);
}
