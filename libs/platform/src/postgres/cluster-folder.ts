import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the cluster's folder, in the data folder or elsewhere. */
export const CLUSTER_FOLDER = 'postgres';

/** Whether a folder holds a PostgreSQL cluster. */
export const isCluster = (folder: string): boolean => existsSync(join(folder, 'PG_VERSION'));
