const everywhere = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  // Requests are short and row-level security makes plans look dear: compiling them never pays.
  jit: 'off',
  // Solid-state disks are the rule; the default describes a spinning one.
  random_page_cost: '1.1',
  effective_cache_size: '1GB',
  max_wal_size: '2GB',
};

/** An acknowledged write survives a power cut. */
const durableSettings = {
  shared_buffers: '256MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_compression: 'on',
};

/** For tests: nothing is kept, so nothing is waited for. */
const fleetingSettings = {
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '10min',
};

/** The server's command line for a cluster and a port. */
export function serverFlags(cluster: string, port: number, durable: boolean): string[] {
  const settings = { ...everywhere, ...(durable ? durableSettings : fleetingSettings) };
  return ['-D', cluster, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
