import { describe, expect, it } from 'vitest';
import { addressOf, isEmpty, stateFrom } from '../../../src/site/search/search-state.ts';

describe('the state of a search', () => {
  it('is read from the address, each value once and in order', () => {
    expect(
      stateFrom('?topic=trade&q=+attack%20drones+&topic=drones&topic=trade&sort=date'),
    ).toEqual({
      query: 'attack drones',
      chosen: { topic: ['drones', 'trade'] },
      order: 'date',
    });
  });

  it('takes no parameter that it does not know, and no empty value', () => {
    expect(stateFrom('?utm_source=x&topic=&sort=size&standing=disputed+1')).toEqual({
      query: '',
      chosen: {},
      order: 'relevance',
    });
  });

  it.each([
    '?q=%EA%B9%80%EC%A0%95%EC%9D%80',
    '?q=a%26b&kind=actor&kind=topic&status=disputed&origins=0&year=2024&outlet=Daily+Post',
    '?language=ko&sort=date',
    '',
  ])('comes back from its own address: %s', (address) => {
    expect(addressOf(stateFrom(address))).toBe(address);
  });

  it('has one address, however it was chosen', () => {
    expect(addressOf({ query: '', chosen: { year: ['2024', '2023'] }, order: 'relevance' })).toBe(
      '?year=2023&year=2024',
    );
  });

  it('is empty without words and choices, whatever the order', () => {
    expect(isEmpty(stateFrom('?sort=date'))).toBe(true);
    expect(isEmpty(stateFrom('?kind=actor'))).toBe(false);
  });
});
