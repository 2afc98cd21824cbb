import { createHmac } from 'node:crypto';
import pg from 'pg';

/** The two roles that the server runs under; neither owns a table or bypasses row-level security. */
export type RuntimeRole = 'parley_app' | 'parley_system';

/**
 * The URL of a runtime role on the same database. Its password is derived from the owner's URL, so that every node that
 * was given the same DATABASE_URL arrives at the same one, and nobody else does.
 */
export const urlFor = (role: RuntimeRole, ownerUrl: string): string => {
  const url = new URL(ownerUrl);
  url.password = createHmac('sha256', `${url.username}:${decodeURIComponent(url.password)}`)
    .update(role)
    .digest('hex');
  url.username = role;
  return url.toString();
};

const canConnect = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && /^28/.test(error.code ?? '')) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const setPassword = async (owner: pg.Client, role: RuntimeRole, ownerUrl: string): Promise<void> => {
  const password = decodeURIComponent(new URL(urlFor(role, ownerUrl)).password);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await owner.query(`alter role ${role} login password '${password}'`);
      return;
    } catch (error) {
      // Roles are shared by all databases of a server: another node may be setting the same password now.
      const concurrent = error instanceof pg.DatabaseError && error.message.includes('concurrently updated');
      if (!concurrent || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25 * attempt));
    }
  }
};

/** Makes sure that both runtime roles can sign in; sets their passwords only when they cannot. */
export const ensureRuntimeLogins = async (ownerUrl: string): Promise<void> => {
  const roles: readonly RuntimeRole[] = ['parley_app', 'parley_system'];
  for (const role of roles) {
    if (await canConnect(urlFor(role, ownerUrl))) continue;
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    try {
      await setPassword(owner, role, ownerUrl);
    } finally {
      await owner.end();
    }
  }
};
