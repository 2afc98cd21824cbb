import type { DelegationCode, ForumEvent } from '@parley/kernel';
import type { Silence } from './silence';

/** What a screen is told of a procedure as it stands after something happened to it. */
export interface SilenceSheet {
  readonly key: string;
  readonly version: number;
  readonly state: Silence['state'];
  readonly revisionKey: string;
  readonly reference: string;
  readonly title: string;
  readonly sha256: string;
  readonly members: readonly DelegationCode[];
  readonly startsAt: string | null;
  readonly expiresAt: string;
}

/** What is told of silence procedures, beside the sheet. */
export interface SilenceEventData {
  'silence.proposed': Readonly<{
    silence: SilenceSheet;
    previousKey: string | null;
    shortPeriodReason: string | null;
  }>;
  'silence.started': Readonly<{ silence: SilenceSheet }>;
  'silence.objected': Readonly<{
    silence: SilenceSheet;
    delegation: DelegationCode;
    reason: string;
    underAuthority: boolean;
  }>;
  'silence.extended': Readonly<{ silence: SilenceSheet; from: string; to: string; reason: string }>;
  'silence.withdrawn': Readonly<{ silence: SilenceSheet; reason: string }>;
  'silence.broken': Readonly<{
    silence: SilenceSheet;
    delegation: DelegationCode;
    reason: string;
    amendmentKey: string | null;
    receivedAt: string;
    underAuthority: boolean;
  }>;
  'silence.adopted': Readonly<{ silence: SilenceSheet; adoptedAt: string }>;
  'silence.notReached': Readonly<{ silence: SilenceSheet; notReached: readonly DelegationCode[] }>;
  'silence.concluded': Readonly<{ silence: SilenceSheet; reason: string }>;
  'silence.announced': Readonly<{ silence: SilenceSheet; agendaItemKey: string | null }>;
  'silence.issued': Readonly<{ silence: SilenceSheet; decisionKey: string }>;
  'silence.reminded': Readonly<{ silence: SilenceSheet; hours: number }>;
}
export type SilenceEventType = keyof SilenceEventData;

/** What can happen to a silence procedure. */
export const SILENCE_EVENT_TYPES = [
  'silence.proposed',
  'silence.started',
  'silence.objected',
  'silence.extended',
  'silence.withdrawn',
  'silence.broken',
  'silence.adopted',
  'silence.notReached',
  'silence.concluded',
  'silence.announced',
  'silence.issued',
  'silence.reminded',
] as const satisfies readonly SilenceEventType[];

const sheetOf = (silence: Silence): SilenceSheet => {
  const { key, version, state, text, members, startsAt, expiresAt } = silence;
  const { revisionKey, reference, title, sha256 } = text;
  return {
    ...{ key, version, state, revisionKey, reference, title, sha256, members },
    startsAt: startsAt?.toISOString() ?? null,
    expiresAt: expiresAt.toISOString(),
  };
};

/** To all who see the procedure; in a session's record where it belongs to one. */
export const silenceEvent = <Type extends SilenceEventType>(
  type: Type,
  silence: Silence,
  data: Omit<SilenceEventData[Type], 'silence'>,
  sessionKey: string | null = silence.sessionKey,
): ForumEvent => ({
  type,
  subject: { type: 'SilenceProcedure', key: silence.key },
  sessionKey,
  label: silence.label,
  data: { silence: sheetOf(silence), ...data },
});
