// What doubles in size costs about twice as much, whatever is repeated or nested. `npm run fuzz -- --growth`
// measures the same at full size.

import { describe, expect, it } from 'vitest';
import { growing } from './growing.ts';
import { growthOf, isNearLinear } from './cost.ts';

describe('the cost of what is repeated or nested', () => {
  it.each(growing)('$name', ({ square, ...one }) => {
    const growths = [];
    // What else the machine does can spoil one measurement, but not all.
    while (growths.length < 4) {
      const growth = growthOf(one, square === undefined ? 0.2 : 0.05, 1);
      if (isNearLinear(growth, square !== undefined)) return;
      growths.push(growth);
    }
    expect(growths).toEqual([]);
  });
});
