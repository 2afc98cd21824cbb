import type { SessionPlanInput } from '@parley/api-client';
import { isTimed, type SessionDraft } from '../schedule/session-draft';

/** The plan that a form's draft stands for; `undefined` while it has no times that can be. */
export const planOfDraft = (draft: SessionDraft, sessionId: string | null): SessionPlanInput | undefined => {
  if (!isTimed(draft) || Date.parse(draft.endsAt) <= Date.parse(draft.startsAt)) return undefined;
  const { purpose, format, named, startsAt, endsAt, place, chairId } = draft;
  return { sessionId, purpose, format, named: [...named], startsAt, endsAt, place, chairId };
};
