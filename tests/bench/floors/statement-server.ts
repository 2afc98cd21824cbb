import { createServer } from 'node:http';
import { readerPool } from '@parley/platform';
import { AGENDA_TREE_STATEMENT } from '../scenarios/agenda-tree.sql';
import { createHash } from 'node:crypto';

/** The floor of reading: one statement (`STATEMENT`, else the agenda tree's) whose text is the body, in a transaction with identity, nothing else. */
const STATEMENT = process.env['STATEMENT'] ?? AGENDA_TREE_STATEMENT;
const pool = readerPool(process.env['DATABASE_URL'] ?? '', 10);

const answer = async (token: string): Promise<string> => {
  const client = await pool.connect();
  try {
    void client.query('begin read only');
    void client.query('select * from assume($1)', [createHash('sha256').update(token).digest()]);
    const tree = client.query<{ body: string }>(STATEMENT);
    void client.query('commit');
    return (await tree).rows[0]?.body ?? '';
  } finally {
    client.release();
  }
};

const server = createServer((request, response) => {
  request.resume();
  answer((request.headers.authorization ?? '').slice(7)).then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    () => response.writeHead(500).end(),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`ready http://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit(0));
