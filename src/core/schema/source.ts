// A source: a document that was read.

import { z } from 'zod';
import {
  date,
  dateOrUnknown,
  id,
  idOrName,
  language,
  markdown,
  mediaFile,
  reference,
  sha256,
  text,
  url,
} from './fields.ts';
import { formerly, suppress } from './shared.ts';
import * as vocabulary from './vocabularies.ts';
import { words } from './vocabularies.ts';

const derivedFromEntry = z
  .union([
    idOrName('A source, an actor or a name', 'upstream'),
    z.strictObject({
      from: idOrName('A source, an actor or a name', 'upstream'),
      how: z
        .enum(words(vocabulary.derivation))
        .default('cites')
        .meta({ description: 'What it does with it' }),
    }),
  ])
  .meta({ description: 'One upstream; a bare id or name means `cites`' });

const archive = z
  .strictObject({
    url: url('The address of the snapshot'),
    date: date('When the snapshot was taken'),
    sha256: sha256('The SHA-256 sum of the snapshot').optional(),
  })
  .meta({ description: 'A snapshot that outlives the page' });

const alterationEntry = z
  .strictObject({
    what: z.enum(words(vocabulary.alteration)).meta({ description: 'What was done' }),
    by: text('Who did it').optional(),
    note: text('What can be seen of it').optional(),
  })
  .meta({ description: 'One alteration' });

const imagery = z
  .strictObject({
    provider: idOrName('Who gave the picture out: an actor or a name', 'actor'),
    handout: z.boolean().meta({ description: 'Whether the provider gave it out itself' }),
    access: z
      .enum(words(vocabulary.imageryAccess))
      .meta({ description: 'Who else could take pictures there' })
      .optional(),
    alterations: z
      .array(alterationEntry)
      .meta({
        description: 'What was altered; `[]` says that somebody looked and found nothing',
        needed: 'if `handout` is `true`',
      })
      .optional(),
    taken: date('When it was taken').optional(),
    credit: text('The credit line'),
  })
  .meta({ description: 'Where a picture comes from; required for `image` and `video`' });

const translation = z
  .strictObject({
    kind: z
      .enum(words(vocabulary.translationKind))
      .meta({ description: 'What kind of translation' }),
    by: idOrName('Who translated: an actor or a name', 'actor').optional(),
    from: language('The language of the original'),
  })
  .meta({ description: 'The document is a translation' });

export const source = z
  .strictObject({
    title: text('The title as published, or a description in "[brackets]"'),
    titleTranslated: text("The title in the site's language").optional(),
    publisher: idOrName('Who published it: an actor or a name', 'actor'),
    authors: z.array(text('A name')).meta({ description: 'Who wrote it' }).optional(),
    kind: z
      .enum(words(vocabulary.sourceKind))
      .default('article')
      .meta({ description: 'What kind of document it is' }),
    published: dateOrUnknown('When it was published, or `unknown`'),
    language: language("Its language; by default the site's").optional(),
    url: url('Its canonical address').meta({ needed: 'unless it is `unavailable`' }).optional(),
    unavailable: text('Why there is no address').optional(),
    urlStatus: z
      .enum(words(vocabulary.urlStatus))
      .default('live')
      .meta({ description: 'Whether the address works' }),
    accessed: date('When it was read').optional(),
    archives: z.array(archive).meta({ description: 'Snapshots of it' }).optional(),
    derivedFrom: z
      .array(derivedFromEntry)
      .meta({ description: 'What it takes over; `[]` is own reporting, left out is not known' })
      .optional(),
    ownReporting: z
      .boolean()
      .meta({ description: 'Beside `derivedFrom`: it also reports itself' })
      .optional(),
    versionOf: reference('Another version of the same document', 'source').optional(),
    translation: translation.optional(),
    imagery: imagery.meta({ needed: 'if `kind` is `image` or `video`' }).optional(),
    file: mediaFile('The file in `media/` that shows it').optional(),
    retracted: z
      .strictObject({
        date: date('When it was retracted'),
        note: text('What was retracted and by whom'),
      })
      .meta({ description: 'The publisher took it back; every claim that rests on it is flagged' })
      .optional(),
    tlp: z.enum(words(vocabulary.tlp)).meta({ description: 'Its own marking' }).optional(),
    note: markdown('What a reader should know about it').optional(),
    formerly,
    suppress,
  })
  .meta({ description: 'A document that was read' });

export const sources = z
  .record(id('The id of a source', 'source'), source)
  .meta({ description: 'Sources declared in this briefing; their ids are global' });

export type SourceInput = z.input<typeof source>;
