/** The servers that the portal can run for itself when none are configured. */
export { EngineFailure, type Engine, type EngineLog } from './engine.js';
export { FolderInUse, lockFolder, type FolderLock } from './folder-lock.js';
export { freePort } from './free-port.js';
export { startMeilisearch, type MeilisearchEngine, type MeilisearchOptions } from './meilisearch.js';
export { startPostgres, type PostgresOptions } from './postgres.js';
export { startRedis, type RedisOptions } from './redis.js';
