// A topic: a subject in a hierarchy, in the manner of SKOS.

import { z } from 'zod';
import { id, reference, text } from './fields.ts';
import { formerly, marking, suppress } from './shared.ts';

const measure = z
  .strictObject({ label: text('What is counted'), unit: text('The unit') })
  .meta({ description: 'A figure that claims can give' });

export const topic = z
  .strictObject({
    name: text('Its name'),
    aliases: z.array(text('A name')).meta({ description: 'Other names' }).optional(),
    summary: text('What belongs to it'),
    broader: reference('The topic above it', 'topic').optional(),
    related: z
      .array(reference('A topic', 'topic'))
      .meta({ description: 'Topics beside it' })
      .optional(),
    measures: z
      .record(id('The id of a measure', 'measure'), measure)
      .meta({ description: 'Figures that claims on it can give; ids are global' })
      .optional(),
    tlp: marking,
    formerly,
    suppress,
  })
  .meta({ description: 'Frontmatter of a topic' });

export type TopicInput = z.input<typeof topic>;
