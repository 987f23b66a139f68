// What every export is made with, beside the view that it is made of.

import type { DateView, Named } from '../views/context.ts';
import type { SiteView } from '../views/site-view.ts';

export interface ExportSettings {
  readonly site: SiteView;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** What this state of the content is called. */
  readonly revision?: string;
}

/** `/sub/briefings/x/` with scheme and host before it. */
export const absolute = ({ origin }: Pick<ExportSettings, 'origin'>, href: string): string =>
  `${origin}${href}`;

/** The whole address of a page, from its path below the base. */
export const pageAddress = ({ origin, site }: ExportSettings, path: string): string =>
  `${origin}${site.base}${path.replace(/^\//, '')}`;

/** The date as it was written: EDTF. */
export const edtfOf = ({ iso, edtf, text }: DateView): string => iso ?? edtf ?? text;

export const nameOf = ({ name }: Named): string => name;
