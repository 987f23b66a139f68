// What is wrong with something that looks like a citation, and which citation was probably meant.

import { toKebab } from '../schema/ids.ts';
import { tick } from './fault.ts';

export interface Explanation {
  readonly message: string;
  readonly help: string;
  /** The citation that can only be meant: the same words and ids in another form. */
  readonly meant?: string;
}

/** `inner` is what stands between the brackets, or what was meant to stand there. */
export function explainCitation(
  written: string,
  inner: string,
  wrong = whatIsWrong(inner),
): Explanation {
  const meant = suggestion(inner);
  return {
    message: `${tick(written)} is not a citation: ${wrong}`,
    help: meant === undefined ? usual : `write \`${meant}\``,
    ...(meant !== undefined && says(meant) === says(inner) && { meant }),
  };
}

/** What a citation says apart from its form. */
const says = (inner: string): string =>
  (
    inner
      .normalize('NFKC')
      .toLowerCase()
      .match(/@|[\p{L}\p{N}#]+/gu) ?? []
  ).join(' ');

/** Text ends before the bracket closes: the line of text, or plain text where markup begins. */
export function explainUnclosed(written: string): Explanation {
  const meant = suggestion(written.slice(1));
  return {
    message: `the citation ${tick(written)} is never closed`,
    help: meant === undefined ? usual : `close it: \`${meant}\`; what stands in it holds no markup`,
  };
}

const usual = 'write `[@id]`, `[@id, p. 4]` or `[@one; @two]`';

function whatIsWrong(inner: string): string {
  if (/[＠；，]/.test(inner)) return '`@`, `;` and `,` are not written in full width';
  if (/^\s*-@/.test(inner)) return 'there is no form with `-`';
  if (/^\s*@\s/.test(inner)) return 'the id follows `@` at once';
  if (/,\s*@/.test(inner)) return 'several ids are parted by `;`';
  if (/;\s*$/.test(inner)) return 'nothing follows the last `;`';
  if (/,\s*(?:;|$)/.test(inner)) return 'nothing follows the comma';
  if (!/^\s*@/.test(inner) || /;\s*[^@\s][^;]*\s@/.test(inner)) {
    return 'only ids and locators stand in the brackets';
  }
  if (/;\s*[^@\s]/.test(inner)) return 'each id has its `@`, and locators hold no `;`';
  if (/@[^;@]*[^\p{L}\p{N}@]@/u.test(inner)) return 'several ids are parted by `;`';
  if (/@[a-z0-9#-]+(?:\s+|\s*[:.(—–]\s*)[^@]*\d/.test(inner)) {
    return 'a comma stands before the locator';
  }
  return 'an id holds only a-z, 0-9, `-` and at most one `#`';
}

/** The citation that was probably meant, or undefined where no id can be told. */
function suggestion(inner: string): string | undefined {
  const text = inner.replaceAll('＠', '@').replaceAll('；', ';').replaceAll('，', ',');
  const marks = [...text.matchAll(/(?<![\p{L}\p{N}])@+\s*([\p{L}\p{N}_#-]+)/gu)];
  const cites = marks.flatMap((mark, index) => {
    const rest = text.slice(mark.index + mark[0].length, marks[index + 1]?.index);
    return citesFrom(mark[1] ?? '', rest);
  });
  return cites.length === 0 ? undefined : `[${cites.join('; ')}]`;
}

/** An id and what follows it up to the next `@`: locators, and ids that lack theirs. */
function citesFrom(written: string, rest: string): readonly string[] {
  const id = refOf(written);
  if (id === undefined) return [];
  const [first = '', ...more] = rest.replace(connector, '').split(';');
  const ids = more.map((part) => part.trim()).filter(isBareId);
  const locators = [first, ...more.filter((part) => !isBareId(part.trim()))].flatMap(locatorOf);
  return [[`@${id}`, ...locators].join(', '), ...ids.map((one) => `@${refOf(one)}`)];
}

/** The words between one id and the next. */
const connector = /(?:^|[\s,;|&]+)(?:and|or|see|cf\.?|also)\s*$/i;

function refOf(written: string): string | undefined {
  const [briefing, claim] = written.split('#').map((half) => toKebab(half));
  return claim === undefined || briefing === undefined ? briefing : `${briefing}#${claim}`;
}

const isBareId = (text: string): boolean =>
  /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z]{3,})$/i.test(text);

/** What follows a comma is a locator; what follows an id without one is, if it holds a number. */
function locatorOf(written: string): readonly string[] {
  const locator = written.replace(/^[\s:.,—–|&-]+|[\s,|&]+$/g, '').replace(/\s+/g, ' ');
  const given = /^\s*,/.test(written) || /\d/.test(locator);
  return locator === '' || !given || locator.includes('@') ? [] : [locator];
}
