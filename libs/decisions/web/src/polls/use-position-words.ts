import { useLingui } from '@lingui/react/macro';
import type { PollLineFragment } from '@parley/api-client';
import { POSITIONS, type Position } from '@parley/rooms/model';

export { POSITIONS };

/** How positions are called in the reader's language. */
export const usePositionWords = (): Readonly<Record<Position, string>> => {
  const { t } = useLingui();
  return {
    AGREE: t`Agree`,
    CAN_GO_ALONG: t`Can go along`,
    RESERVATION: t`Reservation`,
    STAND_ASIDE: t`Stand aside`,
    AWAITING_INSTRUCTIONS: t`Awaiting instructions`,
    OBJECT: t`Object`,
  };
};

/** A sign for each position, so that none is told by its colour alone. */
export const SIGNS: Readonly<Record<Position, string>> = {
  AGREE: '✓',
  CAN_GO_ALONG: '≈',
  RESERVATION: '◐',
  STAND_ASIDE: '–',
  AWAITING_INSTRUCTIONS: '…',
  OBJECT: '✕',
};

/** What a basis is called. */
export const useBasisWords = (): Readonly<Record<PollLineFragment['basis'], string>> => {
  const { t } = useLingui();
  return { ALL: t`all seats`, ALLIES: t`the Allies`, NAMED: t`named delegations` };
};
