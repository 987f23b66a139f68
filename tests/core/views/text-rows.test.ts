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
      passages: [first],
      notes: [{ note: one, speakers: [leader], stakes: [stake], mixed: false }],
      again: [],
      reach: 1,
      atFoot: false,
    },
    {
      passages: [second],
      notes: [{ note: two, speakers: [leader, official], stakes: [stake], mixed: true }],
      again: [one],
      reach: 1,
      atFoot: false,
    },
  ]);
});

it('lets notes run on beside up to two passages that have none', () => {
  const passages = [[1], [], [], [], [1], [], [1]].map((notes) => ({ html: '<p></p>', notes }));
  const rows = textRows({ passages, notes: [note(1, [])] });
  expect(rows.map(({ reach }) => reach)).toEqual([3, 3, 2, 1, 2, 1, 1]);
});

const paragraph = (text: string, ...notes: readonly number[]) => ({
  html: `<p>${text}</p>`,
  notes,
});

it('lets paragraphs run on beside the notes of a short one before them', () => {
  const notes = [1, 2, 3, 4, 5, 6, 7].map((number) => note(number, []));
  const crowded = paragraph('Five <em>notes</em>.', 1, 2, 3, 4, 5);
  const long = paragraph('word '.repeat(200), 6);
  const last = paragraph('One note.', 7);
  const rows = textRows({ passages: [crowded, long, last], notes });
  expect(
    rows.map(({ passages, notes: beside }) => [passages, beside.map((one) => one.note.number)]),
  ).toEqual([
    [
      [crowded, long],
      [1, 2, 3, 4, 5, 6],
    ],
    [[last], [7]],
  ]);
});

it('runs paragraphs on with no heading, no list and no paragraph that has no notes', () => {
  const notes = [1, 2, 3, 4, 5].map((number) => note(number, []));
  const crowded = paragraph('Five notes.', 1, 2, 3, 4, 5);
  for (const next of [
    { html: '<h2>Snow</h2>', notes: [] },
    { html: '<ul><li>Snow</li></ul>', notes: [1] },
    paragraph('Snow.'),
  ]) {
    const rows = textRows({ passages: [crowded, next], notes });
    expect(rows.map(({ passages }) => passages)).toEqual([[crowded], [next]]);
  }
});

it('runs at most three paragraphs on', () => {
  const crowded = paragraph('Many notes.', 1, 2, 3, 4, 5, 6, 7, 8, 9);
  const rows = textRows({ passages: [crowded, crowded, crowded, crowded], notes: [] });
  expect(rows.map(({ passages }) => passages.length)).toEqual([3, 1]);
});

it('puts the notes of a table at its foot, and lets no notes run on beside it', () => {
  const table = { html: '<section><table></table></section>', notes: [2] };
  const bare = { html: '<section><table></table></section>', notes: [] };
  const rows = textRows({
    passages: [paragraph('Snow.', 1), bare, table],
    notes: [note(1, []), note(2, [])],
  });
  expect(rows.map(({ reach, atFoot }) => [reach, atFoot])).toEqual([
    [1, false],
    [1, true],
    [1, true],
  ]);
});
