// Tests that never ask what holds on the third day.

import { expect, it } from 'vitest';
import { isLate } from './late.ts';

it('takes five days for late, and one for timely', () => {
  expect([isLate(5), isLate(1)]).toEqual([true, false]);
});
