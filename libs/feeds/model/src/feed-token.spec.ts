import { describe, expect, it } from '@jest/globals';
import { type Actor, isRefusal, type Label, visible } from '@parley/kernel';
import type { FeedToken } from './feed-token';
import { issueToken, type TokenInput } from './issue-token';
import { revokeToken } from './revoke-token';
import {
  administrator,
  adviserOfJapan,
  anActor,
  authorisedDeputy,
  chair,
  headOfFrance,
  headOfJapan,
  observer,
} from './testing/people';
import { tokenActor } from './token-actor';
import { canIssueToken, isUsable, mayRevoke, tokenLabel } from './token-policy';

const now = new Date('2026-02-03T12:00:00Z');
const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);

const issue = (more: Partial<TokenInput> = {}, actor: Actor = headOfJapan) =>
  issueToken(
    { key: 'token', roster: ['FRA', 'JPN'] },
    { name: ' Tokyo desk ', ceiling: 'RESTRICTED', expiresAt: days(30), ...more },
    actor,
    now,
  );

const issued = (more: Partial<TokenInput> = {}, actor: Actor = headOfJapan): FeedToken => {
  const result = issue(more, actor);
  if (isRefusal(result)) throw new Error(result.message.en);
  return result.token;
};

describe('issuing a token', () => {
  it('gives one to read for the own delegation', () => {
    expect(issued()).toEqual({
      key: 'token',
      name: 'Tokyo desk',
      delegation: 'JPN',
      ceiling: 'RESTRICTED',
      issuedBy: 'HEAD JPN',
      issuedAt: now,
      expiresAt: days(30),
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(issued({ delegation: 'JPN' }).delegation).toBe('JPN');
  });

  it('is for whoever speaks for the seat, and for the administrator', () => {
    for (const actor of [headOfJapan, authorisedDeputy, administrator]) {
      expect([canIssueToken(actor), isRefusal(issue({}, actor))]).toEqual([true, false]);
    }
    const machine = tokenActor(issued());
    for (const actor of [adviserOfJapan, chair, observer, machine, { ...machine, speaksForSeat: true }]) {
      expect(canIssueToken(actor)).toBe(false);
      expect(issue({}, actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('for another delegation is the administrator’s, as long as that one has a seat', () => {
    expect(issue({ delegation: 'FRA' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(issued({ delegation: 'FRA' }, administrator).delegation).toBe('FRA');
    expect(issue({ delegation: 'FIN' }, administrator)).toMatchObject({
      code: 'INVALID',
      field: 'delegation',
    });
  });

  it('for no delegation makes an observer’s, by the administrator', () => {
    expect(issued({}, administrator).delegation).toBeNull();
  });

  it.each([
    ['no name', { name: ' ' }, 'INVALID', 'name'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, 'INVALID', 'name'],
    ['an end that is now', { expiresAt: now }, 'INVALID', 'expiresAt'],
    [
      'an end more than 366 days ahead',
      { expiresAt: new Date(days(366).getTime() + 1) },
      'INVALID',
      'expiresAt',
    ],
    ['an end that is no time', { expiresAt: new Date(Number.NaN) }, 'INVALID', 'expiresAt'],
    ['a ceiling above the issuer’s clearance', { ceiling: 'SECRET' }, 'LABEL_CEILING', 'ceiling'],
  ] as const)('is refused with %s', (_, more, code, field) => {
    expect(issue(more)).toMatchObject({ code, field });
  });

  it('takes 366 days and the issuer’s own clearance', () => {
    expect(issued({ expiresAt: days(366), ceiling: 'CONFIDENTIAL' })).toMatchObject({
      ceiling: 'CONFIDENTIAL',
    });
  });

  it('is told to its delegation and the secretariat alone', () => {
    const readers = [headOfJapan, adviserOfJapan, administrator, chair, headOfFrance, observer];
    const label = tokenLabel(issued());
    expect(readers.map((actor) => visible(actor, label))).toEqual([true, true, true, true, false, false]);
    expect(issue()).toMatchObject({
      events: [{ type: 'token.issued', label, subject: { type: 'FeedToken', key: 'token' } }],
    });
    const forObservers = tokenLabel(issued({}, administrator));
    expect(readers.map((actor) => visible(actor, forObservers))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('revoking a token', () => {
  it('is for whoever speaks for its delegation, and for the administrator', () => {
    for (const actor of [headOfJapan, authorisedDeputy, administrator]) {
      expect(mayRevoke(actor, issued())).toBe(true);
      expect(revokeToken(issued(), actor, days(1))).toMatchObject({
        token: { revokedAt: days(1) },
        events: [{ type: 'token.revoked', data: { revoked: true } }],
      });
    }
  });

  it('is NOT_FOUND to all others', () => {
    for (const actor of [adviserOfJapan, headOfFrance, chair, observer]) {
      expect(mayRevoke(actor, issued())).toBe(false);
      expect(revokeToken(issued(), actor, now)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const unseated = anActor('OBSERVER', null, { speaksForSeat: true });
    expect(revokeToken(issued({}, administrator), unseated, now)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('twice is as once, and recorded once', () => {
    const revoked = { ...issued(), revokedAt: days(1) };
    expect(revokeToken(revoked, headOfJapan, days(2))).toEqual({ token: revoked, events: [] });
  });
});

describe('a token', () => {
  it('is usable until the instant at which it expires, unless it was revoked', () => {
    const token = issued();
    expect([now, days(29.9), days(30), days(31)].map((at) => isUsable(token, at))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isUsable({ ...token, revokedAt: now }, now)).toBe(false);
  });

  it('sees what its delegation may see up to its ceiling, and never what needs a caveat', () => {
    const machine = tokenActor(issued());
    const label: Label = {
      classification: 'RESTRICTED',
      releasableTo: ['JPN'],
      releasableToObservers: false,
      caveats: [],
      tlp: null,
      originator: null,
    };
    expect(visible(machine, label)).toBe(true);
    expect(visible(machine, { ...label, classification: 'CONFIDENTIAL' })).toBe(false);
    expect(visible(machine, { ...label, caveats: ['CYBER-DEFENCE'] })).toBe(false);
    expect(visible(machine, { ...label, releasableTo: ['FRA'] })).toBe(false);
  });

  it('without a delegation sees what is released to observers', () => {
    const machine = tokenActor(issued({}, administrator), 'FR');
    expect(machine).toMatchObject({
      standing: 'OBSERVER',
      delegation: null,
      language: 'FR',
      role: null,
      personId: null,
    });
  });
});
