import type { MailOptions } from './mail/mail';

/** What the composition tells the platform; every value is validated before it gets here. */
export interface PlatformOptions {
  readonly port: number;
  readonly host: string;
  /** Owner's URL: migrations and role passwords only; request paths never hold it. */
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Allowed origins besides the server's own, for cross-origin tools; usually none. */
  readonly allowedOrigins: readonly string[];
  /** Requests a minute for one credential, or one address without any; 0 sets no limit. */
  readonly requestsPerMinute: number;
  /** Lets other hosts than loopback read /metrics. */
  readonly metricsToken: string | undefined;
  /** Cookies are marked Secure, and HSTS is sent. */
  readonly secureCookies: boolean;
  /** Number of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** How mail is sent. */
  readonly mail: MailOptions;
  readonly logLevel: string;
  /** Beginning of the addresses that the forum gives out, without a slash at the end; else what a request was sent to. */
  readonly publicUrl: string | undefined;
  /** Connections of each of the three pools. */
  readonly poolSize: number;
}

/** Injection token of {@link PlatformOptions}. */
export const PLATFORM_OPTIONS = Symbol('PlatformOptions');
