import { join, resolve } from 'node:path';
import { CLASSIFICATIONS } from '@parley/kernel';
import type { MailOptions } from '@parley/platform';
import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const whole = (from: number, to: number) =>
  z.string().regex(/^\d+$/, 'a whole number').transform(Number).pipe(z.number().min(from).max(to));
const url = (...protocols: readonly string[]) =>
  z
    .string()
    .refine((text) => protocols.some((protocol) => text.startsWith(`${protocol}://`) && URL.canParse(text)), {
      message: `a URL beginning with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
    });

const publicAddress = url('http', 'https')
  .refine((text) => URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, ''))
  .transform((text) => new URL(text).origin);

interface Variable<T extends z.ZodType = z.ZodType> {
  readonly schema: T;
  /** What it accepts, for people: stands in the error and in docs/configuration.md. */
  readonly accepts: string;
  readonly fallback: string;
  readonly means: string;
}

const variable = <T extends z.ZodType>(
  schema: T,
  accepts: string,
  fallback: string,
  means: string,
): Variable<T> => ({
  schema,
  accepts,
  fallback,
  means,
});

/** Every variable that the server reads; the table in docs/configuration.md is generated from this list. */
export const VARIABLES = {
  PORT: variable(
    whole(0, 65_535).optional(),
    'a port, 0 to 65535 (0 picks a free one)',
    '3000',
    'Port of the server.',
  ),
  HOST: variable(
    z.string().min(1).optional(),
    'an address or name to listen on',
    '127.0.0.1',
    'Where the server listens.',
  ),
  DATABASE_URL: variable(
    url('postgres', 'postgresql').optional(),
    'postgres://user:password@host:port/database',
    'an embedded PostgreSQL in DATA_DIR',
    'The database; its user owns the tables and may create roles.',
  ),
  DATA_DIR: variable(
    z.string().min(1).optional(),
    'a folder',
    './data',
    'Where the embedded PostgreSQL keeps its files.',
  ),
  REDIS_URL: variable(
    url('redis', 'rediss').optional(),
    'redis://host:port',
    'none: PostgreSQL signals between nodes',
    'Redis for the signal between nodes.',
  ),
  NODE_ENV: variable(
    z.enum(['production', 'development', 'test']).optional(),
    'production, development or test',
    'development',
    'Kind of installation.',
  ),
  FORUM_DEMO: variable(
    flag.optional(),
    '0 or 1',
    '1, or 0 with NODE_ENV=production',
    'Makes the demonstration at the first start.',
  ),
  DEMO_PASSWORD: variable(
    z.string().min(12).max(200).optional(),
    '12 to 200 characters',
    'demonstration only',
    'Password of the demonstration accounts; when set, it is not offered on the sign-in screen.',
  ),
  SECURE_COOKIES: variable(
    flag.optional(),
    '0 or 1',
    '0, or 1 with NODE_ENV=production',
    'Cookies for TLS only, and HSTS.',
  ),
  TRUSTED_PROXIES: variable(
    whole(0, 10).optional(),
    'a number of hops, 0 to 10',
    '0',
    'Proxies whose X-Forwarded-For is believed.',
  ),
  PUBLIC_URL: variable(
    publicAddress.optional(),
    'https://host or http://host:port, without a path',
    'what a request was sent to; in mail, HOST and PORT',
    'The forum’s own address, in calendars and in mail.',
  ),
  MAIL_TRANSPORT: variable(
    z.union([z.enum(['file', 'console', 'none']), url('smtp', 'smtps')]).optional(),
    'file, console, none, or smtp://user:password@host:port (smtps:// for TLS from the start)',
    'file',
    'How invitations and reminders are sent; file writes them into DATA_DIR/mail and sends nothing.',
  ),
  MAIL_FROM: variable(
    z.email().max(254).optional(),
    'an e-mail address',
    'parley@localhost.localdomain',
    'Sender of mail, and organizer of sessions in calendars.',
  ),
  MAIL_KEEP_DAYS: variable(
    z.coerce.number().int().min(0).max(3_650).optional(),
    '0 to 3650; 0 keeps them for good',
    '30',
    'For how many days messages stay in DATA_DIR/mail.',
  ),
  MAIL_CEILING: variable(
    z.enum(CLASSIFICATIONS).optional(),
    CLASSIFICATIONS.join(', '),
    'UNCLASSIFIED',
    'Highest level whose content may be mailed; of a session or a paper above it only its level and its time.',
  ),
  ALLOWED_ORIGINS: variable(
    z.string().optional(),
    'origins, separated by commas',
    'none but the server’s own',
    'Other pages that may open connections.',
  ),
  REQUESTS_PER_MINUTE: variable(
    whole(0, 1_000_000).optional(),
    'a number, 0 for no limit',
    '3000',
    'Limit for each credential, or each address without one.',
  ),
  METRICS_TOKEN: variable(
    z.string().min(16).optional(),
    'at least 16 characters',
    'none: /metrics from loopback only',
    'Bearer token for /metrics.',
  ),
  ATTACHMENT_MEGABYTES: variable(
    whole(1, 100).optional(),
    'a number of megabytes, 1 to 100',
    '25',
    'How large a file attached to a paper may be.',
  ),
  LOG_LEVEL: variable(
    z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
    'silent, error, warn, info or debug',
    'warn',
    'What is logged.',
  ),
  POOL_SIZE: variable(
    whole(2, 200).optional(),
    'a number, 2 to 200',
    '10',
    'Connections in each of the three pools.',
  ),
} satisfies Record<string, Variable>;

/** The configuration, validated; nothing else reads the environment. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly redisUrl: string | undefined;
  readonly demo: boolean;
  readonly demoPassword: string | undefined;
  readonly secureCookies: boolean;
  readonly trustedProxies: number;
  readonly publicUrl: string | undefined;
  readonly allowedOrigins: readonly string[];
  readonly requestsPerMinute: number;
  readonly mail: MailOptions;
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
  readonly poolSize: number;
  /** In bytes. */
  readonly largestAttachment: number;
}

/** A variable that cannot stand: names it and says what it accepts. */
export class ConfigurationError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const read = <Name extends keyof typeof VARIABLES>(
  environment: Environment,
  name: Name,
): z.output<(typeof VARIABLES)[Name]['schema']> => {
  const given = environment[name] === '' ? undefined : environment[name];
  const parsed = VARIABLES[name].schema.safeParse(given);
  if (parsed.success) return parsed.data as z.output<(typeof VARIABLES)[Name]['schema']>;
  throw new ConfigurationError(
    `${name} is ${JSON.stringify(given)}, but it takes ${VARIABLES[name].accepts}.`,
  );
};

const networkOf = (environment: Environment, production: boolean) => ({
  port: read(environment, 'PORT') ?? 3000,
  host: read(environment, 'HOST') ?? '127.0.0.1',
  secureCookies: read(environment, 'SECURE_COOKIES') ?? production,
  trustedProxies: read(environment, 'TRUSTED_PROXIES') ?? 0,
  publicUrl: read(environment, 'PUBLIC_URL'),
  allowedOrigins: (read(environment, 'ALLOWED_ORIGINS') ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean),
  requestsPerMinute: read(environment, 'REQUESTS_PER_MINUTE') ?? 3_000,
});

const mailOf = (environment: Environment, dataDir: string): MailOptions => ({
  transport: read(environment, 'MAIL_TRANSPORT') ?? 'file',
  from: read(environment, 'MAIL_FROM') ?? 'parley@localhost.localdomain',
  ceiling: read(environment, 'MAIL_CEILING') ?? 'UNCLASSIFIED',
  folder: join(dataDir, 'mail'),
  keepDays: read(environment, 'MAIL_KEEP_DAYS') ?? 30,
});

/** Reads the environment once; throws {@link ConfigurationError} for the first variable that cannot stand. */
export const readConfiguration = (environment: Environment): Configuration => {
  const production = read(environment, 'NODE_ENV') === 'production';
  const dataDir = resolve(read(environment, 'DATA_DIR') ?? './data');
  return {
    ...networkOf(environment, production),
    databaseUrl: read(environment, 'DATABASE_URL'),
    dataDir,
    mail: mailOf(environment, dataDir),
    redisUrl: read(environment, 'REDIS_URL'),
    demo: read(environment, 'FORUM_DEMO') ?? !production,
    demoPassword: read(environment, 'DEMO_PASSWORD'),
    metricsToken: read(environment, 'METRICS_TOKEN'),
    logLevel: read(environment, 'LOG_LEVEL') ?? 'warn',
    poolSize: read(environment, 'POOL_SIZE') ?? 10,
    largestAttachment: (read(environment, 'ATTACHMENT_MEGABYTES') ?? 25) * 1_000_000,
  };
};
