// Where a file stands says what it is: its kind and its id.

import type { RecordKind } from '../schema/kinds.ts';
import { idFault } from '../schema/ids.ts';
import { tick, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';

export type Place =
  | { readonly kind: RecordKind; readonly id: string; readonly extension: 'md' | 'yaml' }
  | { readonly kind: 'media'; readonly id: string }
  | { readonly kind: 'unknown'; readonly fault: Fault };

const folders = {
  briefings: { kind: 'briefing', extension: 'md', deep: true },
  actors: { kind: 'actor', extension: 'md', deep: false },
  topics: { kind: 'topic', extension: 'md', deep: false },
  sources: { kind: 'source', extension: 'yaml', deep: false },
} as const;

/** Formats that a browser shows without running anything in them. */
export const pictureFormats = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] as const;

export function placeOf(path: string): Place {
  if (path === 'site.yaml') return { kind: 'site', id: 'site', extension: 'yaml' };
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? '';
  if (folder === 'media') return mediaPlace(path, rest);
  if (!Object.hasOwn(folders, folder) || rest.length === 0) return unknown(path, folder);
  const { kind, extension, deep } = folders[folder as keyof typeof folders];
  const [, id, ending] = /^(.*)\.([^.]*)$/.exec(name) ?? [undefined, name, ''];
  if (ending !== extension)
    return wrongEnding(
      path,
      kind,
      `${path.slice(0, path.length - (ending ?? '').length - (ending ? 1 : 0))}.${extension}`,
    );
  if (!deep && rest.length > 1) return tooDeep(path, `${folder}/${name}`, kind);
  return { kind, id: id ?? name, extension };
}

/** Where a new file of a kind belongs. */
export function pathFor(kind: RecordKind, id: string): string {
  const [folder, { extension }] = Object.entries(folders).find(
    ([, known]) => known.kind === kind,
  ) ?? ['', { extension: 'yaml' }];
  return folder === '' ? 'site.yaml' : `${folder}/${id}.${extension}`;
}

/** The fault of a file whose name is no id. */
export function nameFault(
  place: Extract<Place, { readonly extension: string }>,
): Fault | undefined {
  if (place.kind === 'site') return undefined;
  const fault = idFault(place.id);
  if (!fault) return undefined;
  return {
    rule: 'schema/id',
    start: 0,
    end: 0,
    message: `the file name ${tick(`${place.id}.${place.extension}`)} gives the id ${tick(place.id)}: ${fault.reason}`,
    help:
      fault.suggestion === undefined
        ? `rename the file, for instance to \`some-${place.kind}.${place.extension}\`; its name is the ${place.kind}’s id`
        : `rename the file to \`${fault.suggestion}.${place.extension}\``,
  };
}

function mediaPlace(path: string, rest: readonly string[]): Place {
  const name = rest.at(-1) ?? '';
  if (rest.length !== 1) return tooDeep(path, `media/${name}`, 'picture');
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (pictureFormats.some((format) => format === ending)) return { kind: 'media', id: name };
  return fault(
    `${tick(path)} is not a picture in one of the formats ${pictureFormats.map(tick).join(', ')}`,
    ending === 'svg'
      ? 'save it as PNG; SVG files can run scripts'
      : 'save it as JPEG or PNG, or delete it',
  );
}

function unknown(path: string, folder: string): Place {
  if (/^site\.(yml|json|toml)$/.test(path)) {
    return fault(`${tick(path)} belongs to no kind of content`, 'rename it to `site.yaml`');
  }
  const meant = nearest(folder, [...Object.keys(folders), 'media']);
  return fault(
    `${tick(path)} belongs to no kind of content`,
    meant !== undefined && path.includes('/')
      ? `did you mean the folder \`${meant}/\`?`
      : 'move it out of the content folder, or to `briefings/`, `actors/`, `topics/`, `sources/` or `media/`',
  );
}

const wrongEnding = (path: string, kind: string, meant: string): Place =>
  fault(`${tick(path)} is not named like a ${kind}`, `rename it to \`${meant}\``);

const tooDeep = (path: string, meant: string, kind: string): Place =>
  fault(
    `${tick(path)} stands in a folder of its own, where no ${kind} is looked for`,
    `move it to \`${meant}\``,
  );

const fault = (message: string, help: string): Place => ({
  kind: 'unknown',
  fault: { rule: 'schema/file', start: 0, end: 0, message, help },
});
