// The command line of `check`, read.

import { nearest } from '../core/read/nearest.ts';
import {
  diffFormats,
  formats,
  options as table,
  type DiffFormat,
  type Format,
  type OptionName,
} from './option-table.ts';
import { WrongUse } from './wrong-use.ts';

export interface CheckOptions {
  readonly format: Format;
  /** Errors only. */
  readonly quiet: boolean;
  /** What is only for information, too. */
  readonly info: boolean;
  /** The revision to compare with. */
  readonly base: string | undefined;
  readonly onlyNew: boolean;
  /** The sourcing diff instead of the findings. */
  readonly diff: DiffFormat | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
  /** The rule to explain. */
  readonly explain: string | undefined;
  readonly list: boolean;
  readonly stats: boolean;
  readonly help: boolean;
  /** Files and folders to which the report is narrowed; empty for everything. */
  readonly paths: readonly string[];
}

type Given = ReadonlyMap<OptionName, string>;

/** Throws a `WrongUse` for what it does not know, and for what does not go together. */
export function readCheckOptions(words: readonly string[]): CheckOptions {
  const { given, paths } = read(words);
  refuse(given, paths);
  const has = (name: OptionName) => given.has(name);
  return {
    format: oneOf(formats, given.get('--format')) ?? 'pretty',
    quiet: has('--quiet'),
    info: has('--info'),
    base: given.get('--base'),
    onlyNew: has('--only-new'),
    diff: oneOf(diffFormats, given.get('--diff')),
    fix: has('--fix'),
    dryRun: has('--dry-run'),
    watch: has('--watch'),
    explain: given.get('--explain'),
    list: has('--list'),
    stats: has('--stats'),
    help: has('--help'),
    paths,
  };
}

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value);

function read(words: readonly string[]): {
  readonly given: Given;
  readonly paths: readonly string[];
} {
  const given = new Map<OptionName, string>();
  const paths: string[] = [];
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    const [, written = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    const option = table.find(({ name, short }) => name === written || short === written);
    if (word === '--') paths.push(...waiting.splice(0));
    else if (!word.startsWith('-')) paths.push(word);
    else if (!option) throw unknownOption(written);
    else if (option.value) given.set(option.name, valueOf(option, value ?? waiting.shift()));
    else if (value === undefined) given.set(option.name, '');
    else throw new WrongUse(`\`${written}\` takes no value: \`${word}\``);
  }
  return { given, paths };
}

function valueOf(
  { name, value: known }: (typeof table)[number],
  value: string | undefined,
): string {
  if (known === undefined || typeof known === 'string') {
    if (value === undefined || value === '') throw new WrongUse(`\`${name}\` needs a ${known}`);
    return value;
  }
  const all = orList(known);
  if (value === undefined || value === '') throw new WrongUse(`\`${name}\` needs a value: ${all}`);
  if (known.includes(value)) return value;
  throw new WrongUse(
    `there is no format \`${value}\`; ${meant(nearest(value, known)) ?? `use ${all}`}`,
  );
}

function orList(words: readonly string[]): string {
  const ticked = words.map((word) => `\`${word}\``);
  return `${ticked.slice(0, -1).join(', ')} or ${ticked.at(-1)}`;
}

function unknownOption(name: string): WrongUse {
  const known = table.map((option) => option.name);
  const hint = meant(nearest(name, known)) ?? '`--help` lists the options';
  return new WrongUse(`there is no option \`${name}\`; ${hint}`);
}

const meant = (known: string | undefined): string | undefined =>
  known === undefined ? undefined : `did you mean \`${known}\`?`;

// What does not go together

/** What each of them prints leaves no room for the others. */
const alone: readonly OptionName[] = [
  '--explain',
  '--list',
  '--stats',
  '--watch',
  '--fix',
  '--diff',
];

const withoutFindings: readonly OptionName[] = ['--explain', '--list', '--stats'];

function refuse(given: Given, paths: readonly string[]): void {
  const [first, second] = alone.filter((name) => given.has(name));
  if (first && second) throw apart(first, second);
  for (const { name, needs } of table) {
    if (needs && given.has(name) && !given.has(needs as OptionName)) {
      throw new WrongUse(`\`${name}\` says nothing without \`${needs}\``);
    }
  }
  for (const name of ['--fix', '--watch', ...withoutFindings] as const) {
    if (given.has(name) && given.has('--base')) throw apart(name, '--base');
  }
  refuseFormat(given);
  const other = withoutFindings.find((name) => given.has(name));
  if (other && paths.length > 0) {
    throw new WrongUse(`\`${other}\` takes no files: \`${paths[0]}\``);
  }
}

function refuseFormat(given: Given): void {
  const format = given.get('--format') ?? 'pretty';
  if (format === 'pretty') return;
  if (given.has('--watch')) throw apart('--watch', `--format ${format}`);
  if (given.has('--diff')) throw apart('--diff', `--format ${format}`);
  const other = withoutFindings.find((name) => given.has(name));
  if (other && format !== 'json') {
    throw new WrongUse(`\`${other}\` has the formats \`pretty\` and \`json\`, not \`${format}\``);
  }
}

const apart = (one: string, other: string): WrongUse =>
  new WrongUse(`\`${one}\` and \`${other}\` do not go together`);
