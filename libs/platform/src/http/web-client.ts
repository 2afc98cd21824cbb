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

/** Pages by the path at which they open: each `name.html` at the top has `/name` for its own, and `index` all other paths. */
const pagesIn = (root: string, files: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    [...files]
      .filter((file) => /^[a-z-]+\.html$/.test(file))
      .map((file) => [file.slice(0, -'.html'.length), readFileSync(join(root, file), 'utf8')]),
  );

/**
 * Serves the built web client: its files by name, pages that stand by themselves, and its own page for every other path that a
 * browser opens. A page gets a fresh nonce each time, for the style sheets that the client makes.
 */
export const serveWebClient = async (fastify: FastifyInstance, root: string): Promise<boolean> => {
  if (!existsSync(join(root, 'index.html'))) return false;
  const files = filesIn(root);
  const pages = pagesIn(root, files);
  await fastify.register(fastifyStatic, { root, serve: false });
  const sendPage = (reply: FastifyReply, name: string): FastifyReply =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send((pages.get(name) ?? pages.get('index') ?? '').replaceAll(NONCE, reply.cspNonce.style));
  fastify.get('/*', (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/').slice(1);
    if (!path.endsWith('.html') && files.has(path)) {
      const immutable = path.startsWith('assets/');
      return reply.sendFile(path, { maxAge: immutable ? '365d' : 0, immutable });
    }
    if (path.startsWith('assets/')) return reply.code(404).send();
    return sendPage(reply, path);
  });
  return true;
};
