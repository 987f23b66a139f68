// `--watch`: checks again whenever the content changes, until it is stopped.

import { existsSync, watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { CheckOptions } from './check-options.ts';
import { contentFolder } from './content-settings.ts';
import { faultLine } from './fault-line.ts';
import { check, type CheckRun } from './run-check.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { writeOut } from './write-out.ts';

/** Editors write a file in several steps, and git writes many files: how long nothing may happen, in milliseconds. */
const calm = 120;

/** How often a folder is looked for that is gone, in milliseconds. */
const patience = 500;

export async function watchContent(run: CheckRun, options: CheckOptions): Promise<0> {
  const folder = contentFolder(run.environment, run.workingFolder);
  const stop = stopSignal();
  let seen: string | undefined;
  while (!stop.aborted) {
    // Listened to first, so that nothing is missed that happens while the check runs.
    const changes = listen(folder, stop);
    const found = digestOf(folder);
    if (seen === undefined || found !== seen) await checkOnce(run, options, folder);
    seen = found;
    await changes.settled();
  }
  return 0;
}

function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}

/** What is wrong with the content, or keeps it from being read, is told and ends nothing. */
async function checkOnce(run: CheckRun, options: CheckOptions, folder: string): Promise<void> {
  if (run.output.isTTY) await writeOut(run.output, clearScreen);
  try {
    await check({ ...run, now: Date.now() }, options);
  } catch (fault) {
    await writeOut(run.faults, faultLine(fault, run.environment));
  }
  await writeOut(run.output, `watching ${folder}; Ctrl-C ends it\n`);
}

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Equal as long as nothing changed; a word where there is no folder. */
function digestOf(folder: string): string {
  try {
    return takeSnapshot(folder).digest;
  } catch {
    return 'unreadable';
  }
}

interface Changes {
  /** Ends when something changed and then nothing more for a while, or when the signal stops it. */
  readonly settled: () => Promise<void>;
}

function listen(folder: string, stop: AbortSignal): Changes {
  let last: number | undefined;
  const noted = Promise.withResolvers<undefined>();
  const note = () => {
    last = performance.now();
    noted.resolve(undefined);
  };
  stop.addEventListener('abort', note, { once: true });
  const close = startWatching(folder, note);
  const settled = async () => {
    if (close) await noted.promise;
    else await pause(patience, stop);
    while (!stop.aborted && last !== undefined && performance.now() - last < calm) {
      await pause(calm, stop);
    }
    stop.removeEventListener('abort', note);
    close?.();
  };
  return { settled };
}

/** Undefined where there is no folder to watch. A folder that is gone later is a change. */
function startWatching(folder: string, note: () => void): (() => void) | undefined {
  if (!existsSync(folder)) return undefined;
  try {
    const watcher = watch(folder, { recursive: true }, note);
    watcher.on('error', note);
    return () => watcher.close();
  } catch {
    return undefined;
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
