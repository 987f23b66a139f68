import { exampleBriefing, interestedNorthland } from '../../../../src/core/rules/example-world.ts';
import { describeCorpus } from './corpus.ts';

describeCorpus(
  'claim/headline-drops-attribution',
  (title = '') => exampleBriefing({}).replace('Agency reports an order', JSON.stringify(title)),
  { files: interestedNorthland },
);
