// `npm run build`: builds, says what became of it, and gives the exit code.

import { isAbsolute, relative } from 'node:path';
import { buildSite, type BuildResult } from './build-site.ts';
import { readBuildSettings, type BuildSettings } from './build-settings.ts';
import { reportFault } from './report-fault.ts';
import { terminalProgress } from './progress.ts';
import type { PublicationLoader } from './publication-loader.ts';

/** 0 where the site was built, 1 where errors in the content stopped it, 2 for wrong use or a fault of the program. */
export async function runBuild({ root, load }: RunOptions): Promise<0 | 1 | 2> {
  const start = Date.now();
  try {
    const settings = readBuildSettings({ root, environment: process.env, now: start });
    const result = await buildSite({
      settings,
      load,
      progress: terminalProgress(process.stderr),
      colour: process.stderr.isTTY && !process.env['NO_COLOR'],
    });
    if (result.loaded.findings) process.stderr.write(`${result.loaded.findings.trimEnd()}\n`);
    process.stdout.write(`${summary(result, settings, Date.now() - start)}\n`);
    return result.built ? 0 : 1;
  } catch (fault) {
    reportFault(fault);
    return 2;
  }
}

export interface RunOptions {
  /** Absolute path of the project. */
  readonly root: string;
  readonly load: PublicationLoader;
}

/** `took` in milliseconds. */
export function summary(
  { loaded, built }: BuildResult,
  settings: SummarySettings,
  took: number,
): string {
  const found = [count(loaded.errors, 'error'), count(loaded.warnings, 'warning')].join(', ');
  if (!built) return `Nothing was built: the content has ${found}.`;
  const place = shownPath(settings);
  const unchanged = built.kept > 0 ? `, ${number(built.kept)} of them unchanged` : '';
  const lines = [
    `${count(built.pages, 'page')} in ${place}${unchanged}, in ${(took / 1000).toFixed(1)} s`,
    `${count(loaded.published, 'briefing')} published${withheld(loaded.withheld)}`,
  ];
  if (loaded.warnings > 0) lines.push(found);
  return lines.join('\n');
}

/** As it was written in the environment, or nearly. */
function shownPath({ root, outDir }: SummarySettings): string {
  const way = relative(root, outDir);
  return way.startsWith('..') || isAbsolute(way) ? outDir : way;
}

type SummarySettings = Pick<BuildSettings, 'root' | 'outDir'>;

function withheld(reasons: Readonly<Record<string, number>>): string {
  const named = Object.entries(reasons).filter(([, briefings]) => briefings > 0);
  if (named.length === 0) return '';
  const all = named.reduce((sum, [, briefings]) => sum + briefings, 0);
  return `, ${number(all)} withheld (${named.map(([reason, some]) => `${reason} ${number(some)}`).join(', ')})`;
}

function count(amount: number, what: string): string {
  return `${number(amount)} ${what}${amount === 1 ? '' : 's'}`;
}

function number(amount: number): string {
  return amount.toLocaleString('en');
}
