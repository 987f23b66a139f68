import { expect, it } from 'vitest';
import { isLate } from './late.ts';

it('takes two days for late', () => {
  expect(isLate(2)).toBe(true);
});
