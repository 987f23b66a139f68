// Over anything unresolved, invalid or circular nothing is computed and nothing judged.

import { describe, expect, it } from 'vitest';
import { judgeableClaims } from '../../../src/core/provenance/judgeable.ts';
import { implicitClaim } from '../../../src/core/corpus/link-claim.ts';
import { checkCase, claimOf, type Parts } from './worked-case.ts';

interface Case extends Parts {
  readonly name: string;
  readonly judgeable: boolean;
}

const own = { story: 'publisher: ap, derivedFrom: []' };

const assessed = 'kind: assessed, confidence: low, because: why';

function check(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ name, judgeable, ...parts }) => {
    const { corpus } = checkCase({ sources: own, ...parts });
    expect([name, judgeableClaims(corpus)(claimOf(corpus, 'one'))]).toEqual([name, judgeable]);
  });
}

describe('a claim', () => {
  check([
    { name: 'with a source is', claims: '  one: { source: story }', judgeable: true },
    { name: 'that the desk saw is', claims: '  one: { kind: observed }', judgeable: true },
    {
      name: 'of a source that does not exist is not',
      claims: '  one: { source: stori }',
      judgeable: false,
    },
    {
      name: 'that names an actor who does not exist is not',
      claims: '  one: { source: story, about: [kim] }',
      judgeable: false,
    },
    {
      name: 'with a value that is not allowed is not',
      claims: '  one: { source: story, status: true-ish }',
      judgeable: false,
    },
    {
      name: 'with an unknown key is not',
      claims: '  one: { source: story, sadiBy: dprk }',
      judgeable: false,
    },
    {
      name: 'of somebody, without a document, is not',
      claims: '  one: { saidBy: dprk }',
      judgeable: false,
    },
    {
      name: 'beside a faulty one is',
      claims: '  one: { source: story }\n  two: { source: stori }',
      judgeable: true,
    },
    {
      name: 'that rests on a faulty one is not',
      claims: `  one: { ${assessed}, restsOn: [two] }\n  two: { source: stori }`,
      judgeable: false,
    },
    {
      name: 'that disputes a faulty one is',
      claims: '  one: { source: story, disputes: [two] }\n  two: { source: stori }',
      judgeable: true,
    },
    {
      name: 'that rests on itself is not',
      claims: `  one: { ${assessed}, restsOn: [two] }\n  two: { ${assessed}, restsOn: [one] }`,
      judgeable: false,
    },
  ]);
});

describe('a claim of a document', () => {
  const claims = '  one: { source: story }';
  check([
    {
      name: 'with a fault that provenance does not read is',
      sources: { story: 'publisher: ap, derivedFrom: [], accessed: yesterday' },
      claims,
      judgeable: true,
    },
    {
      name: 'with one that it does is not',
      sources: { story: 'publisher: ap, derivedFrom: kcna' },
      claims,
      judgeable: false,
    },
    {
      name: 'by a publisher who does not exist is not',
      sources: { story: 'publisher: app, derivedFrom: []' },
      claims,
      judgeable: false,
    },
    {
      name: 'by a publisher with a faulty record is not',
      actors: { ap: 'kind: paper' },
      claims,
      judgeable: false,
    },
    {
      name: 'by one who is part of something that does not exist is not',
      actors: { ap: 'kind: outlet, partOf: nothing' },
      claims,
      judgeable: false,
    },
    {
      name: 'by one whose owner is part of it is not',
      actors: { ap: 'kind: outlet, partOf: owner', owner: 'kind: company, partOf: ap' },
      claims,
      judgeable: false,
    },
    {
      name: 'that derives from a faulty one is not',
      sources: { story: 'publisher: ap, derivedFrom: [other]', other: 'publisher: nobody' },
      claims,
      judgeable: false,
    },
    {
      name: 'that derives from itself is not',
      sources: {
        story: 'publisher: ap, derivedFrom: [other]',
        other: 'publisher: afp, derivedFrom: [story]',
      },
      claims,
      judgeable: false,
    },
    {
      name: 'whose circle lies further up is not, wherever one begins',
      sources: {
        story: 'publisher: ap, derivedFrom: [b]',
        b: 'publisher: ap, derivedFrom: [c]',
        c: 'publisher: ap, derivedFrom: [b, d]',
        d: 'publisher: ap, derivedFrom: [c]',
      },
      claims,
      judgeable: false,
    },
    {
      name: 'with which via closes a circle is not',
      sources: {
        story: 'publisher: ap, derivedFrom: [kcna]',
        other: 'publisher: afp, derivedFrom: [story]',
      },
      claims: '  one: { source: story, via: [other] }',
      judgeable: false,
    },
    {
      name: 'whose provider is faulty is not',
      sources: {
        story:
          'kind: image, publisher: ap, derivedFrom: [], imagery: { provider: nobody, handout: true, credit: AP }',
      },
      claims,
      judgeable: false,
    },
  ]);
});

describe('a claim of a document at which the way forks', () => {
  const sources = { story: 'publisher: ap, derivedFrom: [kcna, reuters]' };
  check([
    { name: 'is not, without via', sources, claims: '  one: { source: story }', judgeable: false },
    {
      name: 'is with via',
      sources,
      claims: '  one: { source: story, via: [kcna] }',
      judgeable: true,
    },
    {
      name: 'is with a named speaker: they are the origin',
      sources,
      claims: '  one: { source: story, saidBy: dprk }',
      judgeable: true,
    },
    {
      name: 'is with the body of an unnamed one',
      sources,
      claims:
        '  one: { source: story, saidBy: { unnamed: an official, reason: not said, of: dprk } }',
      judgeable: true,
    },
    {
      name: 'is not with an unnamed one of nobody',
      sources,
      claims: '  one: { source: story, saidBy: { unnamed: an official, reason: not said } }',
      judgeable: false,
    },
    {
      name: 'is with what the speaker worked from',
      sources,
      claims: '  one: { source: story, basedOn: [dprk] }',
      judgeable: true,
    },
  ]);
  it('is, where it is cited directly: its origin is not known', () => {
    const { corpus } = checkCase({ sources });
    expect(judgeableClaims(corpus)(implicitClaim('case', 'story', [], '', []))).toBe(true);
  });
});

describe('a source cited directly', () => {
  it.each([
    ['that is sound is', 'publisher: ap, derivedFrom: []', true],
    ['that is not is not', 'publisher: nobody, derivedFrom: []', false],
  ])('%s', (_, story, judgeable) => {
    const { corpus } = checkCase({ sources: { story } });
    expect(judgeableClaims(corpus)(implicitClaim('case', 'story', [], '', []))).toBe(judgeable);
  });
});

describe('what depends on interests', () => {
  const claims = '  one: { source: story, topics: [drone-production] }';
  it.each([
    ['is judged under sound topics', '', [true, true]],
    ['is not under one with a broader one that does not exist', 'broader: drones', [true, false]],
    ['nor under a circle of them', 'broader: drone-production', [true, false]],
  ])('%s', (_, fields, judgeable) => {
    const { corpus } = checkCase({ sources: own, claims, topics: { 'attack-drones': fields } });
    const judge = judgeableClaims(corpus);
    const one = claimOf(corpus, 'one');
    expect([judge(one), judge(one, 'interest')]).toEqual(judgeable);
  });
});
