// `npm run new`: reads the command line, asks for what it lacks where somebody can answer, and makes the files.

import { relative, resolve } from 'node:path';
import { newSite } from '../core/export/new-site.ts';
import { scaffold } from '../core/export/scaffold.ts';
import { buildTime, contentFolder } from './content-settings.ts';
import { faultLine } from './fault-line.ts';
import { makeFile, makeFolder, topicsIn } from './make-files.ts';
import { newHelp, readNewOptions, usage, type NewOptions } from './new-options.ts';
import { WrongUse } from './wrong-use.ts';
import { writeOut } from './write-out.ts';

export interface NewRun {
  /** What stands behind the name of the program. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly faults: NodeJS.WriteStream;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** 0 when made, 2 for wrong use or a fault of the program. */
export async function runNew(run: NewRun): Promise<0 | 2> {
  try {
    const options = readNewOptions(run.words);
    await writeOut(run.output, options.help ? newHelp : await make(run, options));
    return 0;
  } catch (fault) {
    await writeOut(run.faults, faultLine(fault, run.environment));
    return 2;
  }
}

/** What was made, in words. */
async function make(run: NewRun, options: NewOptions): Promise<string> {
  const asked = await wishes(run, options);
  if (asked.kind === 'site') return makeSite(run, asked.name, asked.values['title']);
  const folder = contentFolder(run.environment, run.workingFolder);
  const values = { ...onlyTopic(asked.kind, folder), ...asked.values };
  const path = makeFile(folder, asked, scaffold(asked.kind, { values }));
  return `made ${shownFrom(run, path)}\nfill it in, then: npm run check\n`;
}

export interface Wishes {
  readonly kind: NonNullable<NewOptions['kind']>;
  readonly name: string;
  /** Fields as YAML; of a site its title as it is. */
  readonly values: Readonly<Record<string, string>>;
}

async function wishes(run: NewRun, { kind, name }: NewOptions): Promise<Wishes> {
  if (kind !== undefined && name !== undefined) return { kind, name, values: {} };
  if (run.input.isTTY && run.output.isTTY) {
    const { askNew } = await import('./ask-new.ts');
    return await askNew(kind, run);
  }
  throw new WrongUse(kind === undefined ? `say what to make: ${usage}` : lacking(kind));
}

const lacking = (kind: Wishes['kind']): string =>
  kind === 'site'
    ? 'a site needs a folder: `npm run new -- site my-site`'
    : `the new ${kind} needs an id: \`npm run new -- ${kind} some-id\``;

/** Where there is one topic only, a briefing is about it. */
function onlyTopic(kind: Wishes['kind'], folder: string): Readonly<Record<string, string>> {
  const [first, second] = kind === 'briefing' ? topicsIn(folder) : [];
  return first !== undefined && second === undefined ? { topics: `[${first}]` } : {};
}

function makeSite(run: NewRun, name: string, title = 'A new publication'): string {
  const today = new Date(buildTime(run.environment, run.now)).toISOString().slice(0, 10);
  const folder = resolve(run.workingFolder, name);
  const paths = makeFolder(folder, newSite(title, today));
  const shown = shownFrom(run, folder);
  return `made ${paths.map((path) => `${shown}/${path}`).join('\n     ')}
write your own title and address in ${shown}/site.yaml, then: CONTENT_DIR=${quoted(shown)} npm run dev
`;
}

/** As a shell takes it for one word. */
const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** The shorter of the whole path and the way from the working folder. */
function shownFrom({ workingFolder }: NewRun, path: string): string {
  const way = relative(workingFolder, path);
  return (way.startsWith('..') ? path : way || '.').replaceAll('\\', '/');
}
