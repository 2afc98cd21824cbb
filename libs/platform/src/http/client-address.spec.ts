import { describe, expect, it } from '@jest/globals';
import { clientAddress } from './client-address';

const from = (forwarded: string | undefined, proxies: number): string =>
  clientAddress(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: '10.0.0.1' },
    },
    proxies,
  );

describe('where a connection comes from', () => {
  it('is the other end, whatever it claims, while no proxy is trusted', () => {
    expect(from('192.0.2.7', 0)).toBe('10.0.0.1');
    expect(from(undefined, 0)).toBe('10.0.0.1');
  });

  it('is what the last trusted proxy saw', () => {
    expect(from('203.0.113.9, 192.0.2.7', 1)).toBe('192.0.2.7');
    expect(from('203.0.113.9, 192.0.2.7', 2)).toBe('203.0.113.9');
  });

  it('is the farthest that is known when fewer proxies were passed', () => {
    expect(from('192.0.2.7', 3)).toBe('192.0.2.7');
    expect(from('', 1)).toBe('10.0.0.1');
  });
});
