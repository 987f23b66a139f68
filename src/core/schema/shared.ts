// Fields that several kinds of thing have.

import { z } from 'zod';
import { id, ruleId, text } from './fields.ts';
import * as vocabulary from './vocabularies.ts';
import { words } from './vocabularies.ts';

export const formerly = z
  .array(id('An earlier id', 'briefing'))
  .meta({ description: 'Earlier ids; their addresses stay as redirects' })
  .optional();

export const suppress = z
  .array(
    z
      .strictObject({
        rule: ruleId('The id of a rule'),
        at: text('A claim or source id, or the first words of a paragraph').optional(),
        reason: text('Why the rule does not apply here; readers see it')
          .meta({ needed: 'always' })
          .optional(),
      })
      .meta({ description: 'One rule that is silenced here' }),
  )
  .meta({ description: 'Rules that are silenced here, each with its reason' })
  .optional();

export const marking = z
  .enum(words(vocabulary.tlp))
  .meta({ description: "TLP 2.0 marking; nothing above the site's level is built" })
  .optional();
