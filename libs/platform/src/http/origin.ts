import type { IncomingHttpHeaders } from 'node:http';

/** A browser names its page's origin: only our own pages, or those allowed by configuration, may open a connection. */
export const originAllowed = (headers: IncomingHttpHeaders, allowed: readonly string[]): boolean => {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
};
