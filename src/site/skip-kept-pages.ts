// Astro renders only the pages that the old site cannot lend. Astro's own incremental build is not used: its
// cache is a second copy of the site, which an interrupted build leaves ahead of its manifest, and pages
// without parameters are outside it. What Astro makes while it renders, such as resized images, would be
// missing for pages that are not rendered: pictures come from the publication's media or from `src/public`.

import type { AstroIntegration } from 'astro';
import { routeFile } from './page-file.ts';

/** `kept` are files of the site; `rendered` is told at which address, base and all, and how many of how many pages are done. */
export function skipKeptPages({ kept, rendered }: SkipOptions): AstroIntegration {
  return {
    name: 'whence:skip-kept-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => {
          let [done, all] = [0, 0];
          return {
            ...prerenderer,
            async getStaticPaths() {
              const paths = await prerenderer.getStaticPaths();
              const wanted = paths.filter((path) => !kept.has(routeFile(path)));
              all = wanted.length;
              return thingByThing(wanted);
            },
            async render(request, options) {
              const page = await prerenderer.render(request, options);
              rendered(new URL(request.url).pathname, (done += 1), all);
              return page;
            },
          };
        });
      },
    },
  };
}

/** The pages of one thing one after another, so that they are made of one view: `briefings/x` and `briefings/x/cite`. */
function thingByThing<Path extends { readonly pathname: string }>(paths: readonly Path[]): Path[] {
  const thing = ({ pathname }: Path) => pathname.split('/').filter(Boolean).slice(0, 2).join('/');
  return [...Map.groupBy(paths, thing).values()].flat();
}

export interface SkipOptions {
  readonly kept: ReadonlySet<string>;
  readonly rendered: (address: string, done: number, all: number) => void;
}
