// Findings as workflow commands, which GitHub shows at the lines of a pull request.
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions

import type { Finding } from './finding.ts';
import { worstFirst } from './worst-first.ts';

export interface GithubOptions {
  /** The path of a file from the root of the repository, with `/`. */
  readonly nameOf: (file: string) => string;
}

/** One line for each finding. GitHub shows about ten of each severity, so the worst come first. */
export function githubReport(findings: readonly Finding[], { nameOf }: GithubOptions): string {
  return worstFirst(findings)
    .map((finding) => `${command(finding, nameOf(finding.file))}\n`)
    .join('');
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

function command(finding: Finding, file: string): string {
  const { severity, rule, message, help, isNew } = finding;
  const properties = { file, ...placeOf(finding), title: isNew ? `${rule} (new)` : rule };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${commands[severity]} ${list.join(',')}::${text(`${message}\n${help}`)}`;
}

/** The runner drops columns of what goes over several lines, and says so in the log. */
function placeOf({ line, endLine, column, endColumn }: Finding) {
  const lines = { line, endLine };
  return line === endLine ? { ...lines, col: column, endColumn } : lines;
}

/** What would end the command or begin another one. */
const text = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string): string =>
  text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
