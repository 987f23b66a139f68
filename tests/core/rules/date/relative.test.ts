// Words of time in what somebody else said; sentences of the desk's own are in the rule's corpus.

import { expect, it } from 'vitest';
import { foundFor } from '../found.ts';

it('a quotation keeps the words of time that it has', () => {
  const text = '> Production begins next week.[@agency-report]';
  expect(foundFor({ text }, 'date/relative')).toEqual([]);
});
