import { type SubjectFollower, useSubjectNews } from '@parley/api-client';
import { type LiveQuery, useLiveQuery } from '@parley/sessions/web';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useRef, useState } from 'react';

/** How often it is read while no news come by themselves. */
const EVERY_MS = 15_000;

/** One thing of a page as it is now: read again as soon as something happens to it. */
export interface Followed<TData> extends LiveQuery<TData> {
  /** It went out of sight while it was read. */
  readonly gone: boolean;
}

interface FollowedOptions<TData, TVariables> {
  readonly id: string;
  readonly follow: (id: string, follower: SubjectFollower) => () => void;
  readonly document: TypedDocumentNode<TData, TVariables>;
  readonly variables: TVariables;
  /** The thing itself in the answer: `null` where it is absent or out of sight. */
  readonly find: (data: TData) => { readonly id: string } | null | undefined;
  /** How often it is read though news come; never where that is left out. */
  readonly besidesMs?: number;
}

/** Keeps a thing at server truth, by its news where they come and by asking where they do not. */
export const useFollowed = <TData extends object, TVariables extends OperationVariables>({
  id,
  follow,
  document,
  variables,
  find,
  besidesMs = 0,
}: FollowedOptions<TData, TVariables>): Followed<TData> => {
  const again = useRef<() => void>(() => undefined);
  const { live, gone } = useSubjectNews(follow, id, () => again.current());
  const query = useLiveQuery(document, { variables, everyMs: live ? besidesMs : EVERY_MS });
  const { refetch } = query;
  useEffect(() => {
    again.current = refetch;
  }, [refetch]);
  const found = query.data === undefined ? undefined : find(query.data);
  // Whoever never saw it is told what is told of a thing that does not exist.
  const [seen, see] = useState<string | null>(null);
  if (found?.id === id && seen !== id) see(id);
  return { ...query, gone: seen === id && (gone || found === null) };
};
