// What reading and judging a folder costs, in milliseconds of this thread on the processor: as long as it takes on a
// machine with nothing else to do, whatever else this one does at the time.

import { checkFiles } from '../core/check-files.ts';
import type { Files } from './inputs.ts';
import type { Growing } from './growing.ts';

/** The least of some rounds. */
export function costOf(files: Files, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.threadCpuUsage();
    checkFiles(files);
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export interface Growth {
  readonly half: number;
  readonly whole: number;
}

/** The cost at a share of the largest size, and at half of that. */
export const growthOf = ({ most, files }: Growing, share: number, rounds: number): Growth => {
  const times = Math.floor(most * share);
  return { half: costOf(files(times >> 1), rounds), whole: costOf(files(times), rounds) };
};

/** Little things cost little whatever their growth; a square would be four times as much. */
export const isNearLinear = ({ half, whole }: Growth, square = false): boolean =>
  whole <= 30 + (square ? 5 : 3) * half;
