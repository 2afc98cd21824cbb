import { describe, expect, it } from '@jest/globals';
import { cookieFrom, setCookie } from './cookies';
import { originAllowed } from './origin';

describe('the origin of a connection', () => {
  it('is our own page, or a program that names none', () => {
    expect(originAllowed({ host: 'forum.example' }, [])).toBe(true);
    expect(originAllowed({ host: 'forum.example', origin: 'https://forum.example' }, [])).toBe(true);
  });

  it('is refused for another page, a null origin and nonsense', () => {
    for (const origin of ['https://evil.example', 'https://forum.example.evil.example', 'null', '::']) {
      expect(originAllowed({ host: 'forum.example', origin }, [])).toBe(false);
    }
  });

  it('may be one that the configuration allows', () => {
    expect(originAllowed({ host: 'a', origin: 'https://b.example' }, ['https://b.example'])).toBe(true);
  });
});

describe('the sign-in cookie', () => {
  it('is out of reach of scripts and of other sites', () => {
    const cookie = setCookie('__Host-parley', 'secret', new Date(0), true);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Secure', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
  });

  it('is read by its exact name', () => {
    expect(cookieFrom('x=1; parley=abc; parley2=no', 'parley')).toBe('abc');
    expect(cookieFrom('notparley=abc', 'parley')).toBeUndefined();
    expect(cookieFrom(undefined, 'parley')).toBeUndefined();
  });
});
