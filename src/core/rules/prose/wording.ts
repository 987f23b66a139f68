// What the help texts of prose rules offer to paste.

/** The last word of a text, with what closes it. */
export const lastWord = (text: string): string => text.trimEnd().split(/\s/).at(-1) ?? '';

/** `ordered.` → `ordered, according to Northland.` */
export function accordingTo(text: string, name: string): string {
  const word = lastWord(text);
  let end = word.length;
  while (end > 0 && '.!?…'.includes(word.charAt(end - 1))) end -= 1;
  return `${word.slice(0, end)}, according to ${name}${word.slice(end)}`;
}
