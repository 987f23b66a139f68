// Astro renders only the pages that the old site cannot lend. Astro's own incremental build is not used: its
// cache is a second copy of the site, which an interrupted build leaves ahead of its manifest, and pages
// without parameters are outside it. What Astro makes while it renders, such as resized images, would be
// missing for pages that are not rendered: pictures come from the publication's media or from `src/public`.

import type { AstroIntegration } from 'astro';
import { routeFile } from './page-file.ts';

/** `kept` are files of the site; `rendered` is told how many of how many pages are done. */
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
              return wanted;
            },
            async render(request, options) {
              rendered((done += 1), all);
              return prerenderer.render(request, options);
            },
          };
        });
      },
    },
  };
}

export interface SkipOptions {
  readonly kept: ReadonlySet<string>;
  readonly rendered: (done: number, all: number) => void;
}
