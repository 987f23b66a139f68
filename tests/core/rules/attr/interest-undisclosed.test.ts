// Where a party need not be named; sentences that name it are in the rule's corpus.

import { expect, it } from 'vitest';
import { interestedNorthland } from '../../../../src/core/rules/example-world.ts';
import { foundFor } from '../found.ts';

const fields = `claims:
  order: { source: post-story, saidBy: north-ministry }`;

const profile = 'Production was ordered.[@example#order]\n';

it('the page of a party names it above its text', () => {
  const files = {
    'actors/northland.md': `${interestedNorthland['actors/northland.md']}\n${profile}`,
  };
  expect(
    foundFor(
      { fields, text: 'The ministry says so.[@order]', files },
      'attr/interest-undisclosed',
    ).filter(([place]) => place?.startsWith('actors/')),
  ).toEqual([]);
});
