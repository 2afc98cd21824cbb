import { describe, expect, it } from '@jest/globals';
import { featuredAccounts, type OfferedAccount } from './featured-accounts';

const account = (role: OfferedAccount['role'], delegation: string | null): OfferedAccount => ({
  email: `${role}.${delegation ?? 'secretariat'}@demo.parley`.toLowerCase(),
  name: `${delegation ?? 'Secretariat'} — ${role}`,
  role,
  delegation,
});

const ALL = [
  account('CHAIR', null),
  account('SESSION_OFFICER', null),
  account('ADMINISTRATOR', null),
  ...['BEL', 'CAN', 'JPN', 'KOR'].flatMap((code) => [account('HEAD', code), account('DEPUTY', code)]),
  account('OBSERVER', 'XAA'),
];
const posts = (day: number) =>
  featuredAccounts(ALL, day).map(({ role, delegation }) => `${role} ${delegation ?? '-'}`);

describe('the accounts offered first on a demonstration forum', () => {
  it('are a head of an Ally, a deputy of a partner, the session officer, the chair and an observer', () => {
    expect(posts(0)).toEqual(['HEAD BEL', 'DEPUTY JPN', 'SESSION_OFFICER -', 'CHAIR -', 'OBSERVER XAA']);
  });

  it('rotate among the delegations from day to day', () => {
    expect(posts(1)).toEqual(['HEAD CAN', 'DEPUTY KOR', 'SESSION_OFFICER -', 'CHAIR -', 'OBSERVER XAA']);
    expect(posts(2)).toEqual(posts(0));
  });

  it('leave out a kind of which there is nobody', () => {
    expect(featuredAccounts([account('CHAIR', null)], 3)).toHaveLength(1);
    expect(featuredAccounts([], 3)).toEqual([]);
  });
});
