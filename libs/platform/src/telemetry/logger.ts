import type { LoggerService } from '@nestjs/common';
import { destination, type Logger, pino } from 'pino';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * What of an error is logged: its kind, its codes and where it came from. Not its message where the database wrote it:
 * that quotes values, and values are people's.
 */
export const loggedError = (error: unknown): object => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const cause: unknown = Reflect.get(error, 'driverError') ?? error;
  const code = text(Reflect.get(Object(cause), 'code'));
  const ofDatabase = text(Reflect.get(Object(cause), 'severity')) !== undefined;
  return {
    kind: error.name,
    code,
    constraint: text(Reflect.get(Object(cause), 'constraint')),
    message: ofDatabase ? undefined : error.message,
    frames: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 6),
  };
};

/** Structured logs on standard error; no personal or labelled content is ever given to them. */
export const createLogger = (level: string): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: loggedError } },
    destination({ dest: 2, sync: true }),
  );

/** Lets Nest log through pino. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ detail: rest.filter((part) => part !== undefined).map(String) }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }
}
