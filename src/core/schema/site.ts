// The site: who publishes, and the house rules.

import { z } from 'zod';
import { colour, language, markdown, mediaFile, ruleId, text, url } from './fields.ts';
import { suppress } from './shared.ts';
import * as vocabulary from './vocabularies.ts';
import { words } from './vocabularies.ts';

export const site = z
  .strictObject({
    title: text('The name of the publication').optional(),
    description: text('What it is, in a sentence').optional(),
    url: url('The address of the site').optional(),
    publisher: z
      .strictObject({
        name: text('Name'),
        url: url('Home page').optional(),
        email: text('Address for corrections').optional(),
      })
      .meta({ description: 'Who publishes' })
      .optional(),
    language: language('The language of the site').default('en'),
    license: text('The licence of the texts').optional(),
    tlp: z
      .enum(words(vocabulary.tlp))
      .default('CLEAR')
      .meta({ description: 'The highest marking that is built' }),
    repository: url('Where the content is kept, for "suggest a change" links').optional(),
    accent: colour('The colour of links and marks, in quotation marks').optional(),
    logo: mediaFile('A file in `media/`').optional(),
    rules: z
      .record(
        ruleId('A rule'),
        z.enum(words(vocabulary.severitySetting)).meta({ description: 'What the rule does here' }),
      )
      .meta({ description: 'Severities that differ from the default' })
      .optional(),
    about: markdown('What readers should know about the publication').optional(),
    suppress,
  })
  .meta({ description: 'Who publishes, and the house rules' });

export type SiteInput = z.input<typeof site>;
