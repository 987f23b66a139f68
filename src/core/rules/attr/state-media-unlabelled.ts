import type { Briefing, Corpus } from '../../corpus/corpus.ts';
import type { EdtfDate } from '../../schema/edtf.ts';
import { principalOf } from '../../provenance/principal.ts';
import { isStateMedia } from '../../provenance/state-media.ts';
import { nameInText } from '../../provenance/words.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { actorsNamedIn, type NamedActor } from '../prose/named-actors.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { defineRule, type Report } from '../rule.ts';
import { keyAt } from '../places.ts';
import type { LinkedBody } from '../texts.ts';

/** A state's own voice is told from a newspaper's by the words beside its name, or not at all. */
export const stateMediaUnlabelled = defineRule({
  id: 'attr/state-media-unlabelled',
  severity: 'warning',
  fields: ['actor.controlledBy'],
  summary: 'Say of state media that they are, where a text first names them',
  why: 'What a state-controlled outlet reports is what the state wants to be read. The name alone does not tell: it looks like that of any agency or newspaper, and few readers know it.',
  mend: 'Put the words beside the name where it first stands: “the state news agency …”, “the ruling party’s newspaper …”. If the outlet does speak for itself, give the reason in `independent` of its actor.',
  examples: {
    pass: [
      {
        name: 'said once, at first mention',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the state news agency North Agency says.[@agency-report] North Agency gives no number.[@agency-report]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'the bare name',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, North Agency says.[@agency-report]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 25,
          endLine: 11,
          endColumn: 37,
          message:
            '`North Agency` is controlled by Northland, and its first mention does not say so',
          help: 'say so there, for instance `the state-controlled outlet North Agency`',
          related: [
            {
              message: 'its control is declared here',
              file: 'actors/north-agency.md',
              line: 4,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'North Agency says',
            to: 'the state-controlled outlet North Agency says',
            offered: 'the state-controlled outlet North Agency',
          },
        ],
      },
      {
        name: 'said only later',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, North Agency says.[@agency-report]\n\n- The state news agency North Agency gives no number.[@agency-report]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 25,
          endLine: 11,
          endColumn: 37,
          message:
            '`North Agency` is controlled by Northland, and its first mention does not say so',
          help: 'say so there, for instance `the state-controlled outlet North Agency`',
          related: [
            {
              message: 'its control is declared here',
              file: 'actors/north-agency.md',
              line: 4,
              column: 1,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'North Agency says',
            to: 'the state-controlled outlet North Agency says',
            offered: 'the state-controlled outlet North Agency',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    let text: LinkedBody | undefined;
    let seen = new Set<string>();
    for (const sentence of proseSentences(corpus)) {
      if (sentence.body !== text) [text, seen] = [sentence.body, ownName(sentence.body)];
      for (const named of actorsNamedIn(sentence)) {
        if (!named.byName || seen.has(named.actor)) continue;
        seen.add(named.actor);
        const found = unlabelled(corpus, sentence, named);
        if (found) report(found);
      }
    }
  },
});

/** Its own page says what an outlet is in the facts above the text. */
const ownName = ({ thing }: LinkedBody): Set<string> =>
  new Set(thing.record.kind === 'actor' ? [thing.id] : []);

function unlabelled(corpus: Corpus, sentence: Sentence, named: NamedActor): Report | undefined {
  const party = { actor: named.actor };
  const day = dayOf(sentence.body.briefing);
  const actor = corpus.actors.get(named.actor);
  if (!actor?.sound || !isStateMedia(corpus, party, day)) return undefined;
  if (isLabelled(sentence, named)) return undefined;
  const { name, record, controlledBy } = actor;
  const power = nameInText(corpus, principalOf(corpus, party, day));
  return {
    at: placeIn(sentence, named),
    message: `${tick(wordsAt(sentence, named))} is controlled by ${power}, and its first mention does not say so`,
    help: `say so there, for instance \`the state-controlled outlet ${name}\``,
    related: [
      {
        at: keyAt(record, [controlledBy ? 'controlledBy' : 'partOf']),
        message: 'its control is declared here',
      },
    ],
    subject: sentence.block.text,
  };
}

const dayOf = (briefing: Briefing | undefined): EdtfDate | undefined =>
  briefing?.informationCutoff ?? briefing?.published;

/** How far the words may stand from the name: "Northland's state media, among them". */
const reach = 40;

/** Words that say so stand in the name's own link, shortly before it, or after a comma or a verb of being. */
function isLabelled(sentence: Sentence, named: NamedActor): boolean {
  const { text, lead, prose } = sentence;
  if (prose.stateLabels(lead).length > 0) return true;
  return prose.stateLabels(text).some((label) => isBeside(text, label, named));
}

function isBeside(text: string, label: Span, named: Span): boolean {
  if (label.start < named.end && named.start < label.end) return true;
  if (label.end <= named.start) return named.start - label.end <= reach;
  const between = text.slice(named.end, label.start);
  return between.length <= reach && /^(?:['’]s?)?\s*(?:[,(–—]|(?:is|are|was|were)\s)/.test(between);
}
