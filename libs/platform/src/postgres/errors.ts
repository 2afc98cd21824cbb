/** Why the embedded PostgreSQL did not start, for callers that act on it; the message is for the operator. */
export type EmbeddedPostgresFault =
  'ALREADY_RUNNING' | 'PORT_TAKEN' | 'DATA_FOLDER' | 'UNSUPPORTED_PLATFORM' | 'SERVER';

/** The embedded PostgreSQL cannot start. The message says what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly fault: EmbeddedPostgresFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code of a Node.js system error (`EEXIST`) or of a PostgreSQL error (`57P03`); empty for anything else. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** The words of anything thrown. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
