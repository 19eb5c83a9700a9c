/** Longest passage; long enough for a question and what it is about to stand together. */
const longest = 1800;
/** More text than this is not indexed: the first hundred passages or so. */
export const longestText = 150_000;

const boundaries = [/\n\s*\n/g, /[.!?…:;]["'»”)]?\s+/g, /\s+/g];

/** Cuts a long text into passages at paragraphs, else sentences, else words; a text that fits stays whole. */
export function cutPassages(text: string): string[] {
  const passages: string[] = [];
  let rest = text.slice(0, longestText).trim();
  while (rest.length > longest) {
    const at = boundaries.map((boundary) => lastBoundary(rest, boundary)).find((end) => end > 0) ?? longest;
    passages.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...passages, rest].filter((passage) => passage.length > 0);
}

/** The last place in reach where a boundary ends, if the passage does not get too short by it. */
function lastBoundary(text: string, boundary: RegExp): number {
  let last = 0;
  for (const match of text.slice(0, longest).matchAll(boundary)) last = match.index + match[0].length;
  return last >= longest / 3 ? last : 0;
}
