// The thread that talks to Pagefind: takes parts of a search index, gives back their files.

import { parentPort, workerData } from 'node:worker_threads';
import {
  close,
  createIndex,
  type CustomRecord,
  type IndexFile,
  type PagefindIndex,
} from 'pagefind';
import type { SearchRecord } from './publication.ts';
import type { IndexedPart, SearchPart } from './search-index.ts';

const indexed: IndexedPart[] = [];
for (const part of workerData as readonly SearchPart[])
  indexed.push({ ...part, records: [], files: await indexFiles(part) });
await close();
parentPort?.postMessage(indexed);

async function indexFiles({ folder, language, records }: SearchPart): Promise<IndexFile[]> {
  const created = await createIndex({ forceLanguage: language });
  const index = created.index ?? failed(created.errors);
  await addRecords(index, records);
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) failed(errors);
  await index.deleteIndex();
  return files.filter(({ path }) => isNeeded(path, folder));
}

/** In batches, because every record is a message to another process and back. */
async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  const batch = 250;
  for (let first = 0; first < records.length; first += batch) {
    const next = records.slice(first, first + batch);
    const answers = await Promise.all(
      next.map((record) => index.addCustomRecord(forPagefind(record))),
    );
    const errors = answers.flatMap((answer) => answer.errors);
    if (errors.length > 0) failed(errors);
  }
}

function forPagefind({ title, meta, filters, sort, ...record }: SearchRecord): CustomRecord {
  const values = Object.entries(filters).map(([name, some]): [string, string[]] => [
    name,
    [...some],
  ]);
  return {
    ...record,
    meta: { ...meta, title },
    filters: Object.fromEntries(values),
    ...(sort && { sort: { ...sort } }),
  };
}

/** The interface is the site's own, and only the first part is opened as a program. */
function isNeeded(path: string, folder: string): boolean {
  if (/^(?:index|filter|fragment)\/|\.pf_meta$|^pagefind-entry\.json$/.test(path)) return true;
  return folder === 'pagefind' && /^pagefind(?:-worker)?\.js$|^wasm\./.test(path);
}

function failed(errors: readonly string[]): never {
  throw new Error(`Pagefind could not make the search index: ${errors.join('; ')}`);
}
