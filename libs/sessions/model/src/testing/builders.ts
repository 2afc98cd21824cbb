import { isRefusal, type Result } from '@parley/kernel';
import { defaultCharter, rosterAt } from '@parley/delegations/model';
import type { AgendaItemInput } from '../agenda/agenda-item';
import { addItem } from '../agenda/edit-item';
import { type Dossier, type SessionDecision, settle } from '../dossier';
import { conveneSession } from '../session/plan-session';
import { openSession } from '../session/run-session';
import { scheduleSession } from '../session/schedule-session';
import type { SessionInput } from '../session/session-input';
import { chair } from './people';

export const roster = rosterAt(defaultCharter, '2026-02-03');
export const noon = new Date('2026-02-03T12:00:00Z');

/** So many minutes after noon. */
export const after = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

export const aSessionInput = (more: Partial<SessionInput> = {}): SessionInput => ({
  title: 'Consultations',
  purpose: 'CONSENSUS',
  format: 'ALL',
  startsAt: noon,
  endsAt: after(120),
  timeZone: 'Europe/Brussels',
  label: { classification: 'UNCLASSIFIED' },
  ...more,
});

export const anItemInput = (more: Partial<AgendaItemInput> = {}): AgendaItemInput => ({
  title: 'Exchange of views',
  kind: 'DISCUSSION',
  ...more,
});

/** The value of a decision; fails the test, in the refusal's words, where it was refused. */
export const decided = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return result;
};

/** The dossier after a decision that must succeed. */
export const next = (dossier: Dossier, decide: (dossier: Dossier) => Result<SessionDecision>): Dossier =>
  settle(dossier, decided(decide(dossier)));

const nothing = (decision: SessionDecision): Dossier => ({
  session: decision.session,
  items: [],
  answers: [],
});

export const aDraft = (more: Partial<SessionInput> = {}): Dossier =>
  nothing(decided(scheduleSession({ key: 'session', roster }, aSessionInput(more), chair)));

export const aConvened = (more: Partial<SessionInput> = {}): Dossier =>
  next(aDraft(more), (dossier) => conveneSession(dossier, chair, noon));

export const anOpen = (more: Partial<SessionInput> = {}): Dossier =>
  next(aConvened(more), (dossier) => openSession(dossier, chair, noon));

/** The dossier with items of these keys added, each under the parent named before a slash: `a`, `a/b`. */
export const withItems = (dossier: Dossier, ...paths: string[]): Dossier =>
  paths.reduce((before, path) => {
    const [key = '', parentKey = null] = path.split('/').reverse();
    return next(before, (now) => addItem({ ...now, key }, anItemInput({ title: key, parentKey }), chair));
  }, dossier);

/** The item with this key, which must be there. */
export const item = ({ items }: Dossier, key: string): Dossier['items'][number] => {
  const found = items.find((any) => any.key === key);
  if (found === undefined) throw new Error(`no item ${key}`);
  return found;
};
