import type { EmbeddedOptions } from './options';
import { clusterName } from './orphans';

/** The only address that the server listens on. */
export const HOST = '127.0.0.1';

/** Connections that the server accepts when nothing else is asked. */
export const DEFAULT_MAX_CONNECTIONS = 100;

/** Server settings given at each start; they rule over the cluster's own configuration file. */
export function serverSettings(
  options: EmbeddedOptions,
  port: number,
  clusterDir: string,
): Record<string, string> {
  return {
    listen_addresses: HOST,
    port: String(port),
    // No socket file: every way in asks for the password.
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? DEFAULT_MAX_CONNECTIONS),
    shared_buffers: '128MB',
    wal_compression: 'on',
    // Short requests on local disks: compiling queries and fearing seeks both cost more than they bring.
    jit: 'off',
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    cluster_name: clusterName(clusterDir),
    ...durabilitySettings(options),
  };
}

/** Durable means that what was acknowledged survives a power cut (PostgreSQL manual, "Reliability"). */
export function durabilitySettings(options: EmbeddedOptions): Record<string, string> {
  const value = options.durable === false ? 'off' : 'on';
  return { fsync: value, synchronous_commit: value, full_page_writes: value };
}

/** The settings as arguments of the server. */
export const asArguments = (settings: Record<string, string>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
