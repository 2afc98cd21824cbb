import { describe, expect, it } from '@jest/globals';
import { checkEmail } from './email';
import { checkPassword } from './password';

describe('an e-mail address', () => {
  it('is kept in lower case and without space around it', () => {
    expect(checkEmail(' Head@JPN.example ')).toBe('head@jpn.example');
    expect(checkEmail("o'brien+forum@mfa.gov.example")).toBe("o'brien+forum@mfa.gov.example");
  });

  it.each([
    '',
    'head',
    'head@',
    '@jpn.example',
    'head@jpn',
    'a b@jpn.example',
    'a@b@c.example',
    'a@jpn..example',
    'a@.example',
    `${'a'.repeat(250)}@x.example`,
  ])('is not “%s”', (text) => expect(checkEmail(text)).toMatchObject({ code: 'INVALID', field: 'email' }));

  it('is judged at once, however hostile the text', () => {
    expect(checkEmail(`a@${'a.'.repeat(50_000)}`)).toMatchObject({ code: 'INVALID' });
  });
});

describe('a password', () => {
  it.each([
    [11, false],
    [12, true],
    [200, true],
    [201, false],
  ])('of %i characters stands: %s', (length, stands) => {
    expect(checkPassword('x'.repeat(length)) === 'x'.repeat(length)).toBe(stands);
  });

  it('is counted in characters as people see them, and kept as it is', () => {
    expect(checkPassword('🕊️'.repeat(5))).toMatchObject({ code: 'INVALID', field: 'password' });
    expect(checkPassword('  twelve chars ')).toBe('  twelve chars ');
  });
});
