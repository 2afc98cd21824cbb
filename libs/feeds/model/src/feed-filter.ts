import type { DelegationCode } from '@parley/kernel';

/** What a reader wants of the feed; `null` asks for all, an empty list for nothing. It never widens what is visible. */
export interface FeedFilter {
  readonly types: readonly string[] | null;
  readonly sessionKey: string | null;
  /** Whose action it was. */
  readonly delegations: readonly DelegationCode[] | null;
}

/** The part of an entry that filters look at. */
export interface Filterable {
  readonly type: string;
  readonly sessionKey: string | null;
  /** The delegation of whoever acted; `null` for the secretariat and for what happened by itself. */
  readonly delegation: DelegationCode | null;
}

/** Whether an entry passes every part of a filter. */
export const matches = (filter: FeedFilter, event: Filterable): boolean =>
  (filter.types === null || filter.types.includes(event.type)) &&
  (filter.sessionKey === null || filter.sessionKey === event.sessionKey) &&
  (filter.delegations === null ||
    (event.delegation !== null && filter.delegations.includes(event.delegation)));
