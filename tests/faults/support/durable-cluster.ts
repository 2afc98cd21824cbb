import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@parley/platform';

const FOLDER = 'parley-faults-';

/** A folder for a cluster, which the server's own account may pass through. */
export const dataFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), FOLDER));
  await chmod(folder, 0o711);
  return folder;
};

/** Process id of the postmaster of a cluster, as PostgreSQL notes it. */
export const postmasterOf = async (clusterDir: string): Promise<number> =>
  Number.parseInt(await readFile(join(clusterDir, 'postmaster.pid'), 'utf8'), 10);

/** Removes a cluster wherever it lies. */
export const discard = async (folder: string, clusterDir: string): Promise<void> => {
  const options = { recursive: true, force: true, maxRetries: 5 };
  if (dirname(clusterDir) !== folder) await rm(dirname(clusterDir), options);
  await rm(folder, options);
};

/** A PostgreSQL of a spec's own that keeps what it has acknowledged, and that can be killed. */
export class DurableCluster {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<DurableCluster> {
    const folder = await dataFolder();
    return new DurableCluster(folder, await startEmbeddedPostgres({ dataDir: folder, maxConnections: 200 }));
  }

  /** The same after a restart. */
  get url(): string {
    return this.server.url;
  }

  /** As the kernel does it when memory runs out: the postmaster goes without a word. */
  kill(): void {
    process.kill(this.server.pid, 'SIGKILL');
  }

  /** Starts it again on the same port, when all of the killed one has gone. */
  async revive(): Promise<void> {
    const { port } = this.server;
    await this.server.stop();
    this.server = await startEmbeddedPostgres({ dataDir: this.folder, maxConnections: 200, port });
  }

  async remove(): Promise<void> {
    await this.server.stop();
    await discard(this.folder, this.server.clusterDir);
  }
}
