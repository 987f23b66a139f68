// What a browser's tab and a search engine call a page.

/** The title with the site's name behind it where there is room, cut at a word where there is not. */
export function pageTitle(title: string, site: string): string {
  if (title === site) return shortened(title);
  const whole = `${title} – ${site}`;
  return fits(whole) ? whole : shortened(title);
}

function shortened(title: string): string {
  if (fits(title)) return title;
  const words = title.split(' ');
  while (words.length > 1 && !fits(cut(words))) words.pop();
  return cut(words);
}

const cut = (words: readonly string[]): string => `${words.join(' ').replace(/[\s,;:–-]+$/, '')}…`;

/** Search engines show some 70 characters; the limit holds for the text as HTML writes it. */
function fits(title: string): boolean {
  return title.replace(/["'&<>]/g, '&quot;').length <= 70;
}
