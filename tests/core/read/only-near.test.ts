import { describe, expect, it } from 'vitest';
import { onlyNear } from '../../../src/core/read/only-near.ts';

const statuses = ['unverified', 'corroborated', 'verified', 'disputed', 'refuted'];

describe('onlyNear', () => {
  it.each([
    ['unverfied', statuses, 'unverified'],
    ['Corroborated', statuses, 'corroborated'],
    ['coroborrated', statuses, 'corroborated'],
    ['coroborated-x', statuses, undefined],
    ['refutd', statuses, 'refuted'],
    ['vreified', statuses, 'verified'],
    ['tested', statuses, undefined],
    ['unverifie', ['unverified', 'unverifier'], undefined],
    ['kcna-2024-11-15', ['kcna-2024-11-16'], undefined],
    ['kcna-2024-11-16x', ['kcna-2024-11-16'], 'kcna-2024-11-16'],
    ['vai', ['via', 'said'], undefined],
    ['VIA', ['via', 'said'], 'via'],
    ['saidby', ['via', 'saidBy'], 'saidBy'],
    ['kcna_watch', ['kcna-watch', 'kcna'], 'kcna-watch'],
    ['', ['via'], undefined],
  ])('of %j among %j is %j', (written, known, meant) => {
    expect(onlyNear(written, known)).toBe(meant);
  });
});
