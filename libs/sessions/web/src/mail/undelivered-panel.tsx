import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import { Instant, Panel, PanelBody } from '@parley/ui';
import styles from './mail.module.css';

/** Whom no invitation by mail could reach; the server tells nobody but those who plan sessions. */
export const UndeliveredPanel = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const { undeliveredMail } = session;
  if (undeliveredMail.length === 0) return null;
  return (
    <Panel title={t`Mail not delivered`}>
      <PanelBody>
        <p className={styles.lead}>
          <Trans>
            No invitation by mail reached these people, and none is tried again before the session changes.
            Tell them otherwise, or correct their addresses.
          </Trans>
        </p>
        <ul className={styles.people}>
          {undeliveredMail.map(({ person, at, problem }) => (
            <li key={person.id}>
              <b>{person.name}</b>
              <span className={styles.facts}>
                <Trans>
                  last tried <Instant at={at} />
                </Trans>
                {' · '}
                <code>{problem}</code>
              </span>
            </li>
          ))}
        </ul>
      </PanelBody>
    </Panel>
  );
};
