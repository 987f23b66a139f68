import { expect, it } from 'vitest';
import type { AttributionView, ClaimView, StakeView } from '../../../src/core/views/claim-view.ts';
import { textRows } from '../../../src/core/views/text-rows.ts';
import type { NoteView } from '../../../src/core/views/text-view.ts';

const stake: StakeView = {
  holder: { name: 'Northland' },
  topic: { name: 'Drones' },
  role: 'is itself a party',
  roleCode: 'party',
  held: true,
};

const attribution = (name: string, more: Partial<AttributionView> = {}): AttributionView => ({
  speaker: { kind: 'named', name: { name } },
  chain: [],
  basedOn: [],
  origins: [],
  ...more,
});

function note(number: number, attributions: readonly AttributionView[]): NoteView {
  const claim = { id: `claim-${number}`, attributions } as unknown as ClaimView;
  const anchor = `claim-${number}`;
  return { number, anchor, claim, elsewhere: false, locators: [], marks: [] };
}

it('gives each number its short note where it is cited first, and a bare reference after that', () => {
  const one = note(1, [attribution('Leader', { stake }), attribution('Leader', { stake })]);
  const two = note(2, [attribution('Leader', { stake }), attribution('Official')]);
  const first = { html: '<p>a</p>', notes: [1] };
  const second = { html: '<p>b</p>', notes: [2, 1] };
  const leader = { kind: 'named', name: { name: 'Leader' } };
  const official = { kind: 'named', name: { name: 'Official' } };
  expect(textRows({ passages: [first, second], notes: [one, two] })).toEqual([
    {
      passage: first,
      notes: [{ note: one, speakers: [leader], stakes: [stake], mixed: false }],
      again: [],
      reach: 1,
    },
    {
      passage: second,
      notes: [{ note: two, speakers: [leader, official], stakes: [stake], mixed: true }],
      again: [one],
      reach: 1,
    },
  ]);
});

it('lets notes run on beside up to two passages that have none', () => {
  const passages = [[1], [], [], [], [1], [], [1]].map((notes) => ({ html: '<p></p>', notes }));
  const rows = textRows({ passages, notes: [note(1, [])] });
  expect(rows.map(({ reach }) => reach)).toEqual([3, 3, 2, 1, 2, 1, 1]);
});
