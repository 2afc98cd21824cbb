import { EmbeddedPostgresError } from '@parley/platform';
import { ConfigurationError } from './configuration';

const codeOf = (error: Error): unknown => Reflect.get(error, 'code');

/** What the terminal says when the server could not start: what to do where that is known, all there is where it is not. */
export const describeStartError = (error: unknown): string => {
  if (error instanceof ConfigurationError || error instanceof EmbeddedPostgresError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (codeOf(error) === 'EADDRINUSE') {
    return `PORT: another program listens there already (${error.message}). Set PORT to a free port, or to 0 to have one picked.`;
  }
  if (codeOf(error) === 'EACCES') {
    return `PORT or HOST: this account may not listen there (${error.message}). Ports below 1024 are for administrators.`;
  }
  if (codeOf(error) === 'ECONNREFUSED' || codeOf(error) === 'ENOTFOUND') {
    return `DATABASE_URL: no PostgreSQL answers there (${error.message}).`;
  }
  return error.stack ?? error.message;
};
