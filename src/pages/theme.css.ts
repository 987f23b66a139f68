// The publication's own colour, from which the styles derive an accent for light and for dark.

import { currentPublication } from '../site/publication.ts';

export function GET(): Response {
  const { accent } = currentPublication().views.site;
  const styles = accent === undefined ? '' : `:root{--own:${accent}}\n`;
  return new Response(styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
