// How the build and the development server get their publication; neither reads content itself.

import type { Publication } from './publication.ts';

/** Reads and checks the content. What is wrong with it is told in the result; a thrown error is a bug. */
export type PublicationLoader = (settings: LoadSettings) => Promise<LoadedPublication>;

export interface LoadSettings {
  /** Absolute path of an existing folder. */
  readonly contentDir: string;
  /** Scheme and host, where the environment overrides what `site.yaml` says. */
  readonly site?: string;
  /** Begins and ends with a slash, where the environment overrides it. */
  readonly base?: string;
  /** "Now" for embargoes and reviews, in milliseconds since 1970. */
  readonly now: number;
  /** What the content's version is called in citations. */
  readonly revision?: string;
  /** Folder for what may be kept between runs; need not exist. */
  readonly cacheDir: string;
  /** Whether the findings are for a terminal that shows colours. */
  readonly colour: boolean;
}

export interface LoadedPublication {
  /** Absent where an error stops the build. */
  readonly publication?: Publication;
  readonly errors: number;
  readonly warnings: number;
  /** The findings as a terminal shows them; empty where there are none. */
  readonly findings: string;
  /** Briefings that are built. */
  readonly published: number;
  /** Briefings that are not, by reason in words: `{ draft: 2, embargo: 1 }`. */
  readonly withheld: Readonly<Record<string, number>>;
}
