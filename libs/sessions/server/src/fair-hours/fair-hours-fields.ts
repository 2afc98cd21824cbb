import { type DelegationView, delegationView, delegationViews } from '@parley/delegations/server';
import { type Actor, type Language, worded } from '@parley/kernel';
import { type Operation, Unauthenticated } from '@parley/platform';
import {
  canFindFairHours,
  canKeepBlackouts,
  canKeepHolidays,
  canWithdrawDayOff,
  explainObstacle,
  explainSeat,
  explainSlot,
  type GroundSeat,
  type InvitedFrom,
  type Obstacle,
  type Occupied,
  type Slot,
  type SlotEffect as Effect,
  type SlotSeat as Seat,
} from '@parley/sessions/model';
import { dayOffCount, type DayOffPage } from './day-off-page';
import type { DayOffView } from './day-off-row';

interface InLanguage {
  readonly language: Language;
}

const SlotSuggestion = {
  explanation: (slot: Slot, { language }: InLanguage) => worded(explainSlot(slot), language),
};

const SlotSeat = {
  delegation: ({ delegation }: Seat): DelegationView | undefined => delegationView(delegation),
  explanation: (seat: Seat, { language }: InLanguage) => worded(explainSeat(seat), language),
};

const SlotObstacle = {
  delegations: ({ seats }: Obstacle): DelegationView[] => delegationViews(seats),
  explanation: (obstacle: Obstacle, { language }: InLanguage) => worded(explainObstacle(obstacle), language),
};

const SlotEffect = { excluded: ({ obstacles }: Effect): readonly Obstacle[] => obstacles };

const SlotInvited = { delegations: ({ seats }: InvitedFrom): readonly string[] => seats };

const SlotOccupied = { delegations: ({ seats }: Occupied): readonly string[] => seats };

const SlotGroundSeat = {
  delegation: ({ code }: GroundSeat): DelegationView | undefined => delegationView(code),
  nightsCarried: ({ nights }: GroundSeat): number => nights,
  sessionsLookedAt: ({ sessions }: GroundSeat): number => sessions,
};

const DayOff = {
  delegations: ({ delegations }: DayOffView): DelegationView[] => delegationViews(delegations),

  async viewerCanWithdraw(dayOff: DayOffView, _: unknown, { scope }: Operation): Promise<boolean> {
    const actor = await scope.actor();
    if (actor === undefined) throw new Unauthenticated();
    return canWithdrawDayOff(actor, dayOff);
  },
};

const DayOffConnection = {
  totalCount: ({ filter }: DayOffPage, _: unknown, { scope }: Operation): Promise<number> =>
    dayOffCount(scope, filter),
};

interface Asking {
  readonly actor: Actor;
}

const ViewerAbilities = {
  findFairHours: ({ actor }: Asking): boolean => canFindFairHours(actor),
  keepBlackouts: ({ actor }: Asking): boolean => canKeepBlackouts(actor),
  keepHolidays: ({ actor }: Asking): boolean => canKeepHolidays(actor),
};

/** Fields of the finder that are more than a column. */
export const fairHoursFields = {
  SlotSuggestion,
  SlotSeat,
  SlotObstacle,
  SlotEffect,
  SlotInvited,
  SlotOccupied,
  SlotGroundSeat,
  DayOff,
  DayOffConnection,
  ViewerAbilities,
};
