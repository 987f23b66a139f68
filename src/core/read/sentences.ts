export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}
export function splitSentences(text: string, _language: string): readonly SentenceSpan[] {
  const out: SentenceSpan[] = [];
  for (const m of text.matchAll(/\S[^]*?(?:[.!?]["”’)]*(?=\s|$)|$)/g)) {
    const end = m.index + m[0].trimEnd().length;
    if (end > m.index) out.push({ start: m.index, end });
  }
  return out;
}
