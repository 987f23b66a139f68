// Pictures that a source or the site names and that are not in `media/`.

import { tick } from '../../read/fault.ts';
import { nearest } from '../../read/nearest.ts';
import { valueAt } from '../places.ts';
import type { Missing, Searched } from './missing.ts';

export function missingFiles(searched: Searched): readonly Missing[] {
  const { site, sources } = searched.corpus;
  const found: Missing[] = [];
  if (site.record && site.logo !== undefined && isMissing(searched, site.logo)) {
    found.push({ at: valueAt(site.record, ['logo']), ...words(searched, 'logo', site.logo) });
  }
  for (const { id, record, path, file } of sources.values()) {
    if (file === undefined || !isMissing(searched, file)) continue;
    found.push({
      at: valueAt(record, [...path, 'file']),
      subject: id,
      ...words(searched, 'file', file),
    });
  }
  return found;
}

/** A file that is there but is no picture has a fault of its own. */
const isMissing = ({ corpus, files }: Searched, name: string): boolean =>
  !corpus.media.has(name) && !files.has(`media/${name}`);

function words({ corpus }: Searched, field: string, name: string) {
  const meant = nearest(name, corpus.media);
  return {
    message: `${tick(field)} is ${tick(name)}, which is not in \`media/\``,
    help:
      meant === undefined
        ? `add the file \`media/${name}\``
        : `did you mean \`${field}: ${meant}\`?`,
    meant,
  };
}
