import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const NONCE = '__CSP_NONCE__';

const filesIn = (root: string): Set<string> =>
  new Set(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );

/**
 * Serves the built web client: its files by name, and its page for every other path that a browser opens. The page gets
 * a fresh nonce each time, for the style sheets that the client makes.
 */
export const serveWebClient = async (fastify: FastifyInstance, root: string): Promise<boolean> => {
  if (!existsSync(join(root, 'index.html'))) return false;
  const files = filesIn(root);
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  await fastify.register(fastifyStatic, { root, serve: false });
  const sendPage = (reply: FastifyReply): FastifyReply =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page.replaceAll(NONCE, reply.cspNonce.style));
  fastify.get('/*', (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/').slice(1);
    if (path !== 'index.html' && files.has(path)) {
      const immutable = path.startsWith('assets/');
      return reply.sendFile(path, { maxAge: immutable ? '365d' : 0, immutable });
    }
    if (path.startsWith('assets/')) return reply.code(404).send();
    return sendPage(reply);
  });
  return true;
};
