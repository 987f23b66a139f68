// Origins: where the information of a claim begins, and how many such places there are.

import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/core/provenance/origins.ts';
import type { Corpus } from '../../../src/core/corpus/corpus.ts';
import { implicitClaim } from '../../../src/core/corpus/link-claim.ts';
import { claimOf, corpusOf, originTexts, type Parts } from './worked-case.ts';

interface Case extends Omit<Parts, 'claims'> {
  readonly name: string;
  /** The fields of the claim. */
  readonly claim: string;
  readonly origins: readonly string[];
}

const folder = ({ claim, sources, actors, files }: Case): Corpus =>
  corpusOf({
    claims: `  order: { ${claim} }`,
    ...(sources && { sources }),
    ...(actors && { actors }),
    ...(files && { files }),
  });

function check(cases: readonly Case[]): void {
  it.each(cases)('$name', (one) => {
    const corpus = folder(one);
    expect(originTexts(originsOf(corpus, claimOf(corpus, 'order')))).toEqual(one.origins);
  });
}

const report = 'publisher: kcna, derivedFrom: []';
const pictures =
  'kind: image, publisher: kcna, derivedFrom: [], imagery: { provider: kcna, handout: true, access: none, alterations: [], credit: KCNA }';

describe('without a speaker', () => {
  check([
    {
      name: 'an interview of its own begins with the outlet',
      sources: { interview: 'publisher: business-insider, derivedFrom: []' },
      claim: 'source: interview',
      origins: ['business-insider'],
    },
    {
      name: 'a story that cites the state agency begins with the state',
      sources: { story: 'publisher: ap, derivedFrom: [kcna]' },
      claim: 'source: story',
      origins: ['dprk'],
    },
    {
      name: 'a document of which it is not known what it takes over has no origin',
      sources: { story: 'publisher: ap' },
      claim: 'source: story',
      origins: [],
    },
    {
      name: 'nor has one that goes back to such a document',
      sources: { story: 'publisher: ap, derivedFrom: [other]', other: 'publisher: afp' },
      claim: 'source: story',
      origins: [],
    },
    {
      name: 'unless via says how it came',
      sources: { story: 'publisher: ap' },
      claim: 'source: story, via: []',
      origins: ['ap'],
    },
    {
      name: 'or where from',
      sources: { story: 'publisher: ap' },
      claim: 'source: story, via: [rok-jcs]',
      origins: ['south-korea'],
    },
    {
      name: 'where the way forks there is none',
      sources: { news9: 'publisher: kbs, derivedFrom: [kcna], ownReporting: true' },
      claim: 'source: news9',
      origins: [],
    },
    {
      name: 'and one where via takes a way',
      sources: { news9: 'publisher: kbs, derivedFrom: [kcna], ownReporting: true' },
      claim: 'source: news9, via: []',
      origins: ['kbs'],
    },
    {
      name: 'in a circle there is none',
      sources: {
        one: 'publisher: ap, derivedFrom: [other]',
        other: 'publisher: afp, derivedFrom: [one]',
      },
      claim: 'source: one',
      origins: [],
    },
    {
      name: 'a name without a page can be one',
      sources: { story: 'publisher: "A blog", derivedFrom: []' },
      claim: 'source: story',
      origins: ['"A blog"'],
    },
    {
      name: 'an aggregator at the end of the chain is none',
      sources: { story: 'publisher: ap, derivedFrom: [kcna-watch]' },
      claim: 'source: story',
      origins: [],
    },
    {
      name: 'nor is a platform',
      sources: { post: 'kind: post, publisher: x, derivedFrom: []' },
      claim: 'source: post',
      origins: [],
    },
    {
      name: 'even one that belongs to somebody: it passes on what others say',
      actors: { 'kcna-watch': 'kind: aggregator, controlledBy: south-korea' },
      sources: { story: 'publisher: ap, derivedFrom: [kcna-watch]' },
      claim: 'source: story',
      origins: [],
    },
    {
      name: 'nor is what a body is part of, if that is one',
      actors: { desk: 'kind: outlet, partOf: kcna-watch' },
      sources: { story: 'publisher: desk, derivedFrom: []' },
      claim: 'source: story',
      origins: [],
    },
    {
      name: 'an aggregator on the way does not matter',
      sources: {
        text: 'publisher: kcna-watch, derivedFrom: [{ from: pyongyang-times, how: republishes }]',
      },
      claim: 'source: text',
      origins: ['dprk'],
    },
    {
      name: 'a handout shown by an agency begins with its provider',
      sources: {
        pictures,
        photo:
          'kind: image, publisher: ap, derivedFrom: [pictures], imagery: { provider: kcna, handout: false, credit: AP }',
      },
      claim: 'source: photo',
      origins: ['dprk'],
    },
  ]);
});

describe('with a speaker', () => {
  check([
    {
      name: 'a named speaker is the origin',
      sources: { story: 'publisher: business-insider, derivedFrom: []' },
      claim: 'source: story, saidBy: andrii-kovalenko',
      origins: ['ukraine'],
    },
    {
      name: 'even where the way to the document is not known',
      sources: { story: 'publisher: b17news' },
      claim: 'source: story, saidBy: andrii-kovalenko',
      origins: ['ukraine'],
    },
    {
      name: 'or forks',
      sources: { story: 'publisher: b17news, derivedFrom: [reuters, ap]' },
      claim: 'source: story, saidBy: andrii-kovalenko',
      origins: ['ukraine'],
    },
    {
      name: 'or ends at an aggregator',
      sources: { story: 'publisher: newser, derivedFrom: []' },
      claim: 'source: story, saidBy: andrii-kovalenko',
      origins: ['ukraine'],
    },
    {
      name: 'an aggregator that is named as the speaker is no origin',
      sources: { story: 'publisher: ap, derivedFrom: []' },
      claim: 'source: story, saidBy: newser',
      origins: [],
    },
    {
      name: 'an unnamed official has the origin of the body for which they speak',
      sources: { story: 'publisher: yonhap' },
      claim:
        'source: story, saidBy: { unnamed: a military official, reason: not said, of: rok-jcs }',
      origins: ['south-korea'],
    },
    {
      name: 'without one, that of the last link before them: the outlet that vouches for them',
      sources: { story: 'publisher: reuters, derivedFrom: [yonhap]' },
      claim: 'source: story, saidBy: { unnamed: a person briefed on it, reason: not said }',
      origins: ['yonhap'],
    },
    {
      name: 'also where it is not known what the document takes over',
      sources: { story: 'publisher: yonhap' },
      claim: 'source: story, saidBy: { unnamed: a person briefed on it, reason: not said }',
      origins: ['yonhap'],
    },
    {
      name: 'but none where the way to them forks',
      sources: { story: 'publisher: yonhap, derivedFrom: [kcna, reuters]' },
      claim: 'source: story, saidBy: { unnamed: a person briefed on it, reason: not said }',
      origins: [],
    },
    {
      name: 'nor where it ends at an aggregator',
      sources: { story: 'publisher: newser, derivedFrom: []' },
      claim: 'source: story, saidBy: { unnamed: a person briefed on it, reason: not said }',
      origins: [],
    },
  ]);
});

describe('whose affiliation changes', () => {
  const actors = {
    'a-minister':
      'kind: person, affiliations: [{ with: ministry-of-unification, to: 2024-11 }, { with: yonhap, from: 2024-12 }]',
  };
  const story = (published: string) => ({
    story: `publisher: kbs, published: ${published}, derivedFrom: []`,
  });
  check([
    {
      name: 'a person speaks for the position that they had when they said it',
      actors,
      sources: story('2024-12-20'),
      claim: 'source: story, saidBy: a-minister, said: 2024-11-14',
      origins: ['south-korea'],
    },
    {
      name: "else for the one on the document's day",
      actors,
      sources: story('2024-12-20'),
      claim: 'source: story, saidBy: a-minister',
      origins: ['yonhap'],
    },
    {
      name: "else for the one at the briefing's cutoff",
      actors,
      sources: story('unknown'),
      claim: 'source: story, saidBy: a-minister',
      origins: ['south-korea'],
    },
  ]);
});

describe('based on what others gave out', () => {
  check([
    {
      name: 'two readings of one set of handout pictures have one origin',
      sources: {
        pictures,
        'ap-story': 'publisher: ap, derivedFrom: []',
        'kbs-report': 'publisher: kbs, derivedFrom: []',
      },
      claim:
        'basedOn: [pictures], attributions: [{ source: ap-story, saidBy: ap }, { source: kbs-report, saidBy: kbs }]',
      origins: ['dprk'],
    },
    {
      name: 'an entry may say so for itself',
      sources: {
        pictures,
        'ap-story': 'publisher: ap, derivedFrom: []',
        'kbs-report': 'publisher: kbs, derivedFrom: []',
      },
      claim: 'attributions: [{ source: ap-story, basedOn: [pictures] }, { source: kbs-report }]',
      origins: ['dprk', 'kbs'],
    },
    {
      name: 'the origins of several bases all count',
      sources: { story: 'publisher: ap, derivedFrom: []', pictures },
      claim: 'source: story, saidBy: ap, basedOn: [pictures, gur, ccd]',
      origins: ['dprk', 'ukraine'],
    },
    {
      name: 'a document stands for where its own chain ends',
      sources: {
        story: 'publisher: kbs, derivedFrom: []',
        copy: 'publisher: newser, derivedFrom: [{ from: ap-story, how: republishes }]',
        'ap-story': 'publisher: ap, derivedFrom: [kcna]',
      },
      claim: 'source: story, saidBy: kbs, basedOn: [copy]',
      origins: ['dprk'],
    },
    {
      name: 'for its publisher, where it is not known what it takes over',
      sources: { story: 'publisher: kbs, derivedFrom: []', 'ap-story': 'publisher: ap' },
      claim: 'source: story, saidBy: kbs, basedOn: [ap-story]',
      origins: ['ap'],
    },
    {
      name: 'a handout for its provider, even one that an agency passes on',
      sources: {
        story: 'publisher: kbs, derivedFrom: []',
        photo:
          'kind: image, publisher: ap, derivedFrom: [yonhap], imagery: { provider: kcna, handout: true, access: none, alterations: [], credit: KCNA via AP }',
      },
      claim: 'source: story, saidBy: kbs, basedOn: [photo]',
      origins: ['dprk'],
    },
    {
      name: 'a document at which the way forks gives none',
      sources: {
        story: 'publisher: kbs, derivedFrom: []',
        mixed: 'publisher: ap, derivedFrom: [kcna], ownReporting: true',
      },
      claim: 'source: story, saidBy: kbs, basedOn: [mixed]',
      origins: [],
    },
    {
      name: 'an aggregator gives none',
      sources: { story: 'publisher: kbs, derivedFrom: []' },
      claim: 'source: story, saidBy: kbs, basedOn: [kcna-watch]',
      origins: [],
    },
  ]);
});

describe('what the desk saw itself', () => {
  check([
    { name: 'begins with the desk', claim: 'kind: observed', origins: ['the desk'] },
    {
      name: 'also where it names the document that it read',
      sources: { story: 'publisher: ap, derivedFrom: [kcna]' },
      claim: 'kind: observed, source: story',
      origins: ['the desk'],
    },
    {
      name: 'with the provider, where it looked at a handout',
      sources: { pictures },
      claim: 'kind: observed, source: pictures',
      origins: ['dprk'],
    },
    {
      name: 'or at a document that shows one',
      sources: {
        pictures,
        story: 'publisher: ap, derivedFrom: [{ from: pictures, how: republishes }]',
      },
      claim: 'kind: observed, source: story',
      origins: ['dprk'],
    },
    {
      name: 'or where it says that it worked from one',
      sources: { pictures },
      claim: 'kind: observed, basedOn: [pictures]',
      origins: ['dprk'],
    },
    {
      name: 'with nobody, where the handout came from a platform',
      sources: {
        picture:
          'kind: image, publisher: x, derivedFrom: [], imagery: { provider: x, handout: true, access: none, alterations: [], credit: X }',
      },
      claim: 'kind: observed, source: picture',
      origins: [],
    },
    {
      name: 'somebody else who says so is an origin, too',
      sources: {
        story: 'publisher: ap, derivedFrom: []',
        other: 'publisher: kbs, derivedFrom: []',
      },
      claim:
        'kind: observed, attributions: [{ source: story }, { source: other, saidBy: rok-jcs }]',
      origins: ['the desk', 'south-korea'],
    },
  ]);
});

describe('over several attributions', () => {
  const copies = Array.from({ length: 20 }, (_, index) => `copy-${index + 1}`);
  check([
    {
      name: 'one report behind twenty documents is one origin',
      sources: {
        report,
        ...Object.fromEntries(copies.map((id) => [id, 'publisher: afp, derivedFrom: [report]'])),
      },
      claim: `attributions: [${copies.map((id) => `{ source: ${id} }`).join(', ')}]`,
      origins: ['dprk'],
    },
    {
      name: 'an article and its copy under another name are one origin',
      sources: {
        'bi-article': 'publisher: business-insider, derivedFrom: [andrii-kovalenko]',
        copy: 'publisher: b17news, derivedFrom: [{ from: bi-article, how: republishes }]',
        other: 'publisher: eriinfo, derivedFrom: [{ from: business-insider, how: republishes }]',
      },
      claim:
        'saidBy: andrii-kovalenko, attributions: [{ source: copy }, { source: other }, { source: bi-article }]',
      origins: ['ukraine'],
    },
    {
      name: 'without a speaker, so are two copies of which one names the outlet only',
      sources: {
        'bi-article': 'publisher: business-insider, derivedFrom: []',
        copy: 'publisher: b17news, derivedFrom: [{ from: bi-article, how: republishes }]',
        other: 'publisher: eriinfo, derivedFrom: [{ from: business-insider, how: republishes }]',
      },
      claim: 'attributions: [{ source: copy }, { source: other }]',
      origins: ['business-insider'],
    },
    {
      name: 'two bodies of one state are one origin',
      sources: {
        one: 'publisher: yonhap, derivedFrom: []',
        other: 'publisher: kbs, derivedFrom: []',
      },
      claim:
        'attributions: [{ source: one, saidBy: ministry-of-unification }, { source: other, saidBy: rok-jcs }]',
      origins: ['south-korea'],
    },
    {
      name: 'one text in two channels of state media is one origin',
      sources: {
        times: 'publisher: pyongyang-times, derivedFrom: []',
        watch: 'publisher: kcna-watch, derivedFrom: [{ from: times, how: republishes }]',
      },
      claim: 'attributions: [{ source: times }, { source: watch }]',
      origins: ['dprk'],
    },
    {
      name: 'a text and its translation are one origin',
      sources: {
        korean: 'publisher: yonhap, language: ko, derivedFrom: []',
        english: 'publisher: ap, derivedFrom: [{ from: korean, how: translates }]',
      },
      claim: 'attributions: [{ source: korean }, { source: english, via: [] }]',
      origins: ['yonhap'],
    },
    {
      name: 'a state and another that contradicts its interest are two',
      sources: {
        one: 'publisher: yonhap, derivedFrom: []',
        other: 'publisher: kbs, derivedFrom: []',
      },
      claim:
        'attributions: [{ source: one, saidBy: rok-jcs }, { source: other, saidBy: kim-jong-un }]',
      origins: ['south-korea', 'dprk'],
    },
    {
      name: 'attributions without a known origin add none',
      sources: { one: 'publisher: yonhap', other: 'publisher: kbs, derivedFrom: []' },
      claim: 'attributions: [{ source: one }, { source: other }]',
      origins: ['kbs'],
    },
    {
      name: 'a name in other letters is the same name',
      sources: {
        one: 'publisher: "A Blog", derivedFrom: []',
        other: 'publisher: "a  blog", derivedFrom: []',
      },
      claim: 'attributions: [{ source: one }, { source: other }]',
      origins: ['"A Blog"'],
    },
  ]);
});

it.each([
  ['its own reporting', 'publisher: ap, derivedFrom: []', ['ap']],
  ['what it takes over', 'publisher: ap, derivedFrom: [kcna]', ['dprk']],
  ['nothing, where it is not known what that is', 'publisher: ap', []],
  ['nothing, where the way forks', 'publisher: ap, derivedFrom: [kcna, yonhap]', []],
])('a source cited directly begins with %s', (_, fields, origins) => {
  const corpus = corpusOf({ sources: { story: fields } });
  const claim = implicitClaim('case', 'story', ['attack-drones'], 'A sentence.', []);
  expect(originTexts(originsOf(corpus, claim))).toEqual(origins);
});
