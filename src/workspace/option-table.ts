// The options of `check`, in one table: what is read on the command line and what `--help` says.

export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

export type Format = (typeof formats)[number];

export const diffFormats = ['text', 'json', 'markdown'] as const;

export type DiffFormat = (typeof diffFormats)[number];

interface Option {
  readonly name: `--${string}`;
  /** Other ways to write it. */
  readonly short?: string;
  /** What stands behind it: one of these words, or what the text calls it. */
  readonly value?: readonly string[] | string;
  /** Another option without which it says nothing. */
  readonly needs?: `--${string}`;
  readonly help: string;
}

export const optionTable = [
  {
    name: '--format',
    value: formats,
    help: `pretty for people (the default);
json: an array of findings, and nothing else (\`npm run -s check -- --format json\`);
github: annotations for a workflow, and the whole list in GITHUB_STEP_SUMMARY;
sarif: SARIF 2.1.0, for code scanning and editors`,
  },
  { name: '--quiet', help: 'errors only' },
  { name: '--info', help: 'what is only for information, too (json and sarif always have it)' },
  {
    name: '--base',
    value: 'revision',
    help: `compares with an earlier version, such as main: new findings are marked, ids that were
removed are found, and the sourcing diff says what became of claims, origins and sources
(pretty prints it, github adds it to the summary). Where both have a common ancestor,
that one counts.`,
  },
  {
    name: '--only-new',
    needs: '--base',
    help: 'findings that the base does not have, and nothing else',
  },
  {
    name: '--diff',
    value: diffFormats,
    needs: '--base',
    help: 'prints the sourcing diff in that format instead of the findings',
  },
  {
    name: '--fix',
    help: `makes the fixes that cannot change what is meant, and reports what is left. On a terminal
it shows them and asks; elsewhere it makes them and prints them.`,
  },
  { name: '--dry-run', needs: '--fix', help: 'prints the fixes and makes none' },
  { name: '--watch', help: 'checks again whenever the content changes, until Ctrl-C' },
  {
    name: '--explain',
    value: 'rule',
    help: 'what a rule asks for, why, how to mend it, and examples',
  },
  { name: '--list', help: 'all rules, with the severity that the site gives them' },
  { name: '--stats', help: 'what the publication stands on: claims, origins, documents' },
  { name: '--help', short: '-h', help: 'this text' },
] as const satisfies readonly Option[];

export type OptionName = (typeof optionTable)[number]['name'];

export const options: readonly (Option & { readonly name: OptionName })[] = optionTable;

const variables: readonly (readonly [name: string, help: string])[] = [
  ['CONTENT_DIR', 'another content folder than `content`'],
  ['BUILD_TIME', '"now" for embargoes and reviews, such as 2024-11-16T06:00:00+09:00'],
  [
    'GITHUB_STEP_SUMMARY',
    'the file that takes the whole list with `--format github`; GitHub sets it',
  ],
  [
    'NO_COLOR, FORCE_COLOR',
    'no colours, or colours even where the report is not read on a terminal',
  ],
];

export const checkHelp = `Checks the content: every file, every rule, one run.

  npm run check
  npm run check -- [options] [files or folders]

Files and folders narrow the report, and the exit code with it; everything is checked all the same.
\`--list\`, \`--explain\` and \`--stats\` take \`--format json\`, too.

Options:

${options.map((option) => entry(shownAs(option), helpOf(option))).join('')}
Environment:

${variables.map(([name, help]) => entry(name, help)).join('')}
Exit code: 0 without errors, 1 with errors, 2 for wrong use or a fault of the program.
`;

function shownAs({ name, short, value }: Option): string {
  const behind = typeof value === 'string' ? ` <${value}>` : value ? ` ${value.join('|')}` : '';
  return `${name}${short === undefined ? '' : `, ${short}`}${behind}`;
}

function helpOf({ help, needs }: Option): string {
  return needs === undefined ? help : `with ${needs}: ${help}`;
}

/** The text stands beside what it explains, below it where that is long. */
function entry(what: string, help: string): string {
  const indent = ' '.repeat(20);
  const lines = help.split('\n').map((line) => `${indent}${line}\n`);
  const first = `  ${what}`;
  return first.length < indent.length - 1
    ? `${first}${lines.join('').slice(first.length)}`
    : `${first}\n${lines.join('')}`;
}
