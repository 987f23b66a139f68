// A claim as pages show it.

import { expect, it } from 'vitest';
import { releaseCorpus } from '../../../src/core/corpus/release.ts';
import { backlinksOf } from '../../../src/core/views/backlinks.ts';
import { claimView } from '../../../src/core/views/claim-view.ts';
import { english } from '../../../src/core/views/interface-text.ts';
import { smallWorld } from '../../fixtures/small-world.ts';
import { checkFiles, testNow } from '../check-files.ts';

function speakersOf(claim: string) {
  const briefing = smallWorld['briefings/example.md']
    .replace('topics: [weather]', `topics: [weather]\nclaims:\n  rains: ${claim}`)
    .replace('[@rain]', '[@rains]');
  const copy = `title: Rain in the north
publisher: Copy
published: unknown
url: https://copy.example/rain
derivedFrom: [rain]
`;
  const files = { ...smallWorld, 'briefings/example.md': briefing, 'sources/copy.yaml': copy };
  const { corpus } = releaseCorpus(checkFiles(files).corpus, testNow);
  const found = corpus.claims.get('example#rains');
  if (!found) throw new Error('the claim is not released');
  const context = {
    corpus,
    backlinks: backlinksOf(corpus),
    text: english,
    interfaceLanguage: 'en',
    base: '/',
    now: testNow,
  };
  return claimView(context, found).attributions.map(({ speaker }) => speaker);
}

it('lets the document at the end of the chain speak where no speaker is named', () => {
  const name = { name: 'Daily Post', href: '/actors/daily-post/' };
  expect(speakersOf('{ source: copy }')).toEqual([{ kind: 'document', name }]);
});

it('lets nobody else speak for what the desk saw itself in a document', () => {
  const desk = { kind: 'named', name: { name: 'Example desk' } };
  expect(speakersOf('{ kind: observed, source: copy }')).toEqual([desk]);
});
