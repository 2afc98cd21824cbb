import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { LinkButton } from '@parley/sessions/web';
import { Page, RefusalAlert } from '@parley/ui';
import { notePath } from '../paths';
import writeStyles from '../write/write.module.css';
import styles from './duplicates.module.css';
import type { NotLinked as Left } from './use-link-same';

interface NotLinkedProps {
  readonly noteId: string;
  readonly left: readonly Left[];
  readonly pending: boolean;
  readonly onRetry: () => void;
}

/** The note is shared, and a link that was wanted with it is not made: said plainly, with the way to try again. */
export const NotLinked = ({ noteId, left, pending, onRetry }: NotLinkedProps) => {
  const { t } = useLingui();
  return (
    <Page title={t`Your note is shared, a link is missing`} width="narrow">
      <p>
        <Trans>The note itself is safe. It could not be linked as the same event with:</Trans>
      </p>
      <ul className={styles.rows}>
        {left.map(({ similar, outcome }) => (
          <li key={similar.note.id}>
            {similar.note.title}
            <RefusalAlert outcome={outcome} />
          </li>
        ))}
      </ul>
      <div className={writeStyles.buttons}>
        <Button loading={pending} onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
        <LinkButton to={notePath(noteId)} variant="default">
          <Trans>Go to the note</Trans>
        </LinkButton>
      </div>
    </Page>
  );
};
