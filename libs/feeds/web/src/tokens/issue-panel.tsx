import { Trans, useLingui } from '@lingui/react/macro';
import { CopyButton, Panel, PanelBody } from '@parley/ui';

import { IssueForm } from './issue-form';
import styles from './tokens.module.css';

export interface IssuePanelProps {
  /** The secret of the token that was just issued. */
  readonly secret: string | null;
  readonly onIssued: (secret: string) => void;
}

/** Issues a token; its secret is shown here once. */
export const IssuePanel = ({ secret, onIssued }: IssuePanelProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Issue a token`}>
      <PanelBody>
        <IssueForm onIssued={onIssued} />
        <div role="status">{secret !== null && <Secret secret={secret} />}</div>
      </PanelBody>
    </Panel>
  );
};

const Secret = ({ secret }: { readonly secret: string }) => {
  const { t } = useLingui();
  return (
    <div className={styles.secret}>
      <p>
        <b>
          <Trans>Copy the secret now: it is shown this once.</Trans>
        </b>{' '}
        <Trans>Whoever has it reads what the token may see. The examples below already hold it.</Trans>
      </p>
      <div className={styles.copy}>
        <code data-testid="secret">{secret}</code>
        <CopyButton text={secret} what={t`the secret`} />
      </div>
    </div>
  );
};
