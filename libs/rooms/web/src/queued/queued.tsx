import { useLingui } from '@lingui/react/macro';
import { isPending } from '@parley/api-client';
import { useRoomContext } from '../room/room-context';
import { QueuedActs } from './queued-acts';
import { useUnsentWarning } from './use-unsent-warning';

/**
 * What was done without a connection, as long as there is any; how it ended is said once, politely. Loaded with the room: when
 * it is needed, nothing can be loaded.
 */
export const Queued = () => {
  const { t } = useLingui();
  const { state } = useRoomContext();
  useUnsentWarning(state.acts);
  const acts = state.acts.filter(({ away }) => away);
  const done = acts.filter((act) => act.state === 'DONE').length;
  const refused = acts.filter((act) => act.state === 'REFUSED').length;
  const over = acts.length > 0 && !acts.some(isPending);
  return (
    <>
      <p role="status" className="visually-hidden">
        {over && t`The connection is back. Done: ${done}. Not done: ${refused}.`}
      </p>
      {acts.length > 0 && <QueuedActs acts={acts} />}
    </>
  );
};
