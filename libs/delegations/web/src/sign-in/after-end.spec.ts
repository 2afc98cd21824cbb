import { describe, expect, it } from '@jest/globals';
import { pathAfterEnd, signInReason } from './after-end';

const ROOM = '/sessions/s1/room';

describe('the end of a room', () => {
  it('leads to the sign-in screen, with the reason and the way back, when the sign-in was ended', () => {
    const path = pathAfterEnd({ why: 'REVOKED', reason: 'ACCREDITATION_CHANGED' }, ROOM);
    expect(path).toBe('/sign-in?to=%2Fsessions%2Fs1%2Froom&why=ACCREDITATION_CHANGED');
    expect(signInReason(new URL(path ?? '', 'http://forum').searchParams)).toBe('ACCREDITATION_CHANGED');
  });

  it('leads there without a reason when nobody was signed in', () => {
    expect(pathAfterEnd({ why: 'UNAUTHENTICATED' }, ROOM)).toBe('/sign-in?to=%2Fsessions%2Fs1%2Froom');
  });

  it('leads nowhere when only the room is closed to the person', () => {
    expect(pathAfterEnd({ why: 'REVOKED', reason: 'LABEL_RAISED' }, ROOM)).toBeNull();
    expect(pathAfterEnd({ why: 'REFUSED', refusal: { code: 'NOT_FOUND', message: '' } }, ROOM)).toBeNull();
  });

  it('takes no reason from an address that it did not make', () => {
    expect(signInReason(new URLSearchParams('why=BECAUSE'))).toBeNull();
    expect(signInReason(new URLSearchParams())).toBeNull();
  });
});
