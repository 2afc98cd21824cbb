import type { IncomingMessage } from 'node:http';

/** Where a connection comes from: as many proxies back as are trusted, the same as for requests over HTTP. */
export const clientAddress = (
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } },
  trustedProxies: number,
): string => {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const chain = [socket.remoteAddress ?? '', ...forwarded.split(',').reverse()].map((part) => part.trim());
  const known = chain.filter((part, at) => at === 0 || part !== '');
  return known[Math.min(trustedProxies, known.length - 1)] ?? '';
};
