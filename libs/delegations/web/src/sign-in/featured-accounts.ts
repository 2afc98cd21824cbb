import type { Role } from '@parley/kernel';

/** An account that a demonstration forum offers. */
export interface OfferedAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly delegation: string | null;
}

// The partners of the default charter; before signing in nobody is told which seats there are.
const PARTNERS = ['AUS', 'JPN', 'KOR', 'NZL'];
const isPartner = ({ delegation }: OfferedAccount): boolean =>
  delegation !== null && PARTNERS.includes(delegation);

type Wanted = (account: OfferedAccount) => boolean;
const WANTED: readonly Wanted[] = [
  (account) => account.role === 'HEAD' && !isPartner(account),
  (account) => account.role === 'DEPUTY' && isPartner(account),
  (account) => account.role === 'SESSION_OFFICER',
  (account) => account.role === 'CHAIR',
  (account) => account.role === 'OBSERVER',
];

/**
 * One account of each kind that a visitor will want to try. Which delegation stands there changes from day to day, so that
 * none is put first. `day`: days since the epoch.
 */
export const featuredAccounts = (
  accounts: readonly OfferedAccount[],
  day: number,
): readonly OfferedAccount[] =>
  WANTED.flatMap((wanted) => {
    const fitting = accounts.filter(wanted);
    const today = fitting[day % Math.max(1, fitting.length)];
    return today === undefined ? [] : [today];
  });
