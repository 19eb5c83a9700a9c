import { type Finding, found } from './finding.js';

/** Mailboxes that belong to an office and to nobody in particular. */
const offices = /^(info|contacto?|contato|contact|secretaria|prensa|presse|imprensa|ventas|vendas|admin|webmaster|comunicaciones|comunicacao|ouvidoria|atendimento|oficina|soporte|support|noreply|no-reply|ayuda|help|biblioteca|publications?|publicaciones)$/i;

const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,24}/gu;
/** With the country's prefix, or said to be a telephone. */
const phones = [
  /(?<![\d+])\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){1,4}\d{2,4}(?!\d)/gu,
  /(?<!\p{L})(?:tel(?:éfono|efono|efone|ephone|[ée]phone)?s?|t[ée]l|cel(?:ular)?|m[óo]vil|whats ?app|fono|fone|phone)\.?:?\s{0,3}(\(?\d[\d ().-]{5,18}\d)(?!\d)/giu,
];

interface Identity {
  country: string;
  pattern: RegExp;
  /** Which part of what was matched is the number. */
  isValid: (number: string) => boolean;
}

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);
const weighed = (digits: readonly number[], weights: readonly number[]): number => weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0);

/** Identity numbers of people in the region; where a number carries check digits, only those that are right count. */
const identities: readonly Identity[] = [
  { country: 'cl', pattern: /(?<![\d.])(\d{1,2}(?:\.\d{3}){2}|\d{7,8})-[\dk](?![\p{L}\d])/giu, isValid: isRut },
  { country: 'br', pattern: /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/gu, isValid: isCpf },
  { country: 'ar', pattern: /(?<!\d)(?:20|23|24|27)-\d{8}-\d(?!\d)/gu, isValid: (number) => (11 - (weighed(digitsOf(number), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitsOf(number)[10] },
  { country: 'uy', pattern: /(?<![\d.])\d\.\d{3}\.\d{3}-\d(?!\d)/gu, isValid: (number) => (10 - (weighed(digitsOf(number), [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digitsOf(number)[7] },
  { country: 'mx', pattern: /(?<![\p{L}\d])[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{5}[A-Z\d]\d(?![\p{L}\d])/gu, isValid: () => true },
  { country: 'do', pattern: /(?<![\d-])\d{3}-\d{7}-\d(?![\d-])/gu, isValid: (number) => isLuhn(digitsOf(number)) },
  { country: 'ec', pattern: /(?:c[ée]dula|c\.\s?i\.)[^\d\n]{0,20}(\d{10})(?!\d)/giu, isValid: isEcuadorian },
  { country: 'co', pattern: /(?:c[ée]dula(?: de ciudadan[íi]a)?|c\.\s?c\.)[^\d\n]{0,20}(\d{1,3}(?:\.\d{3}){2,3}|\d{6,8})(?![\d.])/giu, isValid: () => true },
  { country: 'pe', pattern: /d\.?n\.?i\.?[^\d\n]{0,12}(\d{8}|\d{1,2}\.\d{3}\.\d{3})(?![\d.])/giu, isValid: () => true },
];

/** The numbers of firms begin at fifty million and are nobody's person. */
function isRut(number: string): boolean {
  const [body, check] = number.toLowerCase().replaceAll('.', '').split('-') as [string, string];
  if (Number(body) >= 50_000_000) return false;
  const sum = [...body].reverse().reduce((total, digit, index) => total + Number(digit) * (2 + (index % 6)), 0);
  return check === ['0', 'k'][[11, 10].indexOf(11 - (sum % 11))] || check === String(11 - (sum % 11));
}

function isCpf(number: string): boolean {
  const digits = digitsOf(number);
  if (new Set(digits).size === 1) return false;
  const checkOf = (length: number) => ((weighed(digits, Array.from({ length }, (_, index) => length + 1 - index)) * 10) % 11) % 10;
  return checkOf(9) === digits[9] && checkOf(10) === digits[10];
}

const isLuhn = (digits: readonly number[]): boolean =>
  digits.reduce((sum, digit, index) => sum + (index % 2 === 1 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0) % 10 === 0;

function isEcuadorian(text: string): boolean {
  const digits = digitsOf(text).slice(-10);
  return digits[2]! < 6 && isLuhn([0, ...digits]);
}

/** Of what was found only as much as it takes to find it again: the report is not to spread it. */
const masked = (text: string): string => {
  const [name, host] = text.split('@');
  if (host) return `${name!.slice(0, 2)}…@${host}`;
  const bare = text.trim();
  return `${bare.slice(0, 4)}…${bare.slice(-2)}`;
};

/** Personal data in a text, by kind: how much, and an example that gives nobody away. */
export function personalDataIn(text: string): { kind: 'email' | 'phone' | 'identity'; count: number; example: string }[] {
  const numbers = new Set(identities.flatMap(({ pattern, isValid }) => [...text.matchAll(pattern)].map(([whole]) => whole).filter(isValid)));
  const emails = new Set([...text.matchAll(email)].map(([whole]) => whole).filter((whole) => !offices.test(whole.split('@')[0]!)));
  const called = phones.flatMap((pattern) => [...text.matchAll(pattern)].map(([whole, number]) => (number ?? whole).trim()));
  const calls = new Set(called.filter((number) => digitsOf(number).length >= 7 && digitsOf(number).length <= 15 && ![...numbers].some((identity) => identity.includes(number))));
  const kinds = [['email', emails], ['phone', calls], ['identity', numbers]] as const;
  return kinds.flatMap(([kind, hits]) => (hits.size > 0 ? [{ kind, count: hits.size, example: masked([...hits][0]!) }] : []));
}

/** Of each file what kinds of personal data stand in its text. */
export const checkPersonalData = (texts: readonly { fileId: string | null; name: string; text: string }[]): Finding[] =>
  texts.flatMap(({ fileId, name, text }) =>
    personalDataIn(text).map(({ kind, count, example }) => found(`personal-${kind}`, 'look', fileId ? `/files/${fileId}` : '/files', { name, count, example })));
