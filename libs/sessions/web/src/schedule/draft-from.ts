import { checkZone, FORMATS } from '@parley/sessions/model';
import { EMPTY_DRAFT, type SessionDraft } from './session-draft';

const instantIn = (text: string | null): string | null => {
  const at = new Date(text ?? '');
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};

/** A new session with what an address names of it: a time that was found for it, and for whom. Nonsense is left out. */
export const draftFrom = (params: URLSearchParams): SessionDraft => {
  const timeZone = params.get('timeZone');
  const startsAt = instantIn(params.get('startsAt'));
  return {
    ...EMPTY_DRAFT,
    format: FORMATS.find((one) => one === params.get('format')) ?? EMPTY_DRAFT.format,
    named: params.getAll('named'),
    timeZone: timeZone !== null && checkZone(timeZone) === null ? timeZone : EMPTY_DRAFT.timeZone,
    startsAt,
    endsAt: startsAt === null ? null : instantIn(params.get('endsAt')),
  };
};
