// What every page of the site shares.

import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../render/render-text.ts';
import type { ViewContext } from './context.ts';
import { inLanguage, type LanguageAttributes } from './in-language.ts';
import type { InterfaceText } from './interface-text.ts';
import { noteOf } from './source-view.ts';
import { mediaAddress } from './text-view.ts';

export interface SiteView {
  readonly title: string;
  readonly description: string;
  /** Of what the publication says in its own words. */
  readonly language: string;
  /** Of the words around them. */
  readonly interfaceLanguage: string;
  /** How the publication's own words are marked among them. */
  readonly own: LanguageAttributes;
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
    interfaceLanguage: context.interfaceLanguage,
    own: inLanguage(language, context.interfaceLanguage),
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
