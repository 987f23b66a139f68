// All parsed files of a content folder in one file on disk: an index, and chunks of some dozen files
// that are compressed together and opened when one of them is needed.
//
//   8 bytes   "whence1\n"
//   4 bytes   length of the index, little endian
//   4 bytes   CRC-32 of the index
//   index     JSON (PackIndex)
//   chunks    Zstandard frames with checksums

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { EncodedReading, Part } from './encode-reading.ts';
import { replaceFile } from './replace-file.ts';

/** Files as they were when the pack was written; `language` is the site's, which readings depend on. */
export interface Pack {
  readonly language: string;
  readonly entries: ReadonlyMap<string, PackEntry>;
}

export interface PackEntry {
  readonly path: string;
  /** SHA-256 of the file's bytes. */
  readonly hash: string;
  readonly chunk: Chunk;
  /** In bytes of the opened chunk: where the pieces begin and how long they are. */
  readonly start: number;
  readonly lengths: Lengths;
}

type Lengths = readonly [head: number, located: number, tree: number, ties: number];

/** A compressed chunk, in memory or yet on disk. */
export interface Chunk {
  /** Throws where the disk does not give it back as it was written. */
  readonly bytes: () => Uint8Array;
  /** Bytes of the chunk when it is opened. */
  readonly opened: number;
}

export interface EncodedFile {
  readonly path: string;
  readonly hash: string;
  readonly reading: EncodedReading;
}

/** Bytes that an opened chunk should have. */
const chunkSize = 524_288;

/** Packs files into chunks; what they are put in can be sent between threads. */
export function packFiles(files: readonly EncodedFile[]): readonly PackEntry[] {
  const entries: PackEntry[] = [];
  let waiting: EncodedFile[] = [];
  let size = 0;
  const flush = () => {
    entries.push(...packChunk(waiting));
    [waiting, size] = [[], 0];
  };
  for (const file of files) {
    waiting.push(file);
    size += parts.reduce((sum, part) => sum + file.reading[part].length, 0);
    if (size >= chunkSize) flush();
  }
  if (waiting.length > 0) flush();
  return entries;
}

function packChunk(files: readonly EncodedFile[]): readonly PackEntry[] {
  const pieces = files.map(({ reading }) => parts.map((part) => Buffer.from(reading[part])));
  const opened = Buffer.concat(pieces.flat());
  const bytes = compress(opened);
  const chunk = { bytes: () => bytes, opened: opened.length };
  let start = 0;
  return files.map(({ path, hash }, index) => {
    const [head = 0, located = 0, tree = 0, ties = 0] = (pieces[index] ?? []).map(
      ({ length }) => length,
    );
    const entry: PackEntry = { path, hash, chunk, start, lengths: [head, located, tree, ties] };
    start += lengthOf(entry);
    return entry;
  });
}

const compress = (bytes: Uint8Array): Uint8Array =>
  zstdCompressSync(bytes, {
    params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
  });

/** Chunks that were opened last; files are mostly asked for in the order in which they are packed. */
const recent = new Map<Chunk, Buffer>();

function open(chunk: Chunk): Buffer {
  const known = recent.get(chunk);
  if (known) return known;
  // One buffer of the right size instead of many small ones that are put together.
  const opened = zstdDecompressSync(chunk.bytes(), { chunkSize: Math.max(64, chunk.opened) });
  if (opened.length !== chunk.opened) throw new Error('a chunk of the cache is cut short');
  const oldest = recent.size >= 4 ? recent.keys().next().value : undefined;
  if (oldest) recent.delete(oldest);
  recent.set(chunk, opened);
  return opened;
}

const parts = ['head', 'located', 'tree', 'ties'] as const satisfies readonly Part[];

const lengthOf = ({ lengths }: PackEntry): number =>
  lengths.reduce<number>((sum, length) => sum + length, 0);

/** One piece of an entry. Throws where the chunk is damaged. */
export function pieceOf({ chunk, start, lengths }: PackEntry, part: Part): string {
  const index = parts.indexOf(part);
  const from = lengths.slice(0, index).reduce((sum, length) => sum + length, start);
  return open(chunk).toString('utf8', from, from + (lengths[index] ?? 0));
}

/**
 * The entries that a new pack should have: those of `kept` in the chunks that they are in, except for
 * chunks that are small or mostly out of use, whose entries are packed again.
 */
export function repack(kept: readonly PackEntry[]): readonly PackEntry[] {
  const good: PackEntry[] = [];
  const again: EncodedFile[] = [];
  for (const [chunk, entries] of Map.groupBy(kept, (entry) => entry.chunk)) {
    const used = entries.reduce((sum, entry) => sum + lengthOf(entry), 0);
    if (used * 2 >= Math.max(chunk.opened, chunkSize)) good.push(...entries);
    else again.push(...entries.map(encodedAgain));
  }
  return [...good, ...packFiles(again)];
}

const encodedAgain = (entry: PackEntry): EncodedFile => ({
  path: entry.path,
  hash: entry.hash,
  reading: {
    head: pieceOf(entry, 'head'),
    located: pieceOf(entry, 'located'),
    tree: pieceOf(entry, 'tree'),
    ties: pieceOf(entry, 'ties'),
  },
});

// On disk

interface PackIndex {
  readonly language: string;
  /** Lengths of the chunks, compressed and opened, in the order in which they follow. */
  readonly chunks: readonly (readonly [compressed: number, opened: number])[];
  readonly files: readonly (readonly [
    path: string,
    hash: string,
    chunk: number,
    start: number,
    ...Lengths,
  ])[];
}

const magic = Buffer.from('whence1\n');

/** False where it could not be written; then the next run reads the files again. */
export function writePack(path: string, language: string, entries: readonly PackEntry[]): boolean {
  const chunks = [...new Set(entries.map(({ chunk }) => chunk))];
  const numbers = new Map(chunks.map((chunk, number) => [chunk, number]));
  try {
    const bodies = chunks.map((chunk) => chunk.bytes());
    const index: PackIndex = {
      language,
      chunks: chunks.map(({ opened }, number) => [bodies[number]?.length ?? 0, opened]),
      files: entries.map(({ path: file, hash, chunk, start, lengths }) => [
        file,
        hash,
        numbers.get(chunk) ?? 0,
        start,
        ...lengths,
      ]),
    };
    return replaceFile(path, [...header(Buffer.from(JSON.stringify(index))), ...bodies]);
  } catch {
    return false;
  }
}

function header(index: Buffer): readonly Buffer[] {
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32LE(index.length, 0);
  numbers.writeUInt32LE(crc32(index), 4);
  return [magic, numbers, index];
}

export const emptyPack: Pack = { language: '', entries: new Map() };

/** The pack at `path`; an empty one where there is none or it is damaged. Never throws. */
export function openPack(path: string): Pack {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return readIndex(file);
  } catch {
    if (file !== undefined) closeSync(file);
    return emptyPack;
  }
}

function readIndex(file: number): Pack {
  const start = readAt(file, 0, 16);
  if (!start.subarray(0, 8).equals(magic)) throw new Error('this is no pack');
  const bytes = readAt(file, 16, start.readUInt32LE(8));
  if (crc32(bytes) !== start.readUInt32LE(12)) throw new Error('the index is damaged');
  const index = JSON.parse(bytes.toString()) as PackIndex;
  const chunks = chunksIn(file, 16 + bytes.length, index.chunks);
  const entries = index.files.flatMap(([path, hash, number, at, ...lengths]): PackEntry[] => {
    const chunk = chunks[number];
    return chunk ? [{ path, hash, chunk, start: at, lengths }] : [];
  });
  return { language: index.language, entries: new Map(entries.map((one) => [one.path, one])) };
}

/** The file stays open while the program runs: another run may put a new pack in its place. */
function chunksIn(file: number, start: number, sizes: PackIndex['chunks']): readonly Chunk[] {
  let at = start;
  const chunks = sizes.map(([length, opened]): Chunk => {
    const from = at;
    at += length;
    return { opened, bytes: () => readAt(file, from, length) };
  });
  if (fstatSync(file).size !== at) throw new Error('the pack is cut short');
  return chunks;
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, position) !== length)
    throw new Error('the pack is cut short');
  return bytes;
}
