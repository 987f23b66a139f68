// What was found, in the format that was asked for.

import { appendFileSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Finding } from '../core/diagnostics/finding.ts';
import { jsonReport } from '../core/diagnostics/json.ts';
import { summary, type Checked } from '../core/diagnostics/summary.ts';
import { terminalReport } from '../core/diagnostics/terminal.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckRun } from './run-check.ts';
import { projectFolder } from './code-digest.ts';
import { faultReason } from './fault-reason.ts';
import { repositoryRoot } from './repository-root.ts';
import type { Snapshot } from './take-snapshot.ts';
import { paintFor, wantsColours } from './terminal-paint.ts';
import { writeOut } from './write-out.ts';
import { WrongUse } from './wrong-use.ts';

export interface Reported {
  /** All that was asked for, whatever its severity. */
  readonly findings: readonly Finding[];
  readonly checked: Checked;
  /** Stands behind the findings: as text, and as Markdown in the summary of a job. */
  readonly more?: { readonly text: string; readonly markdown: string };
}

export async function printReport(
  reported: Reported,
  snapshot: Snapshot,
  run: CheckRun,
  options: CheckOptions,
): Promise<void> {
  const shown = reported.findings.filter((finding) => isShown(finding, options));
  await writeOut(run.output, await reportIn({ ...reported, shown, snapshot, run, options }));
}

interface Report extends Reported {
  readonly shown: readonly Finding[];
  readonly snapshot: Snapshot;
  readonly run: CheckRun;
  readonly options: CheckOptions;
}

async function reportIn(report: Report): Promise<string> {
  switch (report.options.format) {
    case 'json':
      return jsonReport(report.shown);
    case 'sarif':
      return await sarif(report);
    case 'github':
      return await github(report);
    case 'pretty':
      return pretty(report);
  }
}

const isShown = ({ severity }: Finding, { format, quiet, info }: CheckOptions): boolean =>
  severity === 'error' ||
  (!quiet && (severity === 'warning' || info || format === 'json' || format === 'sarif'));

function pretty({ shown, findings, checked, more, snapshot, run }: Report): string {
  const { output, environment, workingFolder } = run;
  const text = terminalReport(shown, {
    width: output.isTTY ? Math.min(120, Math.max(80, output.columns)) : undefined,
    paint: paintFor(wantsColours(output, environment)),
    textOf: textsIn(snapshot),
    nameOf: (file) => fromFolder(workingFolder, resolve(snapshot.folder, file)),
  });
  return `${text}${more?.text ?? ''}${summary(shown, findings, checked)}\n`;
}

// For a repository

/** Loaded only where they are asked for: most runs print for people. */
async function github(report: Report): Promise<string> {
  const { githubReport } = await import('../core/diagnostics/github.ts');
  const { shown, findings, checked } = report;
  await writeSummary(report);
  const nameOf = fromRepository(report);
  return `${githubReport(shown, { nameOf })}${summary(shown, findings, checked)}\n`;
}

/** Of the megabyte that GitHub takes from one step. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const longestSummary = 300_000;

async function writeSummary(report: Report): Promise<void> {
  const path = report.run.environment['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  const { findingsTable } = await import('../core/diagnostics/findings-table.ts');
  const { shown, findings, checked, more } = report;
  const table = findingsTable(shown, {
    heading: summary(shown, findings, checked),
    nameOf: fromRepository(report),
    most: longestSummary,
  });
  const rest = more === undefined ? '' : `\n${more.markdown.slice(0, longestSummary / 2)}`;
  try {
    appendFileSync(path, `${table}${rest}`);
  } catch (fault) {
    throw new WrongUse(
      `GITHUB_STEP_SUMMARY is \`${path}\`, which cannot be written: ${faultReason(fault)}`,
    );
  }
}

async function sarif(report: Report): Promise<string> {
  const { sarifReport } = await import('../core/diagnostics/sarif.ts');
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return sarifReport(report.shown, {
    version,
    site: report.shown.map(({ url, rule }) => siteOf(url, rule)).find(Boolean),
    nameOf: fromRepository(report),
    textOf: textsIn(report.snapshot),
  });
}

/** The address of the site, from that of a rule's page. */
const siteOf = (url: string, rule: string): string | undefined =>
  /^https?:/.test(url) ? url.slice(0, -`rules/${rule}/`.length) : undefined;

function fromRepository({ snapshot, run }: Report): (file: string) => string {
  const root = repositoryRoot(snapshot.folder) ?? run.workingFolder;
  return (file) => fromFolder(root, resolve(snapshot.folder, file));
}

/** With `/` always, so that the same report can be read everywhere. */
const fromFolder = (folder: string, path: string): string =>
  relative(folder, path).split(sep).join('/');

/** The text of a file by its path, without a byte order mark. */
export function textsIn({ files }: Snapshot): (file: string) => string {
  const known = new Map(files.map((file) => [file.path, file]));
  return (file) => new TextDecoder().decode(known.get(file)?.bytes);
}
