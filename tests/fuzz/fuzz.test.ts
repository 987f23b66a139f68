// A fixed piece of what `npm run fuzz` tries at length.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenPromise } from './broken-promise.ts';
import { smallInput } from './inputs.ts';

it('keeps its promises over 150 broken content folders', () => {
  fc.assert(
    fc.property(smallInput, ({ files }) => {
      expect(brokenPromise(files)).toBeUndefined();
    }),
    { seed: 20241115, numRuns: 150 },
  );
});
