// Text that says in Markdown what it says here: nothing in it becomes markup, a link or somebody's name.

/** One line. What stands in backticks stays code, everything else is plain. `|` is safe in tables. */
export function markdownText(text: string): string {
  return text
    .split(/(`[^`\r\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : plain(part)))
    .join('');
}

const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_~[\]|#!]/g, '\\$&')
    // A zero-width joiner keeps names and addresses from becoming links.
    .replace(/(?<=@)(?=\w)|(?<=https?:)(?=\/\/)|(?<=www)(?=\.)/gi, '&zwj;')
    .replace(/\r\n|\n|\r/g, '<br>');

/** Code in a table. */
export const markdownCode = (text: string): string =>
  `\`${text.replaceAll('`', 'ˋ').replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
