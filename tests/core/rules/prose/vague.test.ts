import { exampleBriefing } from '../../../../src/core/rules/example-world.ts';
import { describeCorpus } from './corpus.ts';

describeCorpus('attr/vague', (text = '') =>
  exampleBriefing({
    fields: `claims:
  named: { source: news-interview, saidBy: south-official }
  unnamed: { source: post-story, saidBy: { unnamed: two officials, reason: They spoke against orders. } }`,
    text: `${text.replaceAll('[@]', '[@post-story]')}\n\nBoth are told apart, the agency says.[@named; @unnamed]`,
  }),
);
