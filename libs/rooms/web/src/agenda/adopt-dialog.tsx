import { Trans, useLingui } from '@lingui/react/macro';
import { AdoptAgendaInRoomDocument } from '@parley/api-client';
import { ConfirmDialog } from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import type { RoomItem } from '../room/room-page';
import { useCommand } from '../room/use-command';

/** Asks before the agenda is adopted, under the item that is open now. */
export const AdoptDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useLingui();
  const { page } = useRoomContext();
  const [adopt, adopting] = useCommand(AdoptAgendaInRoomDocument);
  const live = page.agenda.find(({ id }) => id === page.currentItem?.id);
  const confirm = async () => {
    await adopt({ id: page.id, itemId: live?.id ?? null });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Adopt this agenda?`}
      confirm={t`Adopt`}
      pending={adopting}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        <Trans>From then on only the chair changes it, with a reason, and every change is marked.</Trans>
      </p>
      {live !== undefined && <Under item={live} />}
    </ConfirmDialog>
  );
};

const Under = ({ item: { number, title } }: { readonly item: RoomItem }) => (
  <p>
    <Trans>
      Adopted under item {number} {title}.
    </Trans>
  </p>
);
