// The command line of `check`, read.

import { nearest } from '../core/read/nearest.ts';
import { WrongUse } from './wrong-use.ts';

export interface CheckOptions {
  readonly format: Format;
  /** Errors only. */
  readonly quiet: boolean;
  /** What is only for information, too. */
  readonly info: boolean;
  readonly help: boolean;
  /** Files and folders to which the report is narrowed; empty for everything. */
  readonly paths: readonly string[];
}

export const formats = ['pretty', 'json'] as const;

export type Format = (typeof formats)[number];

/** Throws a `WrongUse` for what it does not know. */
export function readCheckOptions(words: readonly string[]): CheckOptions {
  const options = { format: 'pretty' as Format, quiet: false, info: false, help: false };
  const paths: string[] = [];
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    const [, name = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    if (word === '--') paths.push(...waiting.splice(0));
    else if (!word.startsWith('-')) paths.push(word);
    else if (name === '--format') options.format = formatOf(value ?? waiting.shift());
    else if (value === undefined && name === '--quiet') options.quiet = true;
    else if (value === undefined && name === '--info') options.info = true;
    else if (value === undefined && (name === '--help' || name === '-h')) options.help = true;
    else throw unknownOption(word, name);
  }
  return { ...options, paths };
}

function formatOf(value: string | undefined): Format {
  const format = formats.find((known) => known === value);
  if (format) return format;
  const all = formats.map((known) => `\`${known}\``).join(' or ');
  if (value === undefined || value === '') throw new WrongUse(`\`--format\` needs a value: ${all}`);
  throw new WrongUse(
    `there is no format \`${value}\`; ${meant(nearest(value, formats)) ?? `use ${all}`}`,
  );
}

const names = ['--format', '--quiet', '--info', '--help'];

function unknownOption(word: string, name: string): WrongUse {
  const known = names.includes(name);
  if (known) return new WrongUse(`\`${name}\` takes no value: \`${word}\``);
  const hint = meant(nearest(name, names)) ?? '`--help` lists the options';
  return new WrongUse(`there is no option \`${name}\`; ${hint}`);
}

const meant = (known: string | undefined): string | undefined =>
  known === undefined ? undefined : `did you mean \`${known}\`?`;

export const checkHelp = `Checks the content: every file, every rule, one run.

  npm run check
  npm run check -- [options] [files or folders]

Files and folders narrow the report, and the exit code with it; everything is checked all the same.

  --format pretty   for people (the default)
  --format json     an array of findings, and nothing else; use \`npm run -s check -- --format json\`
  --quiet           errors only
  --info            what is only for information, too (JSON always has it)
  --help            this text

  CONTENT_DIR       another content folder than \`content\`
  BUILD_TIME        "now" for embargoes and reviews, such as 2024-11-16T06:00:00+09:00
  NO_COLOR, FORCE_COLOR
                    no colours, or colours even where the report is not read on a terminal

Exit code: 0 without errors, 1 with errors, 2 for wrong use or a fault of the program.
`;
