import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useAction } from '@parley/api-client';
import { useRoomContext } from './room-context';

/**
 * A mutation that changes the room: a "no" is shown where the room shows all of them, and what is shown follows at once.
 * Gives back how to do it — true when it was done — and whether it is under way.
 */
export const useCommand = <TMutation extends object, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TMutation, TVariables>,
): readonly [(variables: TVariables) => Promise<boolean>, boolean] => {
  const { store } = useRoomContext();
  const [act, { pending }] = useAction(document);
  const run = async (variables: TVariables): Promise<boolean> => {
    store.refuse(null);
    const outcome = await act(variables);
    if (outcome.kind === 'refused') store.refuse(outcome.refusal);
    if (outcome.kind === 'failed') store.refuse({ code: 'CONNECTION_LOST', message: '' });
    store.refresh();
    return outcome.kind === 'done';
  };
  return [run, pending];
};
