import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '#platform';

/** A configuration for tests: the engines that the global set-up started, everything else plain. */
export const testConfig = (own: Record<string, string | undefined>): Config =>
  Config.parse({
    SECRET_KEY: 'a secret of the test suite, good for nothing else',
    PUBLIC_URL: 'http://localhost:3000',
    PORT: '0',
    TRUST_PROXY: 'loopback',
    STORAGE_DIR: join(tmpdir(), 'minga-files-of-tests'),
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    DATABASE_POOL: '6',
    WORKER_CONCURRENCY: '4',
    ...own,
  });
