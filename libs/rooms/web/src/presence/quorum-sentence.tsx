import { Trans } from '@lingui/react/macro';
import { presentSeats, quorumOf } from '@parley/rooms/model';
import { useRoomContext } from '../room/room-context';
import type { RoomPage } from '../room/room-page';

/** Codes of the seats of which somebody is in the room. */
export const seatsPresent = ({ participants, presentPeople }: RoomPage): readonly string[] =>
  presentSeats(
    presentPeople.map(({ delegation }) => ({ delegation: delegation?.code ?? null })),
    participants.map(({ code }) => code),
  );

/** How many seats are in the room, and whether that is enough. */
export const QuorumSentence = () => {
  const { page } = useRoomContext();
  const codes = page.participants.map(({ code }) => code);
  const { present, met, required } = quorumOf(codes, seatsPresent(page));
  const seats = codes.length;
  return (
    <span>
      {met ? (
        <Trans>
          <b>{present}</b> of {seats} present, quorum met
        </Trans>
      ) : (
        <Trans>
          <b>{present}</b> of {seats} present, no quorum (needs {required})
        </Trans>
      )}
    </span>
  );
};
