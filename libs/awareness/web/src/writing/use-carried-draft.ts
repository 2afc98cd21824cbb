import { useState } from 'react';
import { carriedOver } from './carried-over';

interface CarriedDraft<Draft> {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** The version that the form is of: what was changed since is in it. */
  readonly version: number;
  /** Its writer changed something. */
  readonly changed: boolean;
  /** Somebody else changed the thing while the form was open. */
  readonly moved: boolean;
}

/** A form over something that others change as well: what its writer did not touch follows, the rest stays as typed. */
export const useCarriedDraft = <Thing extends { readonly version: number }, Draft extends object>(
  thing: Thing,
  draftOf: (thing: Thing) => Draft,
): CarriedDraft<Draft> => {
  const [version, setVersion] = useState(thing.version);
  const [first, begin] = useState(() => draftOf(thing));
  const [draft, setDraft] = useState(first);
  const [moved, move] = useState(false);
  if (thing.version > version) {
    const now = draftOf(thing);
    setVersion(thing.version);
    begin(now);
    setDraft(carriedOver(first, draft, now));
    move(true);
  }
  return { draft, setDraft, version, changed: draft !== first, moved };
};
