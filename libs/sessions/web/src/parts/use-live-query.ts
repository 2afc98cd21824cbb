import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';

/** What a screen that follows the server holds: the last truth read, and whether it may have aged. */
export interface LiveQuery<TData> {
  /** `undefined` until the first answer. */
  readonly data: TData | undefined;
  /** Nothing could be read at all. */
  readonly failed: boolean;
  /** The last reading failed: what is shown is the one before. */
  readonly stale: boolean;
  readonly refetch: () => void;
}

export interface LiveOptions<TVariables> {
  readonly variables: TVariables;
  /** How often it is read again, in milliseconds. */
  readonly everyMs: number;
}

const hidden = (): boolean => document.hidden;

/**
 * Keeps a screen outside the consultation room at server truth: read again every few seconds while it is looked at, and
 * at once when the reader comes back to it or the network does. (In the room, events come by the socket instead.)
 */
export const useLiveQuery = <TData extends object, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  { variables, everyMs }: LiveOptions<TVariables>,
): LiveQuery<TData> => {
  const query = useQuery<TData, OperationVariables>(document, {
    variables,
    pollInterval: everyMs,
    skipPollAttempt: hidden,
    errorPolicy: 'none',
  });
  const { refetch } = query;
  const data = query.data ?? query.previousData;
  useEffect(() => onReturn(() => void refetch().catch(() => undefined)), [refetch]);
  const broken = query.error !== undefined;
  return {
    data,
    failed: broken && data === undefined,
    stale: broken && data !== undefined,
    refetch: () => void refetch().catch(() => undefined),
  };
};

/** Calls back when the page is looked at again, or the network is back. */
const onReturn = (callback: () => void): (() => void) => {
  const seen = () => {
    if (!document.hidden) callback();
  };
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('online', callback);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', callback);
  };
};
