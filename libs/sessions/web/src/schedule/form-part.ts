import type { ShownOutcome } from '@parley/ui';
import type { SessionDraft } from './session-draft';

/** What each part of the form is given. */
export interface FormPartProps {
  readonly draft: SessionDraft;
  readonly onChange: (draft: SessionDraft) => void;
  readonly outcome: ShownOutcome | null;
}
