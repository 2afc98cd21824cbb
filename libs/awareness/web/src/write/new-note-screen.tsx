import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { CreateNoteDocument, newMutationId, type SimilarLineFragment, useAction } from '@parley/api-client';
import { useNow, Page, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { BegunAlike } from '../duplicates/begun-alike';
import { NotLinked } from '../duplicates/not-linked';
import { type NotLinked as Left, useLinkSame } from '../duplicates/use-link-same';
import { useSimilar } from '../duplicates/use-similar';
import { AWARENESS_PATH, notePath } from '../paths';
import { labelComplaint } from './label-complaint';
import { newNoteDraft, type NoteDraft, noteInput } from './note-draft';
import { NoteForm } from './note-form';
import { NoteLabelFields } from './note-label-fields';

const MINUTE = 60_000;

interface Unlinked {
  readonly noteId: string;
  readonly left: readonly Left[];
}

/** Shares the note, then links it with those of the same event; what could not be linked stays to be tried again. */
const useSharing = (draft: NoteDraft, tearLineOf: string | null, same: readonly SimilarLineFragment[]) => {
  const { language } = useLocale();
  const navigate = useNavigate();
  const [mutationId, renew] = useState(newMutationId);
  const [create, { pending, outcome }] = useAction(CreateNoteDocument);
  const { linkAll, pending: linking } = useLinkSame();
  const [unlinked, leave] = useState<Unlinked | null>(null);
  const link = async (noteId: string, those: readonly SimilarLineFragment[]): Promise<void> => {
    const left = await linkAll(noteId, those);
    if (left.length === 0) void navigate(notePath(noteId));
    else leave({ noteId, left });
  };
  const share = async (): Promise<void> => {
    const ended = await create({
      ...{ input: noteInput(draft, tearLineOf), language, clientMutationId: mutationId },
    });
    if (ended.kind === 'refused') renew(newMutationId());
    if (ended.kind === 'done') await link(ended.data.id, same);
  };
  return { share, link, unlinked, outcome, pending: pending || linking };
};

/** The form of a new note, or of the tear-line of one. */
export const Component = () => {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const tearLineOf = search.get('tearLineOf');
  const now = useNow();
  const [first] = useState(() => ({
    ...newNoteDraft(),
    observedFrom: new Date(Math.floor(now / MINUTE) * MINUTE).toISOString(),
  }));
  const [draft, setDraft] = useState<NoteDraft>(first);
  const found = useSimilar(draft, tearLineOf);
  const [same, setSame] = useState<readonly SimilarLineFragment[]>([]);
  const { share, link, unlinked, outcome, pending } = useSharing(draft, tearLineOf, same);
  if (unlinked !== null) {
    const again = () =>
      void link(
        unlinked.noteId,
        unlinked.left.map(({ similar }) => similar),
      );
    return <NotLinked {...unlinked} pending={pending} onRetry={again} />;
  }
  return (
    <Page
      title={tearLineOf === null ? t`Write a note` : t`Write a tear-line`}
      width="narrow"
      lead={
        tearLineOf !== null && (
          <Trans>Say what a wider audience may know, and release it to more than the fuller note.</Trans>
        )
      }
    >
      <NoteForm
        draft={draft}
        onChange={setDraft}
        own
        outcome={outcome}
        pending={pending}
        changed={draft !== first && outcome?.kind !== 'done'}
        submit={t`Share the note`}
        onSubmit={() => void share()}
        back={tearLineOf === null ? AWARENESS_PATH : notePath(tearLineOf)}
        beside={<BegunAlike found={found} same={same} onChange={setSame} />}
      >
        <NoteLabelFields
          value={draft.label}
          onChange={(label) => setDraft({ ...draft, label })}
          error={labelComplaint(outcome)}
        />
        <Checkbox
          label={t`Readers may see who else reads this`}
          checked={draft.showsReaders}
          onChange={({ currentTarget }) => setDraft({ ...draft, showsReaders: currentTarget.checked })}
        />
      </NoteForm>
    </Page>
  );
};
