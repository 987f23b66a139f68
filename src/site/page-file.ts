// Which file of the site an address is, as the publication and as Astro's routes name it.

/** `/briefings/x/` is `briefings/x/index.html`, `/feed.xml` is `feed.xml`. */
export function pageFile(path: string): string {
  const name = path.replace(/^\//, '');
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** Routes name pages with or without a slash at the end, and the error pages without their ending. */
export function routeFile({ pathname, route }: Route): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return name;
  if (name === '404' || name === '500') return `${name}.html`;
  return name === '' ? 'index.html' : `${name}/index.html`;
}

interface Route {
  readonly pathname: string;
  readonly route: { readonly type: string };
}
