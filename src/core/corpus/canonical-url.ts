// One address for one page: two sources whose canonical addresses are the same are one document.

import { webAddress } from '../schema/fields.ts';

const tracking = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i;

/**
 * The address with its host in lower case and without fragment, default port, closing slash, `utm_*`,
 * `fbclid` and `gclid`; undefined for what is no web address.
 */
export function canonicalUrl(written: string): string | undefined {
  const url = webAddress(written.trim());
  if (!url) return undefined;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part));
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}${query}`;
}
