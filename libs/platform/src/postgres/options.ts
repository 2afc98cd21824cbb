/** What to start. Everything has a default but the data folder. */
export interface EmbeddedOptions {
  /** The data folder of this installation; made when absent. One folder is one cluster, and one Parley at a time. */
  dataDir: string;
  /** False only for tests: fsync, synchronous_commit and full_page_writes off, so a power cut loses everything. */
  durable?: boolean;
  /** A TCP port of 127.0.0.1; a free one when left out. */
  port?: number;
  /** Connections that the server accepts; 100 when left out. */
  maxConnections?: number;
  /** Told, one line at a time, what an operator should know (takeovers, a cluster kept elsewhere). */
  log?: (line: string) => void;
}

/** A running private PostgreSQL that this process owns until `stop()`. */
export interface EmbeddedPostgres {
  /** URL of the owner role (superuser of this private cluster), database `parley`. Holds the password. */
  url: string;
  /** The port on 127.0.0.1. */
  port: number;
  /** Process id of the postmaster. */
  pid: number;
  /** True when a server left by a killed run was taken over. */
  adopted: boolean;
  /** Where the cluster's files really are. */
  clusterDir: string;
  /** Fast shutdown: ends all sessions, writes a checkpoint, resolves when the server is gone (30 s at most). */
  stop(): Promise<void>;
  /** The owner's URL of another database of the same cluster. */
  urlOf(database: string): string;
}

/** Folders outside the data folder that root may need; another one only in tests. */
export interface Places {
  /** Holds clusters and binaries that an unprivileged server cannot reach where they are. Owned by root. */
  sharedRoot: string;
}

/** Where a Linux system keeps the state of its services (Filesystem Hierarchy Standard, /var/lib). */
export const DEFAULT_PLACES: Places = { sharedRoot: '/var/lib/parley' };

/** Receives one line for the operator. */
export type Log = (line: string) => void;
