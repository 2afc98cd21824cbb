import { describe, expect, it } from '@jest/globals';
import { returnPath, signInPath } from './return-path';

describe('the way back after signing in', () => {
  it('leads to what was asked for', () => {
    expect(returnPath('/sessions/x?item=2')).toBe('/sessions/x?item=2');
    expect(signInPath('/sessions/x?item=2')).toBe('/sign-in?to=%2Fsessions%2Fx%3Fitem%3D2');
  });

  it('never leaves this site', () => {
    for (const foreign of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]) {
      expect(returnPath(foreign)).toBe('/');
    }
  });

  it('does not lead to the sign-in screen again', () => {
    expect(returnPath('/sign-in?to=/')).toBe('/');
    expect(signInPath('/sign-in')).toBe('/sign-in');
    expect(returnPath(null)).toBe('/');
  });
});
