import { expect, it } from 'vitest';
import { queryForms } from '../../../src/site/search/query-words.ts';

it.each([
  ['김정은이', ['김정은이', '김정은', '김정']],
  ['김정은에게까지', ['김정은에게까지', '김정은에게', '김정은']],
  ['통일부는 무인기를', ['통일부는 무인기를', '통일부 무인기']],
  ['평양 통일부는', ['평양 통일부는', '평양 통일부']],
  ['한국', ['한국']],
  ['나는', ['나는']],
  ['KCNA라고  말했다', ['KCNA라고  말했다']],
  ['드론'.normalize('NFD'), ['드론']],
  ['"attack drones"', ['"attack drones"']],
  ['', ['']],
])('%j is looked for as %j', (query, forms) => {
  expect(queryForms(query)).toEqual(forms);
});
