import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { type Outcome, outcomeOf } from './outcome';

interface Typed {
  readonly __typename: string;
}
type Root<TMutation> = TMutation[keyof TMutation] & Typed;
type Done<TMutation> = Outcome<Exclude<Root<TMutation>, { readonly __typename: 'Refusal' }>>;

export interface ActionState<TOutcome> {
  readonly pending: boolean;
  /** How it ended the last time; `null` before the first and while it runs. */
  readonly outcome: TOutcome | null;
}

/**
 * A mutation of the shape `X | Refusal` with one root field. A refusal is data: show it with `RefusalAlert`. `act` never
 * rejects; a fault on the way is the outcome `failed`.
 */
export const useAction = <TMutation extends object, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TMutation, TVariables>,
): readonly [(variables: TVariables) => Promise<Done<TMutation>>, ActionState<Done<TMutation>>] => {
  const [mutate, { loading }] = useMutation<TMutation, OperationVariables>(document);
  const [outcome, setOutcome] = useState<Done<TMutation> | null>(null);
  const act = async (variables: TVariables): Promise<Done<TMutation>> => {
    setOutcome(null);
    const ended = await mutate({ variables }).then(
      ({ data }) =>
        outcomeOf(Object.values<Root<TMutation>>(data ?? {}).find((field) => typeof field === 'object')),
      () => ({ kind: 'failed' }) as const,
    );
    setOutcome(ended);
    return ended;
  };
  return [act, { pending: loading, outcome }];
};
