import type { Format, Purpose, SessionInput, SessionWholeFragment, Tlp } from '@parley/api-client';
import { type LabelDraft, labelInput, OPEN_LABEL } from '@parley/ui';

/** A session as the form holds it. Instants are RFC 3339 in UTC; `null` while none is set. */
export interface SessionDraft {
  readonly title: string;
  readonly purpose: Purpose;
  readonly format: Format;
  /** Codes of the seats (NAMED) or of the partners (ALLIES_PLUS). */
  readonly named: readonly string[];
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string;
  /** `null` for nobody; left out, the forum finds somebody who is free. */
  readonly chairId?: string | null | undefined;
  readonly place: string;
  readonly onlineUrl: string;
  readonly label: LabelDraft;
  readonly tlp: Tlp | null;
}

/** A draft whose times stand. */
export interface TimedDraft extends SessionDraft {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What a new session begins with. */
export const EMPTY_DRAFT: SessionDraft = {
  title: '',
  purpose: 'INFORM',
  format: 'ALL',
  named: [],
  startsAt: null,
  endsAt: null,
  timeZone: 'Europe/Brussels',
  place: '',
  onlineUrl: '',
  label: OPEN_LABEL,
  tlp: null,
};

type Kept = Pick<
  SessionWholeFragment,
  | 'title'
  | 'purpose'
  | 'format'
  | 'participants'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'chair'
  | 'place'
  | 'onlineUrl'
  | 'label'
>;

const namedIn = ({ format, participants }: Kept): readonly string[] => {
  switch (format) {
    case 'ALL':
    case 'ALLIES':
      return [];
    case 'ALLIES_PLUS':
      return participants.filter(({ group }) => group === 'PARTNER').map(({ code }) => code);
    case 'NAMED':
      return participants.map(({ code }) => code);
  }
};

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

/**
 * The draft of a session that is there. A label that is released to exactly the participants of a narrower format reads as
 * one for everybody invited, as it was given: else a seat named later would be invited to what it cannot see.
 */
export const draftOf = (session: Kept): SessionDraft => {
  const { title, purpose, format, participants, startsAt, endsAt, timeZone, chair } = session;
  const { place, onlineUrl, label } = session;
  const { classification, releasableTo, releasableToObservers, caveats, tlp } = label;
  const invited = participants.map(({ code }) => code);
  const toInvited = format !== 'ALL' && releasableTo !== null && sameCodes(releasableTo, invited);
  return {
    ...{ title, purpose, format, timeZone, tlp },
    chairId: chair?.id ?? null,
    named: namedIn(session),
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    place: place ?? '',
    onlineUrl: onlineUrl ?? '',
    label: {
      classification,
      releasableTo: toInvited ? null : releasableTo,
      releasableToObservers,
      caveats,
    },
  };
};

/** The draft as the mutations take it. */
export const inputOf = ({ named, place, onlineUrl, label, tlp, ...rest }: TimedDraft): SessionInput => ({
  ...rest,
  named: [...named],
  place: place.trim() === '' ? null : place,
  onlineUrl: onlineUrl.trim() === '' ? null : onlineUrl,
  label: { ...labelInput(label), tlp },
});

/** Whether both times stand. */
export const isTimed = (draft: SessionDraft): draft is TimedDraft =>
  draft.startsAt !== null && draft.endsAt !== null;
