// What a description of a picture states that no picture shows: when and where, on what occasion, with what success.

import { anyOf, exactPattern, finder, phrases, wordPattern, words } from '../find-words.ts';
import { dates } from './dates.ts';

const occasions = anyOf(
  words(`
    test tests tested testing exercise exercises drill drills inspection inspects inspect inspected launch launches
    launched ceremony delivery delivered deliver visit visits visited orders ordered guides guided guidance maiden`),
  phrases(`
    mass production
    serial production
    production line
    first flight
    tells? workers
    test site
    new (?:series|weapon|type|model)`),
);

const results = anyOf(
  words(`
    successful successfully success precise precisely precision accurate accurately enemy hostile captured secret
    strategic built destroys destroyed range`),
  phrases(`
    (?:hits?|strikes?|struck) (?:its|the|a|their) targets?
    direct hit`),
);

const sites = anyOf(
  words(
    'plant factory institute academy complex base arsenal shipyard border headquarters laboratory',
  ),
);

const days = anyOf(
  words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  words('Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'),
);

const places = exactPattern(
  String.raw`(?:at|in|near|over|from|outside|off|above)\s+\p{Lu}[\p{L}\p{M}'’-]*`,
  days,
);

const known = finder(wordPattern(occasions, results, sites), places);

/** The stretches that only somebody who was there can know. */
export const unseen = (text: string) =>
  [...known(text), ...dates(text)].sort((a, b) => a.start - b.start);

/** What says, in a description, that it is another's word; nouns such as "report" do not do it there. */
export const givenOut = wordPattern(
  anyOf(
    words(`
        says said describes described calls called credits credited claims claimed reported alleged allegedly purported
        purportedly reportedly supposed supposedly handout states stated identifies presents presented`),
  ),
  anyOf(
    phrases(`
        according to
        by its account
        by their account
        by its own account
        released by
        given out by
        handed out by
        provided by`),
  ),
);
