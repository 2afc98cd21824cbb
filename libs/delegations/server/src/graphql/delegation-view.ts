import { type DelegationGroup, entryOf } from '@parley/delegations/model';
import { type DelegationCode, globalId } from '@parley/kernel';

/** A delegation as the API shows it: what the catalogue says, made once. */
export interface DelegationView {
  readonly __typename: 'Delegation';
  readonly id: string;
  readonly code: DelegationCode;
  readonly alpha2: string;
  readonly group: DelegationGroup;
  readonly memberSince: string | null;
  readonly capital: string;
  readonly timeZone: string;
  readonly orderEn: number;
  readonly orderFr: number;
}

const made = new Map<DelegationCode, DelegationView>();

/** `undefined` for a code that the catalogue does not hold. */
export const delegationView = (code: DelegationCode): DelegationView | undefined => {
  const known = made.get(code);
  const entry = entryOf(code);
  if (known !== undefined || entry === undefined) return known;
  const { alpha2, group, memberSince, capital, timeZone, orderEn, orderFr } = entry;
  const view: DelegationView = {
    __typename: 'Delegation',
    id: globalId('Delegation', code),
    ...{ code, alpha2, group, memberSince, capital, timeZone, orderEn, orderFr },
  };
  made.set(code, view);
  return view;
};

/** Views of the codes that the catalogue holds, in the order given. */
export const delegationViews = (codes: readonly DelegationCode[]): DelegationView[] =>
  codes.map(delegationView).filter((view) => view !== undefined);
