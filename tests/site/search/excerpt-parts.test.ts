import { expect, it } from 'vitest';
import { excerptParts } from '../../../src/site/search/excerpt-parts.ts';

it('tells what was asked for from the words around it', () => {
  expect(excerptParts('ordered <mark>attack</mark> <mark>drones.</mark> Fourteen')).toEqual([
    { text: 'ordered ', found: false },
    { text: 'attack', found: true },
    { text: ' ', found: false },
    { text: 'drones.', found: true },
    { text: ' Fourteen', found: false },
  ]);
});

it('takes all other markup for text, escaped once or not at all', () => {
  expect(excerptParts('a &lt;b&gt; <img src=x> &amp;lt; <mark><i>c</i></mark>')).toEqual([
    { text: 'a <b> <img src=x> &lt; ', found: false },
    { text: '<i>c</i>', found: true },
  ]);
});
