import { expect, it } from 'vitest';
import { isLate } from './late.ts';

it('takes four days for late, and three for timely', () => {
  expect([isLate(4), isLate(3)]).toEqual([true, false]);
});
