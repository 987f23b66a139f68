import { exampleBriefing } from '../../../../src/core/rules/example-world.ts';
import { describeCorpus } from './corpus.ts';

describeCorpus('claim/stated-as-fact', (text = '') =>
  exampleBriefing({
    fields: 'claims:\n  order: { source: agency-report }',
    text: text.replaceAll('[@]', '[@order]'),
  }),
);
