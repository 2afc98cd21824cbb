import { useState } from 'react';
import type { Text, Texts } from './use-texts';

export interface ShownText {
  readonly text: Text | undefined;
  /** The paragraph of it at which the chair points. */
  readonly at: string | null;
  readonly choose: (id: string) => void;
}

const byId = (texts: readonly Text[], id: string | null | undefined): Text | undefined =>
  texts.find((text) => text.id === id);

/** Who follows is shown the chair's text; whoever reads alone, and the chair, the one chosen, else the chair's, else the first. */
export const useShownText = ({ texts, canPoint, place }: Texts, follows: boolean): ShownText => {
  const [chosen, choose] = useState<string | null>(null);
  const pointed = place?.revisionId;
  const wanted = follows && !canPoint ? pointed : chosen;
  const text = byId(texts, wanted) ?? byId(texts, pointed) ?? texts[0];
  return { text, at: pointed === text?.id ? (place?.paragraph ?? null) : null, choose };
};
