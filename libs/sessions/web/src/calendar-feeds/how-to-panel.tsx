import { Trans, useLingui } from '@lingui/react/macro';
import { Panel, PanelBody } from '@parley/ui';
import styles from './calendar-feeds.module.css';

/** How the address is given to the usual calendar programs, in words. */
export const HowToPanel = () => {
  const { t } = useLingui();
  return (
    <Panel title={t`How to subscribe`}>
      <PanelBody>
        <dl className={styles.howto}>
          <div>
            <dt>Outlook</dt>
            <dd>
              <Trans>
                In Calendar choose “Add calendar”, then “Subscribe from web”, paste the address and import it.
              </Trans>
            </dd>
          </div>
          <div>
            <dt>Apple</dt>
            <dd>
              <Trans>
                On a Mac: File, “New Calendar Subscription”, paste the address. On an iPhone: Calendars, “Add
                Calendar”, “Add Subscription Calendar”.
              </Trans>
            </dd>
          </div>
          <div>
            <dt>Google</dt>
            <dd>
              <Trans>
                In a browser: “Other calendars”, plus sign, “From URL”, paste the address. Google looks again
                only every few hours.
              </Trans>
            </dd>
          </div>
        </dl>
        <p className={styles.hint}>
          <Trans>
            The forum must be within reach of the program. Changes and cancellations appear when it next
            looks; until then the session’s page is what counts.
          </Trans>
        </p>
      </PanelBody>
    </Panel>
  );
};
