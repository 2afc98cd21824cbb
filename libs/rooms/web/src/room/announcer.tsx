import { useLingui } from '@lingui/react/macro';
import { useRoomContext } from './room-context';

/** Tells those who listen what is under discussion and who has the floor, whenever it changes. */
export const Announcer = () => {
  const { t } = useLingui();
  const { page, state } = useRoomContext();
  const item = page.agenda.find(({ id }) => id === page.currentItem?.id);
  const speaker = item && state.floors[item.id]?.current;
  const { number, title } = item ?? { number: '', title: '' };
  const name = speaker?.delegation.name ?? '';
  return (
    <p role="status" className="visually-hidden">
      {item && t`Under discussion: ${number} ${title}.`} {speaker && t`${name} has the floor.`}
    </p>
  );
};
