import { hash, verify } from '@node-rs/argon2';
import { InvalidRequest } from '#platform';

/** argon2id as OWASP's cheat sheet sets it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Somebody's hash that no password fits: checked when the account does not exist, so that time tells nothing. */
const nobodysHash = await hash(`${Math.random()}-${Date.now()}-nobody`, cost);

const minimum = 15;
const maximum = 128;

/** Long passwords that people really choose; folded to letters and digits before comparing. */
const known = [
  'password', 'passw0rd', 'contrasena', 'contraseña', 'senha', 'motdepasse', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qazwsxedc',
  '1234567890', '0987654321', 'abcdefghijklmnopqrstuvwxyz', 'iloveyou', 'teamo', 'administrator', 'administrador', 'letmein',
  'welcome', 'bienvenido', 'bemvindo', 'bienvenue', 'minga', 'celac',
];

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

/** Takes the same time whether the account exists or not. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? nobodysHash, password.normalize('NFKC')).catch(() => false);
  return stored !== undefined && fits;
}

/**
 * Refuses what is guessed first (NIST SP 800-63B-4: 15 characters where a password stands alone, a blocklist, no composition rules).
 * @param about words an attacker would try: name and address of the person
 */
export function refuseWeakPassword(password: string, about: readonly string[], pointer = '/password'): void {
  const letters = [...password.normalize('NFKC')];
  if (letters.length < minimum) throw new InvalidRequest([{ pointer, code: 'identity:fields.password-short', params: { minimum } }]);
  if (letters.length > maximum) throw new InvalidRequest([{ pointer, code: 'identity:fields.password-long', params: { maximum } }]);
  if (isGuessable(password, about)) throw new InvalidRequest([{ pointer, code: 'identity:fields.password-guessable' }]);
}

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/[^a-z0-9]/g, '');

/** The same again and again, whole or broken off. */
const repeats = (text: string): boolean =>
  Array.from({ length: Math.floor(text.length / 2) }, (_, index) => index + 1).some((block) => text.slice(block) === text.slice(0, -block));

/** What is left when the words one tries first are taken out must still be something. */
function isGuessable(password: string, about: readonly string[]): boolean {
  const folded = fold(password);
  if (new Set(folded).size < 6 || repeats(folded)) return true;
  const words = [...known, ...about.flatMap((text) => text.split(/[\s@._-]+/))].map(fold).filter((word) => word.length >= 4);
  const rest = words.sort((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ''), folded);
  return rest.replaceAll(/(.+?)\1+/g, '$1').replaceAll(/\d/g, '').length < 4 && rest.length < 8;
}
