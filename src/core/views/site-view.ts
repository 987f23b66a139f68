// What every page of the site shares.

import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../render/render-text.ts';
import type { ViewContext } from './context.ts';
import type { InterfaceText } from './interface-text.ts';
import { noteOf } from './source-view.ts';
import { mediaAddress } from './text-view.ts';

export interface SiteView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly license: string;
  readonly publisher: Corpus['site']['publisher'];
  readonly tlp: Corpus['site']['tlp'];
  readonly accent?: string;
  readonly logo?: string;
  readonly repository?: string;
  readonly about: readonly Passage[];
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly text: InterfaceText;
}

export function siteView(context: ViewContext): SiteView {
  const { site } = context.corpus;
  const { title, description, language, license, publisher, tlp, accent, logo, repository, about } =
    site;
  return {
    title,
    description,
    language,
    license,
    publisher,
    tlp,
    ...(accent !== undefined && { accent }),
    ...(logo !== undefined &&
      context.corpus.media.has(logo) && { logo: mediaAddress(context, logo) }),
    ...(repository !== undefined && { repository }),
    about: about ? noteOf(context, { note: about }) : [],
    base: context.base,
    text: context.text,
  };
}
