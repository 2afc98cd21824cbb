import type { ShownOutcome } from '@parley/ui';
import type { SessionDraft } from './session-draft';

/** What each part of a form is given. */
export interface FormPartProps<Draft = SessionDraft> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly outcome: ShownOutcome | null;
}
