import type { RefusedFragment } from './generated/graphql';

/** A "no" of the server as a mutation selects it with `...Refused`. */
export type Refused = Omit<RefusedFragment, '__typename'>;

/** How an action ended: done, refused for a reason the person can act on, or failed on the way. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly data: T }
  | { readonly kind: 'refused'; readonly refusal: Refused }
  | { readonly kind: 'failed' };

interface Typed {
  readonly __typename: string;
}

/** What a mutation's one root field gives when it is not refused. */
export type Granted<TMutation> = Exclude<TMutation[keyof TMutation], { readonly __typename: 'Refusal' }>;

const isRefused = (value: Typed): value is RefusedFragment => value.__typename === 'Refusal';

/** Tells apart the members of an `X | Refusal` union. */
export const outcomeOf = <T extends Typed>(
  value: T | null | undefined,
): Outcome<Exclude<T, { readonly __typename: 'Refusal' }>> => {
  if (value === null || value === undefined) return { kind: 'failed' };
  if (isRefused(value)) return { kind: 'refused', refusal: value };
  return { kind: 'done', data: value as Exclude<T, { readonly __typename: 'Refusal' }> };
};
