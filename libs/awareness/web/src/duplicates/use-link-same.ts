import { LinkNoteDocument, newMutationId, type SimilarLineFragment, useAction } from '@parley/api-client';
import { type ShownOutcome, useLocale } from '@parley/ui';
import { useRef, useState } from 'react';

/** A note that could not be linked, and why. */
export interface NotLinked {
  readonly similar: SimilarLineFragment;
  readonly outcome: ShownOutcome;
}

/** Links a note with those of the same event, one after the other; asked again for the same, it does none twice. */
export const useLinkSame = () => {
  const { language } = useLocale();
  const ids = useRef(new Map<string, string>());
  const [pending, work] = useState(false);
  const [link] = useAction(LinkNoteDocument);
  const linkOne = async (id: string, similar: SimilarLineFragment): Promise<readonly NotLinked[]> => {
    const to = similar.note.id;
    const clientMutationId = ids.current.get(to) ?? newMutationId();
    ids.current.set(to, clientMutationId);
    const outcome = await link({ id, to, kind: 'SAME_EVENT', language, clientMutationId });
    if (outcome.kind === 'refused') ids.current.delete(to);
    return outcome.kind === 'done' ? [] : [{ similar, outcome }];
  };
  const linkAll = async (id: string, same: readonly SimilarLineFragment[]): Promise<readonly NotLinked[]> => {
    work(true);
    const left: NotLinked[] = [];
    for (const similar of same) left.push(...(await linkOne(id, similar)));
    work(false);
    return left;
  };
  return { linkAll, pending };
};
