import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, SegmentedControl, Stack } from '@mantine/core';
import type { BriefLinesFragment, BriefMarksOfItemFragment } from '@parley/api-client';
import { ConfirmDialog, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { NotesChoice } from './notes-choice';
import { PictureChoice } from './picture-choice';
import { useAdding } from './use-adding';

type Item = BriefMarksOfItemFragment & Partial<Pick<BriefLinesFragment, 'number' | 'title'>>;

interface AddProps {
  /** What something may be put on; one, or several of which one is chosen. */
  readonly items: readonly Item[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type What = 'notes' | 'pictures';

const whatOf = (item: Item | undefined, asked: What): What => {
  const { notes = true, pictures = true } = item?.viewerCanBrief ?? {};
  if (notes && pictures) return asked;
  return notes ? 'notes' : 'pictures';
};

/** Puts notes, or a picture, on an agenda item: found among those that the reader sees. */
export const AddToItem = ({ items, onDone, onClose }: AddProps) => {
  const { t } = useLingui();
  const [itemId, chooseItem] = useState(items[0]?.id ?? '');
  const item = items.find(({ id }) => id === itemId);
  const [asked, ask] = useState<What>('notes');
  const what = whatOf(item, asked);
  const [chosen, choose] = useState<Chosen>({ notes: [], pictures: [] });
  const [tried, tryIt] = useState(false);
  const { pending, outcome, add } = useAdding(itemId, onDone);
  const submit = async (): Promise<void> => {
    tryIt(true);
    const ids = chosen[what];
    // What was put is ticked no more: where the next is refused, it is not tried again.
    const put = (gone: string): void =>
      choose((old) => ({ ...old, [what]: old[what].filter((id) => id !== gone) }));
    if (ids.length > 0 && (await add(what, ids, put))) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t`Add to an agenda item`}
      confirm={what === 'notes' ? t`Put the notes on the item` : t`Put the picture on the item`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>
          <Trans>
            Seen with the item by those who may see the note or the picture; nobody else learns of it.
          </Trans>
        </p>
        <WhichItem items={items} value={itemId} onChange={chooseItem} />
        {item?.viewerCanBrief.notes === true && item.viewerCanBrief.pictures && (
          <WhichKind value={what} onChange={ask} />
        )}
        <Choice what={what} chosen={chosen} tried={tried} onChoose={choose} />
      </Stack>
      <RefusalAlert outcome={outcome} />
    </ConfirmDialog>
  );
};

interface ItemProps {
  readonly items: readonly Item[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const WhichItem = ({ items, value, onChange }: ItemProps) => {
  const { t } = useLingui();
  if (items.length < 2) return null;
  return (
    <NativeSelect
      label={t`Agenda item`}
      data={items.map(({ id, number = '', title = '' }) => ({ value: id, label: `${number} ${title}` }))}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};

interface KindProps {
  readonly value: What;
  readonly onChange: (what: What) => void;
}

const WhichKind = ({ value, onChange }: KindProps) => {
  const { t } = useLingui();
  return (
    <SegmentedControl
      aria-label={t`What to add`}
      data={[
        { value: 'notes', label: t`Notes` },
        { value: 'pictures', label: t`A picture` },
      ]}
      value={value}
      onChange={(next) => onChange(next === 'pictures' ? 'pictures' : 'notes')}
    />
  );
};

type Chosen = Readonly<Record<What, readonly string[]>>;

interface ChoiceProps {
  readonly what: What;
  readonly chosen: Chosen;
  /** Whether somebody wanted to go on without a choice. */
  readonly tried: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

const Choice = ({ what, chosen, tried, onChoose }: ChoiceProps) => {
  const { t } = useLingui();
  const wanting = tried && chosen[what].length === 0;
  return what === 'notes' ? (
    <NotesChoice
      value={chosen.notes}
      error={wanting ? t`Choose a note.` : undefined}
      onChange={(notes) => onChoose({ ...chosen, notes })}
    />
  ) : (
    <PictureChoice
      value={chosen.pictures[0] ?? ''}
      error={wanting ? t`Choose a picture.` : undefined}
      onChange={(id) => onChoose({ ...chosen, pictures: [id] })}
    />
  );
};
