import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from '#platform';

/** The folder's own secret, made at the first start; whoever loses it loses open links and second factors. */
export function secretKeyOf(folder: string): string {
  const file = join(folder, 'secret-key');
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
