// The last line of a report: how much was found, or what was looked at where nothing was.

import type { Finding, Severity } from './finding.ts';

export interface Checked {
  readonly files: number;
  readonly briefings: number;
  readonly claims: number;
}

type Counted = Pick<Finding, 'severity' | 'file'>;

/** `shown` findings are printed above the line, `found` are all that there are. */
export function summary(
  shown: readonly Counted[],
  found: readonly Counted[],
  checked: Checked,
): string {
  const all = countsOf(found);
  const printed = countsOf(shown);
  const hidden = inWords(severities.map((name) => [name, all[name] - printed[name]]));
  const rest = hidden === '' ? '' : `; ${hidden} not shown`;
  if (shown.length > 0) {
    const files = new Set(shown.map(({ file }) => file)).size;
    const counts = inWords(severities.map((name) => [name, printed[name]]));
    return `${counts} in ${number(files)} of ${count(checked.files, 'file')}${rest}`;
  }
  const { files, briefings, claims } = checked;
  const what = [count(files, 'file'), count(briefings, 'briefing'), count(claims, 'claim')];
  return `${what.join(', ')}: no ${absent(all)}${rest}`;
}

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

type Counts = Readonly<Record<Severity, number>>;

function countsOf(findings: readonly Counted[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What there is none of. */
function absent(all: Counts): string {
  const names = severities.filter((name) => all[name] === 0);
  return names.length === severities.length
    ? 'findings'
    : names.map((name) => `${name}s`).join(' or ');
}

/** `2 errors, 1 warning and 3 infos`, without what there is none of. */
function inWords(counts: readonly (readonly [Severity, number])[]): string {
  const words = counts.filter(([, many]) => many > 0).map(([name, many]) => count(many, name));
  return words.length > 2
    ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
    : words.join(' and ');
}

const count = (many: number, what: string): string =>
  `${number(many)} ${what}${many === 1 ? '' : 's'}`;

const number = (many: number): string => many.toLocaleString('en');
