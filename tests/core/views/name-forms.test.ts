import { expect, it } from 'vitest';
import { nameForms } from '../../../src/core/views/name-forms.ts';

it.each([
  [['Kim Jong Un'], ['KimJong', 'JongUn', 'KimJongUn']],
  [
    ['Kim Jong-un', 'Jong Un'],
    ['KimJong', 'Jongun', 'KimJongun', 'JongUn'],
  ],
  [['조선 중앙 통신'], ['조선중앙', '중앙통신', '조선중앙통신']],
  [['Zelenskýy'], ['Zelenskyy']],
  [['Зеленський'], []],
  [['KCNA'], []],
  [['Center for Strategic and International Studies'], []],
])('%j may also be typed %j', (names, forms) => {
  expect(nameForms(names)).toEqual(forms);
});
