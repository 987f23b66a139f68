import { expect, it } from 'vitest';
import { exampleBriefing, exampleWorld } from '../../../src/core/rules/example-world.ts';
import { publicationViews } from '../../../src/core/views/publication-views.ts';
import { briefingText } from '../../../src/core/views/search-records.ts';
import { checkFiles, testNow } from '../check-files.ts';

const noFacets = {
  actor: [],
  topic: [],
  year: [],
  outlet: [],
  language: [],
  status: [],
  origins: [],
  standing: [],
};

it('the text of a briefing is searched as it is read: no space before a comma, one between cells', () => {
  const briefing = exampleBriefing({
    text: 'North Agency, *Northland*: say so.[@agency-report]\n\n| When | What |\n| --- | --- |\n| May | snow |',
  });
  const { corpus } = checkFiles({ ...exampleWorld, 'briefings/example.md': briefing });
  const { briefings } = publicationViews(corpus, { now: testNow, base: '/' });
  const { content } = briefingText(briefings.get('example'), noFacets);
  const words = content.replace(/[\ue000-\uf8ff]+ /g, '');
  expect(words).toContain('North Agency, Northland: say so. When What May snow');
});
