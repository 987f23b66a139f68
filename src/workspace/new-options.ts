// The command line of `new`, read.

import { nearest } from '../core/read/nearest.ts';
import { idFault } from '../core/schema/ids.ts';
import { schemas, type RecordKind } from '../core/schema/kinds.ts';
import { WrongUse } from './wrong-use.ts';

export const kinds = Object.keys(schemas) as readonly RecordKind[];

export interface NewOptions {
  readonly help: boolean;
  /** Left out where it is to be asked for. */
  readonly kind: RecordKind | undefined;
  /** The id of the new thing; for a site its folder. */
  readonly name: string | undefined;
}

/** Throws a `WrongUse` for what it does not know. */
export function readNewOptions(words: readonly string[]): NewOptions {
  const option = words.find((word) => word.startsWith('-'));
  if (option === '--help' || option === '-h') {
    return { help: true, kind: undefined, name: undefined };
  }
  if (option !== undefined) {
    throw new WrongUse(`there is no option \`${option}\`; \`--help\` says how it is used`);
  }
  const [kind, name, extra] = words;
  if (extra !== undefined) {
    throw new WrongUse(`\`${extra}\` is one word too many: one thing is made at a time`);
  }
  if (kind === undefined) return { help: false, kind, name };
  const known = kinds.find((one) => one === kind);
  if (known === undefined) throw unknownKind(kind);
  const fault = name === undefined ? undefined : nameFaultOf(known, name);
  if (fault !== undefined) throw new WrongUse(fault);
  return { help: false, kind: known, name };
}

/** Why nothing of this kind can have the name; undefined where it can. */
export function nameFaultOf(kind: RecordKind, name: string): string | undefined {
  if (name.trim() === '') return kind === 'site' ? 'a site needs a folder' : 'an id is not empty';
  const fault = kind === 'site' ? undefined : idFault(name);
  if (!fault) return undefined;
  const hint = fault.suggestion === undefined ? '' : `; write \`${fault.suggestion}\``;
  return `\`${name}\` cannot be the id of ${withArticle(kind)}: ${fault.reason}${hint}`;
}

export const withArticle = (kind: RecordKind): string =>
  kind === 'actor' ? `an ${kind}` : `a ${kind}`;

function unknownKind(word: string): WrongUse {
  const meant = nearest(word, kinds);
  const hint = meant === undefined ? `use ${kinds.join(', ')}` : `did you mean \`${meant}\`?`;
  return new WrongUse(`nothing of the kind \`${word}\` can be made; ${hint}`);
}

export const usage = '`npm run new -- site <folder>` or `npm run new -- briefing <id>`';

const made: Readonly<Record<RecordKind, string>> = {
  site: 'a publication that checks and builds as it is',
  briefing: 'a draft: briefings/<id>.md',
  actor: 'a person, state, body or outlet: actors/<id>.md',
  topic: 'a subject: topics/<id>.md',
  source: 'a document that was read: sources/<id>.yaml',
};

const forms: readonly (readonly [words: string, does: string])[] = [
  ['', 'asks what is wanted, on a terminal'],
  ...kinds.map((kind) => [`${kind} ${kind === 'site' ? '<folder>' : '<id>'}`, made[kind]] as const),
  ['--help, -h', 'this text'],
];

export const newHelp = `Makes a content folder, or a file in one. Nothing that is there is written over.

${forms.map(([words, does]) => `  npm run new ${`${words && '-- '}${words}`.padEnd(20)}  ${does}\n`).join('')}
An id is in small letters, digits and hyphens, such as attack-drones: the name of the file and of its page.
A new file has the fields that it needs, and all others in comments with what they are for.

Environment:

  CONTENT_DIR       another content folder than \`content\`

Exit code: 0 when made, 2 for wrong use or a fault of the program.
`;
