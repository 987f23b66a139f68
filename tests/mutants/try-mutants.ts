// Tries the mutants of rules in threads, one rule at a time in each.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Outcome, Task } from './mutant-worker.ts';
import type { Planned, PlannedMutant } from './plan.ts';

export interface Tried {
  readonly rule: string;
  readonly mutants: readonly PlannedMutant[];
  readonly survivors: readonly PlannedMutant[];
  /** Why the rule could not be judged: its tests fail as it is. */
  readonly fault?: string;
}

/** Milliseconds for loading everything, and for the tests of a mutant beside what they take without it. */
const patience = { loading: 120_000, trying: 5_000, times: 5 };

/** `tell` gets the rules as they are done, so that a long run can be read, and stopped. */
export async function tryMutants(
  planned: readonly Planned[],
  threads: number,
  tell: (tried: Tried) => void,
): Promise<void> {
  const waiting = [...planned];
  const files = planned.flatMap((one) => one.files);
  const work = async () => {
    const thread = threadOver(files);
    for (let next = waiting.shift(); next; next = waiting.shift())
      tell(await tryRule(thread, next));
    thread.stop();
  };
  await Promise.all(Array.from({ length: threads }, work));
}

async function tryRule(thread: Thread, { rule, tests, mutants }: Planned): Promise<Tried> {
  const survivors: PlannedMutant[] = [];
  let left = mutants;
  while (left.length > 0) {
    const { fault, killed, tried } = await thread.run({ rule, tests, mutants: left });
    if (fault !== undefined) return { rule, mutants, survivors, fault };
    survivors.push(...left.slice(0, tried).filter(({ number }) => !killed.has(number)));
    // One that never lets the tests go has been noticed, and so has one that brings the thread down.
    left = left.slice(tried + 1);
  }
  return { rule, mutants, survivors };
}

interface Run {
  readonly killed: ReadonlySet<number>;
  /** How many came to an end. */
  readonly tried: number;
  readonly fault?: string;
}

interface Thread {
  readonly run: (task: Task) => Promise<Run>;
  readonly stop: () => void;
}

/** A thread that is started anew where a mutant kept or broke it. */
function threadOver(files: Planned['files']): Thread {
  let worker: Worker | undefined;
  const stop = () => {
    void worker?.terminate();
    worker = undefined;
  };
  const run = (task: Task) => {
    const thread = (worker ??= new Worker(join(import.meta.dirname, 'mutant-worker.ts'), {
      workerData: files,
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    }));
    return new Promise<Run>((resolve) => {
      const killed = new Set<number>();
      let tried = 0;
      let patient = patience.loading;
      const end = (fault?: string) => {
        clearTimeout(timer);
        thread.off('message', hear).off('error', broken);
        resolve({ killed, tried, ...(fault !== undefined && { fault }) });
      };
      const fail = (why: string) => {
        stop();
        end(patient === patience.loading ? why : undefined);
      };
      const broken = (fault: unknown) => fail(String(fault));
      const wait = () => setTimeout(() => fail('its tests do not end'), patient);
      const hear = (outcome: Outcome) => {
        if (outcome === 'done') return end();
        if ('fails' in outcome) return end(`its tests fail as it is: ${outcome.fails}`);
        if ('ready' in outcome) patient = patience.trying + patience.times * outcome.ready;
        else tried += 1;
        if ('tried' in outcome && outcome.killedBy !== undefined) killed.add(outcome.tried);
        clearTimeout(timer);
        timer = wait();
      };
      let timer = wait();
      thread.on('message', hear).on('error', broken);
      thread.postMessage(task);
    });
  };
  return { run, stop };
}
