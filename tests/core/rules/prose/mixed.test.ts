import { describeCorpus } from './corpus.ts';
import { droneWorld, inDroneWorld } from './drone-world.ts';

describeCorpus('confidence/mixed', inDroneWorld, { files: droneWorld });
