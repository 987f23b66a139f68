// What reading and judging a folder costs, in milliseconds of this process on the processor: what else the
// machine does at the time counts less than on a clock.

import { checkFiles } from '../core/check-files.ts';
import type { Files } from './inputs.ts';
import type { Growing } from './growing.ts';

/** The least of some rounds. */
export function costOf(files: Files, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    checkFiles(files);
    least = Math.min(least, process.cpuUsage(before).user / 1000);
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
