import {
  datesAround,
  onLocalClock,
  silenceAbilities,
  type SilenceAbilities,
  workingMinutes,
} from '@parley/decisions/model';
import { entryOf } from '@parley/delegations/model';
import {
  type DelegationView,
  delegationView,
  delegationViews,
  personByKey,
  type PersonView,
} from '@parley/delegations/server';
import { isoDuration } from '@parley/kernel';
import { BadInput, type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import { amendmentByKey, revisionByKey, type RevisionView } from '@parley/papers/server';
import { sessionByKey, type SessionView } from '@parley/sessions/server';
import { decisionByKey } from '../register/decision-view';
import { daysOffOf } from './days-off';
import { noticesOfSilence, type SilenceNotice } from './silence-notices';
import { breakOf, type BreakRow, extensionOf, type ExtensionRow } from './silence-row';
import {
  breaksOf,
  extensionsOf,
  nextOf,
  silenceByKey,
  silencesOfRevision,
  silencesOfSession,
  type SilenceView,
  viewsOf,
} from './silence-view';

type Context = Pick<Operation, 'scope'>;

const zoneOf = (delegation: string): string => {
  const entry = entryOf(delegation);
  if (entry === undefined) throw new BadInput(`“${delegation}” is no delegation.`);
  return entry.timeZone;
};

interface Clock {
  readonly delegation: string;
  readonly view: SilenceView;
}

const hoursLeft = async (scope: ReadScope, { delegation, view }: Clock): Promise<string> => {
  const { held, now } = view;
  if (now.getTime() >= held.expiresAt.getTime()) return isoDuration(0);
  const { first, last } = datesAround(now, held.expiresAt);
  const off = await scope.loader(daysOffOf).load({ delegation, first, last });
  return isoDuration(60 * workingMinutes(zoneOf(delegation), off, now, held.expiresAt));
};

const sessionOf = async (key: string | null, scope: ReadScope): Promise<SessionView | null> =>
  key === null ? null : ((await scope.loader(sessionByKey).load(key)) ?? null);

const SilenceProcedure = {
  state: ({ outcome }: SilenceView) => outcome.state,
  version: ({ held }: SilenceView) => held.version,
  text: ({ held }: SilenceView, _: unknown, { scope }: Context): Promise<RevisionView | undefined> =>
    scope.loader(revisionByKey).load(held.text.revisionKey),
  sha256: ({ held }: SilenceView) => held.text.sha256,
  basis: ({ held }: SilenceView) => held.basis,
  members: ({ held }: SilenceView): DelegationView[] => delegationViews([...held.members]),
  proposedAt: ({ held }: SilenceView) => held.proposedAt.toISOString(),
  startsAt: ({ held }: SilenceView) => (held.startsAt ?? held.proposedAt).toISOString(),
  expiresAt: ({ held }: SilenceView) => held.expiresAt.toISOString(),
  adoptedAt: ({ held, outcome }: SilenceView) =>
    ['ADOPTED', 'ANNOUNCED', 'ISSUED'].includes(outcome.state) ? held.expiresAt.toISOString() : null,
  expiresLocally: ({ held }: SilenceView, { delegation }: { delegation: string }): string =>
    onLocalClock(held.expiresAt, zoneOf(delegation)),
  async workingHoursLeft(view: SilenceView, asked: { delegation?: string | null }, { scope }: Context) {
    const delegation = asked.delegation ?? (await scope.actor())?.delegation ?? null;
    return delegation === null ? null : hoursLeft(scope, { delegation, view });
  },
  shortPeriodReason: ({ held }: SilenceView) => held.shortPeriodReason,
  closingReason: ({ held }: SilenceView) => held.closingReason,
  objectedBy: ({ held }: SilenceView) =>
    held.objectedBy === null ? null : (delegationView(held.objectedBy) ?? null),
  session: ({ held }: SilenceView, _: unknown, { scope }: Context) => sessionOf(held.sessionKey, scope),
  announcedIn: ({ held }: SilenceView, _: unknown, { scope }: Context) => sessionOf(held.announcedIn, scope),
  announcedAt: ({ held }: SilenceView) => held.announcedAt?.toISOString() ?? null,
  extensions: ({ key }: SilenceView, _: unknown, { scope }: Context): Promise<ExtensionRow[]> =>
    scope.loader(extensionsOf).load(key),
  breaks: ({ key }: SilenceView, _: unknown, { scope }: Context): Promise<BreakRow[]> =>
    scope.loader(breaksOf).load(key),
  notReached: ({ outcome }: SilenceView): DelegationView[] => delegationViews([...outcome.notReached]),
  notices: ({ key }: SilenceView, _: unknown, { scope }: Context): Promise<SilenceNotice[]> =>
    scope.loader(noticesOfSilence).load(key),
  decision: ({ held }: SilenceView, _: unknown, { scope }: Context) =>
    held.decisionKey === null ? null : scope.loader(decisionByKey).load(held.decisionKey),
  previous: ({ held }: SilenceView, _: unknown, { scope }: Context) =>
    held.previousKey === null ? null : scope.loader(silenceByKey).load(held.previousKey),
  async next({ key }: SilenceView, _: unknown, { scope }: Context) {
    const row = await scope.loader(nextOf).load(key);
    return row === undefined ? null : scope.loader(silenceByKey).load(row.id);
  },
  async viewerCan(
    { held, outcome, now }: SilenceView,
    _: unknown,
    { scope }: Context,
  ): Promise<SilenceAbilities> {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return silenceAbilities(actor, { silence: held, outcome }, now);
  },
};

const person = (key: string | null, scope: ReadScope): Promise<PersonView | undefined> | null =>
  key === null ? null : scope.loader(personByKey).load(key);

const SilenceExtension = {
  from: (row: ExtensionRow) => extensionOf(row).from.toISOString(),
  to: (row: ExtensionRow) => extensionOf(row).to.toISOString(),
  at: (row: ExtensionRow) => extensionOf(row).at.toISOString(),
  by: ({ person_id }: ExtensionRow, _: unknown, { scope }: Context) => person(person_id, scope),
};

const SilenceBreak = {
  delegation: ({ delegation }: BreakRow) => delegationView(delegation),
  amendment: ({ amendment_id }: BreakRow, _: unknown, { scope }: Context) =>
    amendment_id === null ? null : scope.loader(amendmentByKey).load(amendment_id),
  receivedAt: (row: BreakRow) => breakOf(row).receivedAt.toISOString(),
  by: ({ person_id }: BreakRow, _: unknown, { scope }: Context) => person(person_id, scope),
  underAuthority: ({ under_authority }: BreakRow) => under_authority,
};

const SilenceNoticeFields = {
  delegation: ({ delegation }: SilenceNotice) => delegationView(delegation),
  person: ({ personKey }: SilenceNotice, _: unknown, { scope }: Context) => person(personKey, scope),
};

const keysOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const Session = {
  silences: async ({ key }: SessionView, _: unknown, { scope }: Context): Promise<SilenceView[]> =>
    viewsOf(scope, keysOf(await scope.loader(silencesOfSession).load(key))),
};

const PaperRevision = {
  silences: async ({ key }: RevisionView, _: unknown, { scope }: Context): Promise<SilenceView[]> =>
    viewsOf(scope, keysOf(await scope.loader(silencesOfRevision).load(key))),
};

/** Fields of silence procedures, and the ways to them from sessions and texts. */
export const silenceFields = {
  SilenceProcedure,
  SilenceExtension,
  SilenceBreak,
  SilenceNotice: SilenceNoticeFields,
  Session,
  PaperRevision,
};
