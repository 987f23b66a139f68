// Writes the JSON Schemas for editors: `npm run schemas`. They stand in `.vscode/schemas/`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchema } from '../src/core/export/json-schema.ts';
import { schemas, type RecordKind } from '../src/core/schema/kinds.ts';

const folder = join(import.meta.dirname, '..', '.vscode', 'schemas');
mkdirSync(folder, { recursive: true });
const settings = await resolveConfig(join(folder, 'site.schema.json'));
for (const kind of Object.keys(schemas) as RecordKind[]) {
  const text = JSON.stringify(jsonSchema(kind), undefined, 2);
  const path = join(folder, `${kind}.schema.json`);
  writeFileSync(path, await format(text, { ...settings, filepath: path }));
}
