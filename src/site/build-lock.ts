// One build at a time in one output folder. The lock is a file beside the folder that names its process;
// that of a process which is gone is taken over.

import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { WrongUse } from '../workspace/wrong-use.ts';

/** Returns what gives the lock back. Throws a `WrongUse` while another build holds it. */
export function takeLock(file: string): () => void {
  const own = JSON.stringify(holderOf(process.pid));
  while (!create(file, own)) {
    const found = read(file);
    if (found === undefined) continue;
    if (isAlive(found)) throw new WrongUse(busy(file, found));
    discard(file, found);
  }
  return () => {
    if (read(file) === own) rmSync(file, { force: true });
  };
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in a unit of the system's; tells a reused number from the process that had it. */
  readonly began?: string;
}

function holderOf(pid: number): Holder {
  const began = beginning(pid);
  return { pid, host: hostname(), ...(began !== undefined && { began }) };
}

/** Linux tells in the 22nd field of `stat`, the second of which may hold spaces; elsewhere it is not known. */
function beginning(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19];
  } catch {
    return undefined;
  }
}

/** The file appears with its text in it or not at all; where links are not to be had, with a moment between. */
function create(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    return createWithoutLink(file, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createWithoutLink(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw new WrongUse(`The folder of OUT_DIR cannot be written to: ${String(fault)}`);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(text: string): boolean {
  const { pid, host, began } = parse(text);
  if (pid === undefined || pid === process.pid) return false;
  if (host !== hostname()) return true;
  if (!exists(pid)) return false;
  return began === undefined || began === (beginning(pid) ?? began);
}

function parse(text: string): Partial<Holder> {
  try {
    return JSON.parse(text) as Partial<Holder>;
  } catch {
    return {};
  }
}

/** Signal 0 only asks; "not permitted" says that there is somebody else's process. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
}

/** Moved away before it is deleted, so that of two builds that find it only one takes it. */
function discard(file: string, expected: string): void {
  const away = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, away);
  } catch {
    return;
  }
  if (read(away) === expected) rmSync(away, { force: true });
  else renameSync(away, file);
}

function busy(file: string, text: string): string {
  const { pid, host } = parse(text);
  const where = host === hostname() ? '' : ` on ${host}`;
  return `Another build is writing there (process ${pid}${where}): wait for it, or delete ${file} if it is gone.`;
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : undefined;
}
