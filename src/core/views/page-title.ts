// What a browser's tab and a search engine call a page.

/** The title with the site's name behind it where there is room, cut at a word where there is not. */
export function pageTitle(title: string, site: string): string {
  if (title === site) return shortened(title);
  const whole = `${title} – ${site}`;
  return whole.length <= longest ? whole : shortened(title);
}

/** Search engines show some 70 characters. */
const longest = 70;

function shortened(title: string): string {
  if (title.length <= longest) return title;
  const room = title.slice(0, longest);
  const end = room.lastIndexOf(' ');
  return `${(end > longest / 2 ? room.slice(0, end) : room.slice(0, -1)).replace(/[\s,;:–-]+$/, '')}…`;
}
