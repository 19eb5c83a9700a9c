import { join, resolve } from 'node:path';
import { Config, newSecret } from '#platform';

/** The environment, with what the portal fills in where it says nothing. */
export function portalSettings(environment: Record<string, string | undefined>, folder: string): Record<string, string> {
  const given = Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => Boolean(entry[1])));
  return {
    LOG_LEVEL: 'warn',
    PUBLIC_URL: `http://localhost:${given['PORT'] ?? '3000'}`,
    STORAGE_DIR: join(folder, 'files'),
    WEB_DIR: resolve('dist/web'),
    ...given,
  };
}

/**
 * Says what is wrong with the settings while nothing has been started yet. What the portal makes for itself is stood in for.
 * @throws InvalidConfiguration naming every fault at once
 */
export function checkSettings(settings: Record<string, string>): void {
  Config.parse({ SECRET_KEY: newSecret(), DATABASE_URL: 'postgresql://embedded', ...settings });
}
