// The chain of an attribution: what was read, what it came through, who spoke.

import { describe, expect, it } from 'vitest';
import { chainOf, forkOf, type Chain } from '../../../src/core/provenance/chain.ts';
import { attributionOf, claimOf, corpusOf, linksOf, type Parts } from './worked-case.ts';

interface Case extends Pick<Parts, 'sources' | 'actors'> {
  readonly name: string;
  /** The fields of the claim. */
  readonly claim: string;
  readonly links: readonly string[];
  readonly end: Chain['end'];
}

function chain({ sources, actors, claim }: Case): Chain {
  const corpus = corpusOf({
    ...(sources && { sources }),
    ...(actors && { actors }),
    claims: `  order: { ${claim} }`,
  });
  return chainOf(corpus, attributionOf(claimOf(corpus, 'order')));
}

function check(cases: readonly Case[]): void {
  it.each(cases)('$name', (one) => {
    const found = chain(one);
    expect({ links: linksOf(found), end: found.end }).toEqual({ links: one.links, end: one.end });
  });
}

describe('along derivedFrom', () => {
  check([
    {
      name: 'a document that derives from nothing is own reporting',
      sources: { interview: 'publisher: business-insider, derivedFrom: []' },
      claim: 'source: interview',
      links: ['interview (business-insider)'],
      end: 'told',
    },
    {
      name: 'a document of which nothing is known leaves the chain open',
      sources: { webpage: 'publisher: b17news' },
      claim: 'source: webpage',
      links: ['webpage (b17news)'],
      end: 'open',
    },
    {
      name: 'one upstream is followed to the party that it names',
      sources: { aju: 'publisher: aju-news, derivedFrom: [{ from: kcna, how: quotes }]' },
      claim: 'source: aju',
      links: ['aju (aju-news)', 'kcna'],
      end: 'told',
    },
    {
      name: 'and to a name that has no page',
      sources: { aju: 'publisher: aju-news, derivedFrom: ["a radio station"]' },
      claim: 'source: aju',
      links: ['aju (aju-news)', '"a radio station"'],
      end: 'told',
    },
    {
      name: 'step by step: a tribune carries an agency that cites the state agency',
      sources: {
        'tribune-ph':
          'publisher: daily-tribune-ph, derivedFrom: [{ from: afp-dispatch, how: republishes }]',
        'afp-dispatch': 'publisher: afp, derivedFrom: [kcna-report]',
        'kcna-report': 'publisher: kcna, derivedFrom: []',
      },
      claim: 'source: tribune-ph',
      links: ['tribune-ph (daily-tribune-ph)', 'afp-dispatch (afp)', 'kcna-report (kcna)'],
      end: 'told',
    },
    {
      name: 'until a document of which nothing is known',
      sources: {
        'tribune-ph': 'publisher: daily-tribune-ph, derivedFrom: [afp-dispatch]',
        'afp-dispatch': 'publisher: afp',
      },
      claim: 'source: tribune-ph',
      links: ['tribune-ph (daily-tribune-ph)', 'afp-dispatch (afp)'],
      end: 'open',
    },
    {
      name: 'several upstreams are a fork: none of them is taken',
      sources: { mehr: 'publisher: ap, derivedFrom: [reuters, kcna]' },
      claim: 'source: mehr',
      links: ['mehr (ap)'],
      end: 'forked',
    },
    {
      name: 'own reporting beside one upstream is a fork: a television report with pictures and analysts',
      sources: { news9: 'publisher: kbs, derivedFrom: [kcna], ownReporting: true' },
      claim: 'source: news9',
      links: ['news9 (kbs)'],
      end: 'forked',
    },
    {
      name: 'a fork further up ends the chain there',
      sources: {
        rbc: 'publisher: business-insider, derivedFrom: [yonhap-report]',
        'yonhap-report': 'publisher: yonhap, derivedFrom: [rok-jcs, kcna]',
      },
      claim: 'source: rbc',
      links: ['rbc (business-insider)', 'yonhap-report (yonhap)'],
      end: 'forked',
    },
    {
      name: 'a handout picture stands for its provider, any other document for its publisher',
      sources: {
        pictures:
          'kind: image, publisher: yonhap, derivedFrom: [], imagery: { provider: kcna, handout: true, access: none, alterations: [], credit: KCNA }',
        photo:
          'kind: image, publisher: ap, derivedFrom: [pictures], imagery: { provider: kcna, handout: false, credit: AP }',
      },
      claim: 'source: photo',
      links: ['photo (ap)', 'pictures (kcna)'],
      end: 'told',
    },
    {
      name: 'a document that names its own publisher as upstream adds no step',
      sources: { webpage: 'publisher: kcna, derivedFrom: [kcna]' },
      claim: 'source: webpage',
      links: ['webpage (kcna)'],
      end: 'told',
    },
    {
      name: 'two documents of one publisher are two steps',
      sources: {
        english: 'publisher: kcna, derivedFrom: [{ from: korean, how: translates }]',
        korean: 'publisher: kcna, language: ko, derivedFrom: []',
      },
      claim: 'source: english',
      links: ['english (kcna)', 'korean (kcna)'],
      end: 'told',
    },
  ]);
});

describe('with via', () => {
  const story = { story: 'publisher: business-insider, derivedFrom: [kcna-watch]' };
  const translation = {
    text: 'publisher: kcna-watch, derivedFrom: [{ from: kcna-text, how: translates }]',
    'kcna-text': 'publisher: kcna, language: ko, derivedFrom: []',
  };
  check([
    {
      name: 'via replaces derivedFrom',
      sources: story,
      claim: 'source: story, via: [andrii-kovalenko]',
      links: ['story (business-insider)', 'andrii-kovalenko'],
      end: 'told',
    },
    {
      name: "an empty via is the document's own reporting",
      sources: story,
      claim: 'source: story, via: []',
      links: ['story (business-insider)'],
      end: 'told',
    },
    {
      name: 'an empty via tells the way of a document of which nothing is known',
      sources: { webpage: 'publisher: b17news' },
      claim: 'source: webpage, via: []',
      links: ['webpage (b17news)'],
      end: 'told',
    },
    {
      name: 'via chooses one way at a fork',
      sources: { news9: 'publisher: kbs, derivedFrom: [kcna], ownReporting: true' },
      claim: 'source: news9, via: [kcna]',
      links: ['news9 (kbs)', 'kcna'],
      end: 'told',
    },
    {
      name: 'a document at the end of via is followed on',
      sources: { ...translation, ...story },
      claim: 'source: story, via: [text]',
      links: ['story (business-insider)', 'text (kcna-watch)', 'kcna-text (kcna)'],
      end: 'told',
    },
    {
      name: 'a document at the end of via of which nothing is known ends the chain: via tells it',
      sources: { ...story, dispatch: 'publisher: afp' },
      claim: 'source: story, via: [dispatch]',
      links: ['story (business-insider)', 'dispatch (afp)'],
      end: 'told',
    },
    {
      name: 'a fork at the end of via is one still',
      sources: { ...story, dispatch: 'publisher: afp, derivedFrom: [kcna, rok-jcs]' },
      claim: 'source: story, via: [dispatch]',
      links: ['story (business-insider)', 'dispatch (afp)'],
      end: 'forked',
    },
    {
      name: 'after an actor at the end of via nothing is followed on',
      sources: { ...story, dispatch: 'publisher: afp, derivedFrom: [yonhap]' },
      claim: 'source: story, via: [dispatch, kcna]',
      links: ['story (business-insider)', 'dispatch (afp)', 'kcna'],
      end: 'told',
    },
    {
      name: 'a document and its publisher are one step, in either order',
      sources: { ...story, report: 'publisher: kcna, derivedFrom: []' },
      claim: 'source: story, via: [kcna, report, kcna]',
      links: ['story (business-insider)', 'report (kcna)'],
      end: 'told',
    },
    {
      name: 'via may name the publisher of the document that was read',
      sources: story,
      claim: 'source: story, via: [business-insider, kcna]',
      links: ['story (business-insider)', 'kcna'],
      end: 'told',
    },
    {
      name: 'copies inside via stay, too',
      sources: {
        ...story,
        copy: 'publisher: eriinfo, derivedFrom: [{ from: reuters-report, how: republishes }]',
        'reuters-report': 'publisher: reuters, derivedFrom: [yonhap]',
      },
      claim: 'source: story, via: [copy, kcna]',
      links: ['story (business-insider)', 'copy (eriinfo)', 'reuters-report (reuters)', 'kcna'],
      end: 'told',
    },
  ]);
});

describe('a name-swapped copy', () => {
  const copy = {
    copy: 'publisher: b17news, derivedFrom: [{ from: article, how: republishes }]',
    article: 'publisher: business-insider, derivedFrom: [kcna-watch]',
  };
  const copyOfParty = {
    copy: 'publisher: b17news, derivedFrom: [{ from: business-insider, how: republishes }]',
  };
  const swapped = ['copy (b17news)', 'article (business-insider)'];
  check([
    {
      name: 'what it republishes is on the chain without via, and is followed on',
      sources: copy,
      claim: 'source: copy',
      links: [...swapped, 'kcna-watch'],
      end: 'told',
    },
    {
      name: 'via follows what it republishes',
      sources: copy,
      claim: 'source: copy, via: [kcna-watch, kcna]',
      links: [...swapped, 'kcna-watch', 'kcna'],
      end: 'told',
    },
    {
      name: 'via may repeat it by its publisher',
      sources: copy,
      claim: 'source: copy, via: [business-insider, kcna-watch, kcna]',
      links: [...swapped, 'kcna-watch', 'kcna'],
      end: 'told',
    },
    {
      name: 'or by its id',
      sources: copy,
      claim: 'source: copy, via: [article, kcna-watch, kcna]',
      links: [...swapped, 'kcna-watch', 'kcna'],
      end: 'told',
    },
    {
      name: 'via that only repeats the copied document is followed on from it',
      sources: copy,
      claim: 'source: copy, via: [article]',
      links: [...swapped, 'kcna-watch'],
      end: 'told',
    },
    {
      name: 'via that only repeats its publisher ends with it',
      sources: copy,
      claim: 'source: copy, via: [business-insider]',
      links: swapped,
      end: 'told',
    },
    {
      name: 'an empty via is the own reporting of what it copies, not of the copy',
      sources: copy,
      claim: 'source: copy, via: []',
      links: swapped,
      end: 'told',
    },
    {
      name: 'an outlet without a document is copied just so',
      sources: copyOfParty,
      claim: 'source: copy, via: [kcna-watch, kcna]',
      links: ['copy (b17news)', 'business-insider', 'kcna-watch', 'kcna'],
      end: 'told',
    },
    {
      name: 'and may be repeated',
      sources: copyOfParty,
      claim: 'source: copy, via: [business-insider, kcna]',
      links: ['copy (b17news)', 'business-insider', 'kcna'],
      end: 'told',
    },
    {
      name: 'a copy of a translation: via may repeat any part of what stays',
      sources: {
        copy: 'publisher: b17news, derivedFrom: [{ from: article, how: republishes }]',
        article: 'publisher: business-insider, derivedFrom: [{ from: korean, how: translates }]',
        korean: 'publisher: yonhap, language: ko, derivedFrom: [kcna]',
      },
      claim: 'source: copy, via: [business-insider, kcna]',
      links: [...swapped, 'korean (yonhap)', 'kcna'],
      end: 'told',
    },
    {
      name: 'a document that copies one and reports itself is a fork, not a copy',
      sources: {
        copy: 'publisher: b17news, derivedFrom: [{ from: article, how: republishes }], ownReporting: true',
        article: 'publisher: business-insider, derivedFrom: []',
      },
      claim: 'source: copy, via: []',
      links: ['copy (b17news)'],
      end: 'told',
    },
    {
      name: 'what is quoted, cited or retold does not stay',
      sources: {
        copy: 'publisher: b17news, derivedFrom: [{ from: business-insider, how: summarises }]',
      },
      claim: 'source: copy, via: [kcna]',
      links: ['copy (b17news)', 'kcna'],
      end: 'told',
    },
  ]);
});

describe('without a document', () => {
  check([
    { name: 'a chain has no links', claim: 'saidBy: kim-jong-un', links: [], end: 'told' },
    {
      name: 'or those that via gives',
      claim: 'saidBy: kim-jong-un, via: [kcna]',
      links: ['kcna'],
      end: 'told',
    },
  ]);
});

describe('in circles', () => {
  check([
    {
      name: 'a chain ends where derivedFrom closes a circle',
      sources: {
        one: 'publisher: ap, derivedFrom: [other]',
        other: 'publisher: afp, derivedFrom: [one]',
      },
      claim: 'source: one',
      links: ['one (ap)', 'other (afp)'],
      end: 'circular',
    },
    {
      name: 'or copies do',
      sources: {
        one: 'publisher: ap, derivedFrom: [{ from: other, how: republishes }]',
        other: 'publisher: afp, derivedFrom: [{ from: one, how: republishes }]',
      },
      claim: 'source: one, via: [kcna]',
      links: ['one (ap)', 'other (afp)', 'kcna'],
      end: 'circular',
    },
    {
      name: 'or via and derivedFrom together do',
      sources: {
        one: 'publisher: ap, derivedFrom: [kcna]',
        other: 'publisher: afp, derivedFrom: [one]',
      },
      claim: 'source: one, via: [other]',
      links: ['one (ap)', 'other (afp)'],
      end: 'circular',
    },
    {
      name: 'or via alone does',
      sources: {
        one: 'publisher: ap, derivedFrom: [kcna]',
        other: 'publisher: afp, derivedFrom: [kcna]',
      },
      claim: 'source: one, via: [other, one]',
      links: ['one (ap)', 'other (afp)'],
      end: 'circular',
    },
  ]);
});

it('the speaker stands at the end of the chain, with what is said of an unnamed one', () => {
  const corpus = corpusOf({
    sources: { story: 'publisher: yonhap, derivedFrom: [rok-jcs]' },
    claims: `  order: { source: story, saidBy: { unnamed: a military official, reason: asked for it, of: rok-jcs } }`,
  });
  expect(chainOf(corpus, attributionOf(claimOf(corpus, 'order')))).toEqual({
    links: [{ source: 'story', party: { actor: 'yonhap' } }, { party: { actor: 'rok-jcs' } }],
    speaker: { unnamed: 'a military official', reason: 'asked for it', of: 'rok-jcs' },
    end: 'told',
  });
});

it('twenty documents that repeat one report all end in it', () => {
  const repeats = Array.from({ length: 20 }, (_, index) => `repeat-${index + 1}`);
  const corpus = corpusOf({
    sources: {
      'kcna-report': 'publisher: kcna, derivedFrom: []',
      ...Object.fromEntries(
        repeats.map((id) => [id, 'publisher: daily-tribune-ph, derivedFrom: [kcna-report]']),
      ),
    },
    claims: `  order:\n    attributions: [${repeats.map((id) => `{ source: ${id} }`).join(', ')}]`,
  });
  const ends = claimOf(corpus, 'order').attributions.map((one) =>
    chainOf(corpus, one).links.at(-1),
  );
  expect(ends).toEqual(repeats.map(() => ({ source: 'kcna-report', party: { actor: 'kcna' } })));
});

describe('the document at which the way forks', () => {
  const sources = {
    mixed: 'publisher: kbs, derivedFrom: [kcna], ownReporting: true',
    several: 'publisher: ap, derivedFrom: [reuters, kcna]',
    copy: 'publisher: b17news, derivedFrom: [{ from: several, how: republishes }]',
    citing: 'publisher: afp, derivedFrom: [several]',
    own: 'publisher: afp, derivedFrom: []',
    stated: 'publisher: afp, derivedFrom: [], ownReporting: true',
    single: 'publisher: afp, derivedFrom: [kcna]',
    unknown: 'publisher: afp',
  };
  it.each([
    ['mixed', 'mixed'],
    ['several', 'several'],
    ['copy', 'several'],
    ['citing', undefined],
    ['own', undefined],
    ['stated', undefined],
    ['single', undefined],
    ['unknown', undefined],
  ])('of %s is %s', (source, fork) => {
    const corpus = corpusOf({ sources, claims: `  order: { source: ${source} }` });
    expect(forkOf(corpus, attributionOf(claimOf(corpus, 'order')))?.id).toBe(fork);
  });
});

it('documents that lead into a circle share it, whichever is asked for first', () => {
  const sources = {
    first: 'publisher: business-insider, derivedFrom: [second]',
    second: 'publisher: b17news, derivedFrom: [third]',
    third: 'publisher: aju-news, derivedFrom: [second]',
  };
  const ways = {
    first: ['first (business-insider)', 'second (b17news)', 'third (aju-news)'],
    second: ['second (b17news)', 'third (aju-news)'],
    third: ['third (aju-news)', 'second (b17news)'],
  };
  for (const order of [
    ['first', 'second', 'third'],
    ['third', 'second', 'first'],
  ] as const) {
    const corpus = corpusOf({ sources, claims: '  order: { source: first }' });
    for (const id of order) {
      const found = chainOf(corpus, { path: [], source: id, basedOn: [] });
      expect({ links: linksOf(found), end: found.end }).toEqual({
        links: ways[id],
        end: 'circular',
      });
    }
  }
});
