import { longestSuffix, regionsOf, without, list } from './regions.js';

const vowels = 'aeiouy';
const hasVowel = /[aeiouy]/;
const doubled = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** English stems of folded words: the Porter 2 algorithm of Snowball. */
export function stemEnglish(word: string): string {
  if (word.length <= 2) return word;
  const known = irregular[word];
  if (known) return known;
  let stem = word.replace(/^y/, 'Y').replace(/(?<=[aeiouy])y/g, 'Y');
  const special = /^(?:gener|commun|arsen|univers)/.exec(stem)?.[0].length;
  const regions = regionsOf(stem, vowels);
  const r1 = special ?? regions.r1;
  const r2 = special === undefined ? regions.r2 : r1 + regionsOf(stem.slice(r1), vowels).r1;
  stem = withoutPlural(stem);
  stem = withoutTense(stem, r1);
  stem = stem.replace(/(?<=..)(?<![aeiouy])[yY]$/, 'i');
  stem = shortened(stem, r1);
  stem = derived(stem, r1, r2);
  stem = trimmed(stem, r2);
  if (stem.endsWith('e')) {
    const at = stem.length - 1;
    if (at >= r2 || (at >= r1 && !isShortSyllable(stem.slice(0, -1)))) stem = stem.slice(0, -1);
  } else if (stem.endsWith('ll') && stem.length - 1 >= r2) stem = stem.slice(0, -1);
  return stem.toLowerCase();
}

const irregular: Record<string, string> = {
  business: 'business', businesses: 'business', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', news: 'news', howe: 'howe', atlas: 'atlas', cosmos: 'cosmos',
  bias: 'bias', andes: 'andes', men: 'man', women: 'woman', children: 'child', people: 'peopl', data: 'data', lives: 'life',
  made: 'make', built: 'build', grew: 'grow', grown: 'grow', began: 'begin', begun: 'begin', wrote: 'write', written: 'write',
  took: 'take', taken: 'take', gave: 'give', given: 'give', held: 'hold', led: 'lead', won: 'win', became: 'becom', sold: 'sell',
  bought: 'buy', taught: 'teach', chose: 'choos', chosen: 'choos', drawn: 'draw', drew: 'draw', spoke: 'speak', spoken: 'speak',
};

const isShortSyllable = (word: string): boolean =>
  /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return hasVowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutTense(word: string, r1: number): string {
  const eed = longestSuffix(word, ['eed', 'eedly'], 0);
  if (eed) return word.length - eed.length >= r1 ? `${without(word, eed)}ee` : word;
  const ending = longestSuffix(word, ['ed', 'edly', 'ing', 'ingly'], 0);
  const rest = ending && without(word, ending);
  if (!rest || !hasVowel.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (doubled.test(rest)) return rest.slice(0, -1);
  return isShortSyllable(rest) && r1 >= rest.length ? `${rest}e` : rest;
}

const step2: Record<string, string> = {
  tional: 'tion', enci: 'ence', anci: 'ance', abli: 'able', entli: 'ent', izer: 'ize', ization: 'ize', isation: 'ize', ational: 'ate',
  ation: 'ate', ator: 'ate', alism: 'al', aliti: 'al', alli: 'al', fulness: 'ful', ousli: 'ous', ousness: 'ous', iveness: 'ive',
  iviti: 'ive', biliti: 'ble', bli: 'ble', fulli: 'ful', lessli: 'less', ogi: 'og', li: '',
};
const step2Suffixes = Object.keys(step2);

function shortened(word: string, r1: number): string {
  const suffix = longestSuffix(word, step2Suffixes, 0);
  if (!suffix || word.length - suffix.length < r1) return word;
  const rest = without(word, suffix);
  if (suffix === 'ogi' && !rest.endsWith('l')) return word;
  if (suffix === 'li' && !/[cdeghkmnrt]$/.test(rest)) return word;
  return rest + step2[suffix]!;
}

const step3: Record<string, string> = {
  tional: 'tion', ational: 'ate', alize: 'al', alise: 'al', icate: 'ic', iciti: 'ic', ical: 'ic', ful: '', ness: '', ative: '',
};
const step3Suffixes = Object.keys(step3);

function derived(word: string, r1: number, r2: number): string {
  const suffix = longestSuffix(word, step3Suffixes, 0);
  if (!suffix || word.length - suffix.length < (suffix === 'ative' ? r2 : r1)) return word;
  return without(word, suffix) + step3[suffix]!;
}

const step4 = list('al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ise ion');

function trimmed(word: string, r2: number): string {
  const suffix = longestSuffix(word, step4, 0);
  if (!suffix || word.length - suffix.length < r2) return word;
  const rest = without(word, suffix);
  return suffix === 'ion' && !/[st]$/.test(rest) ? word : rest;
}
