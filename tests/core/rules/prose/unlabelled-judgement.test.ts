import { describeCorpus } from './corpus.ts';
import { droneWorld, inDroneWorld } from './drone-world.ts';

describeCorpus('confidence/unlabelled-judgement', inDroneWorld, { files: droneWorld });
