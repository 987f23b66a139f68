import { describeCorpus } from './corpus.ts';
import { droneWorld, inDroneWorld } from './drone-world.ts';

describeCorpus('verify/false-independence', inDroneWorld, { files: droneWorld });
