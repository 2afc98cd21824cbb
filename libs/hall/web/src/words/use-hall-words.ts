import { useLingui } from '@lingui/react/macro';
import type { HallSeat, HallTurn, InBoth, Position } from '@parley/rooms/model';
import { useLocale } from '@parley/ui';

/** How things are called on the screen, in its language. */
export interface HallWords {
  /** The text of the two that is in the screen's language. */
  readonly of: (text: InBoth) => string;
  readonly names: (seats: readonly HallSeat[]) => string;
  readonly kind: (turn: Pick<HallTurn, 'kind' | 'resumes'>) => string;
  readonly position: (position: Position) => string;
}

/** The words for kinds of request and for positions. */
export const useHallWords = (): HallWords => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const positions: Readonly<Record<Position, string>> = {
    AGREE: t`Agree`,
    CAN_GO_ALONG: t`Can go along`,
    RESERVATION: t`Reservation`,
    STAND_ASIDE: t`Stand aside`,
    AWAITING_INSTRUCTIONS: t`Awaiting instructions`,
    OBJECT: t`Object`,
  };
  const kinds: Readonly<Record<HallTurn['kind'], string>> = {
    STATEMENT: t`Statement`,
    RIGHT_OF_REPLY: t`Right of reply`,
    POINT_OF_ORDER: t`Point of order`,
  };
  return {
    of: (text) => text[locale],
    names: (seats) => seats.map((seat) => seat[locale]).join(', '),
    kind: ({ kind, resumes }) => (resumes ? t`Resumes` : kinds[kind]),
    position: (position) => positions[position],
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
