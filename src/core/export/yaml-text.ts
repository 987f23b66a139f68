// Text as YAML in one line, in quotation marks, so that it can stand anywhere in a file.

import { stringify } from 'yaml';

export const yamlText = (text: string): string =>
  stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();
