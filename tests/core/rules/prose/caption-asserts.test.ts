import { describeCorpus } from './corpus.ts';
import { droneWorld, inDroneWorld } from './drone-world.ts';

describeCorpus('media/caption-asserts', inDroneWorld, { files: droneWorld });
