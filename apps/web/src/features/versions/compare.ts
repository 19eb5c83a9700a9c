import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, came or went. */
export interface Part {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** What a field says in one version: words, or several things of which each came or went whole. */
export type Said = string | readonly string[];

/** A longer comparison than this is nobody's to wait for: then the whole text went and another came. */
const patience = 500;

const kindOf = ({ added, removed }: { added?: boolean; removed?: boolean }): Part['kind'] => (added ? 'added' : removed ? 'removed' : 'same');

/** The differences between two wordings, word by word. */
export function compareWords(before: string, after: string): Part[] {
  const changes = diffWordsWithSpace(before, after, { timeout: patience });
  if (!changes) return [{ text: before, kind: 'removed' }, { text: after, kind: 'added' }];
  return changes.map((change) => ({ text: change.value, kind: kindOf(change) }));
}

/** The differences between two lists, thing by thing. */
export const compareLists = (before: readonly string[], after: readonly string[]): Part[] =>
  diffArrays([...before], [...after]).flatMap((change) => change.value.map((text) => ({ text, kind: kindOf(change) })));

const nearby = 90;

/** Long stretches that stayed are cut down to what stands beside a change: one reads what changed, and where. */
export function abridged(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same' || part.text.length <= nearby * 3) return part;
    const head = index === 0 ? '' : part.text.slice(0, nearby).replace(/\S*$/, '');
    const tail = index === parts.length - 1 ? '' : part.text.slice(-nearby).replace(/^\S*/, '');
    return { kind: 'same', text: `${head} … ${tail}` };
  });
}
