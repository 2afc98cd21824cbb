import { Trans, useLingui } from '@lingui/react/macro';
import { CopyButton, Panel, PanelBody } from '@parley/ui';
import styles from './calendar-feeds.module.css';
import { MakeForm } from './make-form';

export interface MakePanelProps {
  /** The address of the feed that was just made. */
  readonly address: string | null;
  readonly onMade: (address: string) => void;
}

/** Makes a calendar feed; its address is shown here once. */
export const MakePanel = ({ address, onMade }: MakePanelProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Make a private address`}>
      <PanelBody>
        <MakeForm onMade={onMade} />
        <div role="status">{address !== null && <Address address={address} />}</div>
      </PanelBody>
    </Panel>
  );
};

const Address = ({ address }: { readonly address: string }) => {
  const { t } = useLingui();
  return (
    <div className={styles.secret}>
      <p>
        <b>
          <Trans>Copy the address now: it is shown this once.</Trans>
        </b>{' '}
        <Trans>
          Whoever has it reads this calendar. Give it to your calendar program and to nobody else.
        </Trans>
      </p>
      <div className={styles.copy}>
        <code data-testid="address">{address}</code>
        <CopyButton text={address} what={t`the address`} />
      </div>
    </div>
  );
};
