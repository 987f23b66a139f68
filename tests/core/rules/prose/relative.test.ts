import { exampleBriefing } from '../../../../src/core/rules/example-world.ts';
import { describeCorpus } from './corpus.ts';

describeCorpus('date/relative', (text = '') =>
  exampleBriefing({ text: text.replaceAll('[@]', '[@agency-report]') }),
);
