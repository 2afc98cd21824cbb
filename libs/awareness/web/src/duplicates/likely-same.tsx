import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { NotesLikeDocument, type SimilarLineFragment } from '@parley/api-client';
import { Panel, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from '../note/note.module.css';
import { SimilarLine } from './similar-line';
import { type NotLinked, useLinkSame } from './use-link-same';

/** For those whose note it is: other notes that are likely of the same event and not linked yet. Nothing where there are none. */
export const LikelySame = ({ noteId }: { readonly noteId: string }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { data, refetch } = useQuery(NotesLikeDocument, {
    variables: { id: noteId, language },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.notesLike ?? [];
  if (found.length === 0) return null;
  return (
    <Panel title={t`Likely of the same event`}>
      <ul className={styles.rows}>
        {found.map((similar) => (
          <SimilarLine key={similar.note.id} similar={similar}>
            <LinkIt noteId={noteId} similar={similar} onDone={() => void refetch()} />
          </SimilarLine>
        ))}
      </ul>
    </Panel>
  );
};

interface LinkProps {
  readonly noteId: string;
  readonly similar: SimilarLineFragment;
  readonly onDone: () => void;
}

const LinkIt = ({ noteId, similar, onDone }: LinkProps) => {
  const { t } = useLingui();
  const { linkAll, pending } = useLinkSame();
  const [left, leave] = useState<readonly NotLinked[]>([]);
  const submit = async (): Promise<void> => {
    const missing = await linkAll(noteId, [similar]);
    leave(missing);
    if (missing.length === 0) onDone();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t`Link as the same event: ${similar.note.title}`}
        loading={pending}
        onClick={() => void submit()}
      >
        <Trans>Link as the same event</Trans>
      </Button>
      <RefusalAlert outcome={left[0]?.outcome ?? null} />
    </>
  );
};
