import { Inject, Injectable } from '@nestjs/common';
import { PLATFORM_OPTIONS, type PlatformOptions } from '../options';

interface Bucket {
  tokens: number;
  at: number;
}

const MAX_KEYS = 100_000;

/** A token bucket for each credential or address, the same for HTTP, WebSocket and Socket.io; per node, in memory. */
@Injectable()
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMinute: number;

  constructor(@Inject(PLATFORM_OPTIONS) options: PlatformOptions) {
    this.perMinute = options.requestsPerMinute;
  }

  /** Takes one; 0 when there was one, else the seconds until there will be. */
  take(key: string, now = performance.now()): number {
    if (this.perMinute === 0) return 0;
    const known = this.buckets.get(key);
    const refilled =
      known === undefined
        ? this.perMinute
        : Math.min(this.perMinute, known.tokens + ((now - known.at) * this.perMinute) / 60_000);
    if (this.buckets.size > MAX_KEYS) this.buckets.clear();
    if (refilled < 1) {
      this.buckets.set(key, { tokens: refilled, at: now });
      return Math.ceil(((1 - refilled) * 60) / this.perMinute);
    }
    this.buckets.set(key, { tokens: refilled - 1, at: now });
    return 0;
  }
}
