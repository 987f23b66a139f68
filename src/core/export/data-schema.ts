// What the data files hold, field by field: the one description of it, from which the page on the data is made
// and against which tests hold every file.

import { z } from 'zod';
import * as vocabulary from '../schema/vocabularies.ts';
import { words } from '../schema/vocabularies.ts';

const text = (description: string) => z.string().meta({ description });
const list = <T extends z.ZodType>(of: T, description: string) => z.array(of).meta({ description });
const address = (description: string) => z.url().meta({ description });
const date = (description: string) =>
  z
    .string()
    .min(1)
    .meta({ description: `${description} (EDTF)` });

const texts = (one: string, description: string) =>
  z.array(z.string().meta({ description: one })).meta({ description });
const word = <const V extends Readonly<Record<string, string>>>(known: V, description: string) =>
  z.enum(words(known)).meta({ description });
const count = (description: string) => z.int().meta({ description });

const named = z
  .strictObject({
    name: text('As it is called on the site'),
    url: address('Its page').optional(),
  })
  .meta({ description: 'A name, with the address of its page where it has one' });

const attribution = z
  .strictObject({
    speaker: named.meta({ description: 'Who asserts it; of somebody unnamed, the description' }),
    unnamed: z.literal(true).meta({ description: 'The speaker is not named' }).optional(),
    reason: text('Why the speaker is not named').optional(),
    of: named.meta({ description: 'The body that somebody unnamed speaks for' }).optional(),
    said: date('When it was said').optional(),
    document: named.meta({ description: 'The document that was read' }).optional(),
    locator: text('Page, paragraph or timecode').optional(),
    chain: list(
      named.extend({
        document: named.meta({ description: 'The document of this step' }).optional(),
        relay: z.boolean().meta({ description: 'It only passes on what others report' }),
      }),
      'From the document that was read to where it begins',
    ),
    basedOn: list(named, 'What the speaker worked from, where that is not their own knowledge'),
    origins: list(named, 'Who can know: where the chain ends; empty where that is not known'),
    interested: z
      .boolean()
      .meta({ description: 'The speaker, or whom it answers to, has a stake in the matter' }),
    interest: z
      .strictObject({
        holder: named.meta({ description: 'Who has it: the speaker, or whom it answers to' }),
        topic: named.meta({ description: 'In what' }),
        as: word(vocabulary.interestRole, 'What makes it interested'),
        note: text('In what way').optional(),
        held: z.boolean().meta({ description: 'Whether it is held against the speaker' }),
      })
      .meta({ description: 'The stake' })
      .optional(),
    againstInterest: text(
      'Why the speaker, though a party, has no interest in saying so',
    ).optional(),
    quote: z
      .strictObject({
        text: text('The words used'),
        language: text('Their language (BCP 47)').optional(),
        original: text('The words in the original language').optional(),
        originalLanguage: text('That language (BCP 47)').optional(),
        translation: word(vocabulary.translationKind, 'Whose translation it is').optional(),
        translator: text('Who translated').optional(),
      })
      .meta({ description: 'The words used' })
      .optional(),
  })
  .meta({ description: 'Who says so, and how it reached us' });

export const claimData = z
  .strictObject({
    id: text('Permanent: `briefing#claim`'),
    url: address('Permanent address'),
    briefing: named.meta({ description: 'The briefing that has it' }),
    text: text('What is said to be so'),
    language: text('Of the text (BCP 47)'),
    kind: z.enum(['reported', 'observed', 'assessed']).meta({
      description: "Somebody else's information, seen by the desk, or the desk's judgement",
    }),
    nature: z
      .enum(['fact', 'act', 'opinion'])
      .meta({ description: 'What sort of thing is claimed; acts and opinions have no status' }),
    status: z
      .enum(['unverified', 'corroborated', 'verified', 'disputed', 'refuted'])
      .meta({ description: 'Whether it happened, as far as is known' })
      .optional(),
    confidence: z
      .enum(['low', 'moderate', 'high'])
      .meta({ description: 'Of a judgement: how far the sourcing carries it' })
      .optional(),
    likelihood: text('Of a judgement: a word of ICD 203').optional(),
    dates: list(date('A date'), 'When it happened, or is said to have happened'),
    about: list(named, 'Whom it concerns'),
    topics: list(named, 'What it is about'),
    figures: list(
      z
        .strictObject({
          label: text('What is counted'),
          figure: text('In words, with its unit'),
          url: address('All figures of the measure').optional(),
          measure: text('Id of the measure'),
          value: z.number().meta({ description: 'The figure' }).optional(),
          min: z.number().meta({ description: 'The lower end of a range' }).optional(),
          max: z.number().meta({ description: 'The upper end of a range' }).optional(),
          qualifier: word(vocabulary.quantityQualifier, 'How exact the figure is').optional(),
          unit: text("The unit, where it is not the measure's").optional(),
        })
        .meta({ description: 'A figure' }),
      'Figures that it gives',
    ),
    documents: z.int().meta({ description: 'Distinct documents over all chains' }),
    origins: list(named, 'Distinct origins: fourteen documents that repeat one report have one'),
    attributions: list(attribution, 'Who says so, each with its way to us'),
    retracted: z
      .enum(['all', 'some'])
      .meta({ description: 'It rests on retracted documents, wholly or in part' })
      .optional(),
    retractedDocuments: list(named, 'These documents').optional(),
    verification: z
      .strictObject({
        method: list(word(vocabulary.verificationMethod, 'A method'), 'How it was checked'),
        by: named.meta({ description: 'Who checked it' }).optional(),
        date: date('When').optional(),
        with: list(named, 'The documents that it was checked with'),
        note: text('What was found').optional(),
      })
      .meta({ description: 'How it was checked' })
      .optional(),
    because: text('Of a judgement: why the desk judges so').optional(),
    restsOn: list(address('A claim'), 'Of a judgement: what it stands on').optional(),
    despite: list(address('A claim'), 'Of a judgement: weighed and found weaker').optional(),
    ceiling: word(
      vocabulary.confidence,
      'Of a judgement: the confidence that its sourcing can bear at most',
    ).optional(),
    disputes: list(address('A claim'), 'Claims that it contradicts, or that contradict it'),
    supersedes: address('The claim that it replaces').optional(),
    supersededBy: list(address('A claim'), 'Claims that replace it'),
  })
  .meta({ description: 'A claim: one thing that somebody says is so' });

const imprint = {
  publisher: text('Who publishes'),
  licence: text('Of the texts').optional(),
  revision: text('What this state of the content is called').optional(),
};

const thing = {
  id: text('Permanent'),
  url: address('Its page'),
  ...imprint,
};

const marking = word(vocabulary.tlp, 'Its marking (TLP 2.0)');

const html = (description: string) =>
  texts('A block', `${description}, block by block, as HTML; addresses in it count from \`url\``);

const sourcing = z
  .strictObject({
    claims: count('All claims'),
    states: list(
      z
        .strictObject({
          state: text('A status, or `act`, `opinion`, `assessed`'),
          claims: count('How many claims'),
        })
        .meta({ description: 'A state' }),
      'How the claims stand',
    ),
    byOrigins: z
      .strictObject({
        none: count('Claims without a known origin'),
        one: count('Claims with one origin'),
        several: count('Claims with two or more'),
      })
      .meta({ description: 'Claims other than judgements by their independent origins' }),
    interested: count('Claims of which every speaker has a stake in the matter'),
    documents: count('Distinct documents'),
    origins: count('Distinct origins'),
    sentences: z
      .strictObject({ cited: count('Covered by a citation'), all: count('All') })
      .meta({ description: 'Sentences of the text' }),
    languages: texts('BCP 47', 'Languages of the documents, the most frequent first'),
    oldest: date('The oldest document').optional(),
    newest: date('The newest document').optional(),
  })
  .meta({ description: 'What it stands on' });

export const briefingData = z
  .strictObject({
    ...thing,
    title: text('Headline'),
    summary: text('The bottom line; empty of one withdrawn'),
    language: text('Of the text (BCP 47)'),
    status: z.enum(['published', 'withdrawn']).meta({ description: 'Whether it stands' }),
    withdrawn: z
      .strictObject({ date: date('When'), reason: text('Why') })
      .meta({ description: 'When and why it was withdrawn' })
      .optional(),
    published: date('First publication').optional(),
    updated: date('Last significant change').optional(),
    informationCutoff: date('Information as of').optional(),
    authors: list(named, 'Who wrote it'),
    reviewers: list(named, 'Who checked it'),
    topics: list(named, 'What it is about'),
    actors: list(named, 'Principal actors'),
    tlp: marking,
    embargo: text('Until when it was not to be published (an instant)').optional(),
    reviewBy: date('After it, it may be out of date').optional(),
    overdue: z.boolean().meta({ description: 'That day has passed' }),
    supersedes: named.meta({ description: 'The briefing that it replaces' }).optional(),
    supersededBy: list(named, 'Briefings that replace it'),
    translationOf: named.meta({ description: 'What it is a translation of' }).optional(),
    translations: list(named, 'The same in other languages'),
    takeaways: list(
      z
        .strictObject({
          text: text('The point'),
          claims: list(address('A claim'), 'What it rests on'),
        })
        .meta({ description: 'A point' }),
      'Key points',
    ),
    html: html('Its text'),
    gaps: texts('A gap', 'What is not known'),
    revisions: list(
      z
        .strictObject({
          date: date('When'),
          kind: word(vocabulary.revisionKind, 'What sort of change'),
          note: text('What changed'),
          claims: list(address('A claim'), 'The claims concerned'),
          was: text('What a corrected passage said').optional(),
          now: text('What it says now').optional(),
        })
        .meta({ description: 'A change' }),
      'Its history since publication',
    ),
    conflicts: text('Interests that the authors disclose').optional(),
    ai: z
      .strictObject({
        used: z.boolean().meta({ description: 'Whether a machine helped to write it' }),
        purpose: text('What for').optional(),
        reviewedBy: named.meta({ description: 'Who checked the result' }).optional(),
      })
      .meta({ description: 'Disclosure of the use of generative machines' })
      .optional(),
    suggest: address('Where a change can be suggested').optional(),
    sourcing: sourcing.optional(),
    sources: list(named, 'The documents that it rests on'),
    retractedSources: list(named, 'Those of them that were retracted'),
    claims: list(claimData, 'Its own claims, in the order of its text'),
  })
  .meta({ description: 'A briefing: `/briefings/<id>/index.json`' });

/** Lists that go on for pages have their beginning here; all claims are in `claims.json`. */
const partOf = <T extends z.ZodType>(one: T, description: string) =>
  z
    .strictObject({
      all: count('How many there are'),
      first: list(one, 'The first of them, in the order of the page'),
    })
    .meta({ description });

const part = (description: string) => partOf(named, description);

const timeline = partOf(
  z
    .strictObject({ date: date('When'), claim: named.meta({ description: 'What' }) })
    .meta({ description: 'A claim on one of its dates' }),
  'Its claims by the dates that they give, the earliest first',
);

export const actorData = z
  .strictObject({
    ...thing,
    name: text('Name'),
    kind: word(vocabulary.actorKind, 'What it is'),
    summary: text('In a sentence; may be empty'),
    aliases: list(
      z
        .strictObject({
          text: text('The name'),
          language: text('Its language (BCP 47)').optional(),
        })
        .meta({ description: 'A name' }),
      'Other names, in all scripts',
    ),
    adjectives: texts('A word', 'Words that name it without being linked'),
    country: text('Where it belongs (ISO 3166-1)').optional(),
    speaksFor: named
      .meta({ description: 'The principal: whom it answers to in the end' })
      .optional(),
    partOf: named.meta({ description: 'The body that it belongs to' }).optional(),
    memberOf: list(named, 'Memberships, without control'),
    controlledBy: z
      .strictObject({
        actor: named.meta({ description: 'Who' }),
        basis: named.meta({ description: 'The document that shows it' }).optional(),
        asOf: date('When it was so').optional(),
      })
      .meta({ description: 'Who controls what it says' })
      .optional(),
    independent: text('Why it speaks for itself although part of another').optional(),
    affiliations: list(
      z
        .strictObject({
          with: named.meta({ description: 'The body' }),
          role: text('What they are there').optional(),
          from: date('Since when').optional(),
          to: date('Until when').optional(),
        })
        .meta({ description: 'A position' }),
      "A person's positions",
    ),
    interests: list(
      z
        .strictObject({
          topic: named.meta({ description: 'In what' }),
          as: word(vocabulary.interestRole, 'What makes it interested'),
          note: text('In what way').optional(),
        })
        .meta({ description: 'An interest' }),
      'Where it is no disinterested witness',
    ),
    reliability: list(
      z
        .strictObject({
          grade: word(vocabulary.reliabilityGrade, 'A to F; F means that it cannot be judged'),
          scope: text('For what sort of statement'),
          basis: text('What the grade rests on'),
          by: named.meta({ description: 'Who graded' }),
          date: date('When').optional(),
        })
        .meta({ description: 'A grade' }),
      'Grades',
    ),
    sameAs: list(address('An address'), 'The same elsewhere'),
    tlp: marking,
    html: html('Its profile'),
    briefings: part('Briefings that it is in'),
    said: part('Claims that it makes'),
    about: part('Claims about it'),
    timeline,
    published: part('Documents that it published'),
    with: part('Actors that it appears with, the most frequent first'),
    sourcing: sourcing.meta({ description: 'What its claims stand on' }).optional(),
  })
  .meta({ description: 'An actor: `/actors/<id>/index.json`' });

export const topicData = z
  .strictObject({
    ...thing,
    name: text('Name'),
    summary: text('Its scope'),
    aliases: texts('A name', 'Other names'),
    broader: named.meta({ description: 'The wider topic' }).optional(),
    narrower: list(named, 'Topics that it covers'),
    related: list(named, 'See also'),
    measures: list(
      z
        .strictObject({
          id: text('Permanent'),
          label: text('What is counted'),
          unit: text('In what'),
          figures: list(
            z
              .strictObject({
                date: date('When it was said').optional(),
                claimant: named.meta({ description: 'Who says so' }),
                figure: text('In words, with its unit'),
                claims: list(address('A claim'), 'The claims that give it'),
              })
              .meta({ description: 'A figure' }),
            'By date, the oldest first; of very many the newest',
          ),
        })
        .meta({ description: 'A measure' }),
      'Figures counted',
    ),
    tlp: marking,
    html: html('Its text'),
    briefings: part('Its briefings'),
    timeline,
    claims: part('Its claims'),
    actors: part('Actors that speak or are spoken of, the most frequent first'),
    sourcing: sourcing.meta({ description: 'What its claims stand on' }).optional(),
  })
  .meta({ description: 'A topic: `/topics/<id>/index.json`' });

export const sourceData = z
  .strictObject({
    ...thing,
    title: text('As published, or a description in brackets'),
    titleTranslated: text('In the language of the site').optional(),
    kind: word(vocabulary.sourceKind, 'What sort of document'),
    language: text('Of the document (BCP 47)'),
    tlp: marking,
    documentPublisher: named.meta({ description: 'Who published it' }),
    authors: list(z.string().meta({ description: 'A name' }), 'Who wrote it'),
    published: date('When it was published; absent where that is not known').optional(),
    accessed: date('When it was read').optional(),
    documentUrl: address('Where it stands').optional(),
    urlStatus: word(vocabulary.urlStatus, 'Whether the address works'),
    unavailable: text('Why there is no address').optional(),
    archives: list(
      z
        .strictObject({
          url: address('The copy'),
          date: date('When it was made').optional(),
          sha256: text('Its sum').optional(),
        })
        .meta({ description: 'A copy' }),
      'Archived copies',
    ),
    derivedFrom: list(
      z
        .strictObject({ how: word(vocabulary.derivation, 'What it does with it'), from: named })
        .meta({ description: 'A step upstream' }),
      'What it takes over',
    ),
    ownReporting: z.boolean().meta({ description: 'It reports itself' }),
    derivation: z
      .enum(['given', 'own', 'own-and-given', 'unknown'])
      .meta({ description: 'Whether it reports itself, takes over, both, or nobody knows' }),
    derivedBy: part('Documents that take it over'),
    versionOf: named.meta({ description: 'Another version of the same document' }).optional(),
    versions: list(named, 'All other versions'),
    translation: z
      .strictObject({
        kind: word(vocabulary.translationKind, 'Whose translation'),
        by: named.meta({ description: 'Who translated' }).optional(),
        from: text('From which language (BCP 47)'),
      })
      .meta({ description: 'It is a translation' })
      .optional(),
    imagery: z
      .strictObject({
        provider: named.meta({ description: 'Who gave the picture out' }),
        handout: z.boolean().meta({ description: 'Whether the provider gave it out itself' }),
        access: word(vocabulary.imageryAccess, 'Who else could take pictures there').optional(),
        alterations: list(
          z
            .strictObject({
              what: word(vocabulary.alteration, 'What was done'),
              by: text('Who did it').optional(),
              note: text('What can be seen of it').optional(),
            })
            .meta({ description: 'An alteration' }),
          'What was altered; empty where somebody looked and found nothing',
        ).optional(),
        taken: date('When it was taken').optional(),
        credit: text('Credit'),
        file: address('The picture').optional(),
      })
      .meta({ description: 'Of pictures' })
      .optional(),
    retracted: z
      .strictObject({ date: date('When').optional(), note: text('Why') })
      .meta({ description: 'It was taken back' })
      .optional(),
    html: html('A note on it'),
    declaredIn: named.meta({ description: 'The briefing that declares it' }).optional(),
    claims: part('Claims that rest on it'),
    falling: part('Claims that would fall with it'),
  })
  .meta({ description: 'A source: `/sources/<id>/index.json`' });

export const claimsFile = z
  .strictObject({
    ...imprint,
    site: address('The site'),
    claims: list(claimData, 'The claims of all briefings, the newest briefing first'),
  })
  .meta({ description: 'All claims: `/claims.json`' });

export type ClaimData = z.infer<typeof claimData>;
export type BriefingData = z.infer<typeof briefingData>;
export type ActorData = z.infer<typeof actorData>;
export type TopicData = z.infer<typeof topicData>;
export type SourceData = z.infer<typeof sourceData>;

export const dataSchemas = {
  claimsFile,
  claimData,
  briefingData,
  actorData,
  topicData,
  sourceData,
};
