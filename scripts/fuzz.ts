// Looks for content that breaks the check: `npm run fuzz`, with `-- --seconds 600`, `--runs 100000` or
// `--seed 1`. Prints the seed and the smallest input that breaks a promise; exit code 1 where there is one.
// `-- --growth` measures instead what constructs cost at the largest size that a file may have, and at half.

import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { brokenPromise } from '../tests/fuzz/broken-promise.ts';
import { growthOf, isNearLinear, type Growth } from '../tests/fuzz/cost.ts';
import { growing } from '../tests/fuzz/growing.ts';
import { anyInput, type Input } from '../tests/fuzz/inputs.ts';
import { smallest } from '../tests/fuzz/smallest.ts';

interface Settings {
  readonly seed: number;
  readonly runs: number;
  readonly seconds: number;
}

type Message =
  | { readonly tried: Input }
  | { readonly broken: string; readonly input: Input; readonly least: boolean }
  | { readonly runs: number };

/** An input that takes longer than that never ends. */
const patience = 20_000;

/** Measurements of a construct: what else the machine does can spoil one of them, but not all. */
const attempts = 4;

if (process.argv.includes('--growth')) measure();
else if (isMainThread) await watch(settingsOf(process.argv.slice(2)));
else fuzz(workerData as Settings);

function settingsOf(args: readonly string[]): Settings {
  const number = { type: 'string' } as const;
  const options = { seed: number, runs: number, seconds: number };
  const { seed, runs, seconds } = parseArgs({ args: [...args], options }).values;
  return {
    seed: seed === undefined ? Date.now() % 2 ** 31 : Number(seed),
    runs: Number(runs ?? Number.MAX_SAFE_INTEGER),
    seconds: Number(seconds ?? (runs === undefined ? 60 : 86_400)),
  };
}

/** The inputs are tried in a thread, so that one that never ends can be told. */
async function watch(settings: Settings): Promise<void> {
  process.stdout.write(`seed ${settings.seed}\n`);
  const worker = new Worker(new URL(import.meta.url), { workerData: settings });
  let last: Input | undefined;
  const never = () => {
    if (last) tell('it does not end', last);
    void worker.terminate();
  };
  let timer = setTimeout(never, patience);
  worker.on('message', (message: Message) => {
    clearTimeout(timer);
    timer = setTimeout(never, patience);
    if ('tried' in message) last = message.tried;
    else if ('broken' in message) {
      clearTimeout(timer);
      tell(message.broken, message.input);
      process.stdout.write(message.least ? '' : '\nLooking for a smaller one …\n\n');
    } else process.stdout.write(`${message.runs} inputs tried, every promise kept\n`);
  });
  await new Promise((resolve) => worker.once('exit', resolve));
  clearTimeout(timer);
}

function tell(broken: string, { path, files }: Input): void {
  process.exitCode = 1;
  process.stdout.write(`${broken}\n\n── ${path}\n${JSON.stringify(files[path])}\n`);
}

function fuzz({ seed, runs, seconds }: Settings): void {
  const told = (message: Message) => parentPort?.postMessage(message);
  let tried = 0;
  const property = fc.property(anyInput, (input) => {
    tried += 1;
    told({ tried: input });
    return brokenPromise(input.files) === undefined;
  });
  const time = { interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false };
  const result = fc.check(property, { seed, numRuns: runs, ...time });
  const [input] = result.counterexample ?? [];
  if (!input) return told({ runs: tried });
  const brokenBy = (one: Input) => brokenPromise(one.files) ?? 'it is broken now and then';
  told({ broken: brokenBy(input), input, least: false });
  const least = smallest(input);
  told({ broken: brokenBy(least), input: least, least: true });
}

function measure(): void {
  process.stdout.write('  half  whole  ratio  (ms of the processor)\n');
  for (const one of growing) {
    const isFine = (growth: Growth) =>
      growth.whole <= 1000 && isNearLinear(growth, one.square !== undefined);
    let growth = growthOf(one, 1, 2);
    for (let count = 1; count < attempts && !isFine(growth); count++) growth = growthOf(one, 1, 2);
    const fine = isFine(growth);
    const [half, whole] = [growth.half, growth.whole].map((ms) => ms.toFixed(0).padStart(6));
    const ratio = (growth.whole / growth.half).toFixed(1).padStart(5);
    process.stdout.write(`${half} ${whole}  ${ratio}  ${fine ? '' : 'TOO SLOW: '}${one.name}\n`);
    if (!fine) process.exitCode = 1;
  }
}
