// A briefing: Markdown with this frontmatter.

import { z } from 'zod';
import { claims } from './claim.ts';
import { claimRef, date, idOrName, instant, language, reference, text } from './fields.ts';
import { formerly, suppress } from './shared.ts';
import { sources } from './source.ts';
import * as vocabulary from './vocabularies.ts';
import { words } from './vocabularies.ts';

const takeaway = z
  .strictObject({
    text: text('The point in one or two sentences'),
    claims: z
      .array(claimRef('A claim'))
      .meta({ description: 'The claims that it rests on', needed: 'always' })
      .optional(),
  })
  .meta({ description: 'A key point' });

const revision = z
  .strictObject({
    date: date('When it was changed'),
    kind: z.enum(words(vocabulary.revisionKind)).meta({ description: 'What sort of change' }),
    note: text('What changed, for readers'),
    claims: z.array(claimRef('A claim')).meta({ description: 'The claims concerned' }).optional(),
    was: text('What a corrected passage said').optional(),
    now: text('What it says now').optional(),
  })
  .meta({ description: 'One entry of the published history' });

export const briefing = z
  .strictObject({
    title: text('Headline; attributes what is only claimed', 140),
    summary: text('The bottom line up front', 400),
    status: z.enum(words(vocabulary.briefingStatus)).meta({ description: 'Whether it is built' }),
    published: date('First publication').meta({ needed: 'if `status` is `published`' }).optional(),
    updated: date('Last significant change; needs a `revisions` entry of that date').optional(),
    informationCutoff: date('"Information as of"')
      .meta({ needed: 'if `status` is `published`' })
      .optional(),
    language: language("The language of the text; by default the site's").optional(),
    translationOf: reference('The briefing that this one translates', 'briefing').optional(),
    authors: z
      .array(idOrName('An actor or a name', 'actor'))
      .min(1)
      .meta({ description: 'Who wrote it' }),
    reviewers: z
      .array(idOrName('An actor or a name', 'actor'))
      .meta({ description: 'Who checked it' })
      .optional(),
    topics: z.array(reference('A topic', 'topic')).min(1).meta({ description: 'What it is about' }),
    actors: z
      .array(reference('An actor', 'actor'))
      .meta({ description: 'Principal actors; others are derived from claims and links' })
      .optional(),
    tlp: z
      .enum(words(vocabulary.tlp))
      .default('CLEAR')
      .meta({ description: "TLP 2.0 marking; nothing above the site's level is built" }),
    embargo: instant('Not built before that instant').optional(),
    takeaways: z
      .array(takeaway)
      .meta({ description: 'Key points; each names the claims that it rests on' })
      .optional(),
    claims: claims.optional(),
    sources: sources.optional(),
    gaps: z
      .array(text('Something that is not known'))
      .meta({ description: 'What is not known' })
      .optional(),
    revisions: z.array(revision).meta({ description: 'The published history' }).optional(),
    supersedes: reference('The briefing that this one replaces', 'briefing').optional(),
    withdrawn: z
      .strictObject({ date: date('When'), reason: text('Why, for readers') })
      .meta({ description: 'When and why it was withdrawn', needed: 'if `status` is `withdrawn`' })
      .optional(),
    reviewBy: date('After it, readers see "may be out of date"').optional(),
    conflicts: text('Interests that the authors disclose').optional(),
    ai: z
      .strictObject({
        used: z.boolean().meta({ description: 'Whether a machine helped to write it' }),
        purpose: text('What for').optional(),
        reviewedBy: idOrName('Who checked the result', 'actor').optional(),
      })
      .meta({ description: 'Disclosure of the use of generative machines' })
      .optional(),
    formerly,
    suppress,
  })
  .meta({ description: 'Frontmatter of a briefing' });

export type BriefingInput = z.input<typeof briefing>;
