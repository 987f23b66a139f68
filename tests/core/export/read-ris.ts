// Reads RIS, and takes nothing that the format does not allow.

export type RisRecord = readonly (readonly [tag: string, value: string])[];

/** The records without the line that ends each; throws at the first fault. */
export function readRis(text: string): readonly RisRecord[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const records: (readonly [string, string])[][] = [];
  let open: (readonly [string, string])[] | undefined;
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error(`a line break that is none: ${JSON.stringify(line)}`);
    if (line === '' && !open) continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '') throw new Error(`no field: ${line}`);
    if ((tag === 'TY') !== !open) throw new Error(`${tag} stands where it may not`);
    open ??= [];
    if (tag !== 'ER') open.push([tag, value]);
    else {
      if (value !== '') throw new Error('ER has a value');
      records.push(open);
      open = undefined;
    }
  }
  if (open) throw new Error('the last record does not end');
  return records;
}
