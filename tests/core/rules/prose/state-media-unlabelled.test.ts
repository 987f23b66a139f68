import { describeCorpus } from './corpus.ts';
import { droneWorld, inDroneWorld } from './drone-world.ts';

describeCorpus('attr/state-media-unlabelled', inDroneWorld, { files: droneWorld });
