import { describeCorpus } from './corpus.ts';
import { droneWorld, inDroneWorld } from './drone-world.ts';

describeCorpus('attr/interest-undisclosed', inDroneWorld, { files: droneWorld });
