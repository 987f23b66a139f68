// The kinds of file in a content folder, each with its schema.

import type { z } from 'zod';
import { actor } from './actor.ts';
import { briefing } from './briefing.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { topic } from './topic.ts';

export const schemas = { site, briefing, source, actor, topic } as const satisfies Record<
  string,
  z.ZodType
>;

export type RecordKind = keyof typeof schemas;

/** What one file of a kind may say, as written. */
export type RecordInput<K extends RecordKind> = z.input<(typeof schemas)[K]>;
