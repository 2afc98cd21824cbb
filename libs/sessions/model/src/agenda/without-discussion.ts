import { refuse, type Result } from '@parley/kernel';
import type { AgendaItem, AgendaItemInput } from './agenda-item';

/** Whether an item is to be approved without discussion ("I items", agenda); refused for one that is for discussion. */
export const checkWithoutDiscussion = ({
  kind,
  withoutDiscussion,
}: Pick<AgendaItemInput, 'kind' | 'withoutDiscussion'>): Result<boolean> =>
  withoutDiscussion !== true || kind !== 'DISCUSSION'
    ? (withoutDiscussion ?? false)
    : refuse(
        'INVALID',
        {
          en: 'An item for discussion is discussed. Choose another kind, or let it be discussed.',
          fr: 'Un point pour discussion est discuté. Choisissez un autre type, ou laissez-le discuter.',
        },
        'withoutDiscussion',
      );

/** Still to be approved, without discussion. */
export const awaitsApproval = ({
  state,
  withoutDiscussion,
}: Pick<AgendaItem, 'state' | 'withoutDiscussion'>): boolean => withoutDiscussion && state === 'PENDING';
