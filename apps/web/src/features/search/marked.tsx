import type { ReactNode } from 'react';

interface MarkedText {
  language: string;
  text: string;
  marks: readonly (readonly number[])[];
}

/** Text with what answers the question marked in it. Only ranges come from the portal, never markup. */
export function Marked({ marked: { text, marks } }: { marked: MarkedText }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from = 0, to = 0] of marks) {
    if (from < at || to > text.length) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return <>{parts}{text.slice(at)}</>;
}
