import { Trans, useLingui } from '@lingui/react/macro';
import type { SilencePageQuery } from '@parley/api-client';
import { Instant, Panel, PanelBody, SeatChip } from '@parley/ui';
import styles from './silences.module.css';
import { useSilenceWords } from './use-silence-words';

type Notices = NonNullable<SilencePageQuery['silence']>['notices'];

interface ToldProps {
  readonly id: string;
  readonly notices: Notices;
  /** Whether the reader may take all of it away as proof. */
  readonly asList: boolean;
}

/** Who was told, how and when: to the secretariat all, to a delegation its own. */
export const SilenceTold = ({ id, notices, asList }: ToldProps) => {
  const { t } = useLingui();
  const words = useSilenceWords();
  if (notices.length === 0) return null;
  return (
    <Panel title={t`Who was told`}>
      <PanelBody>
        {asList && (
          <p>
            <a href={`/silences/${encodeURIComponent(id)}/told.csv`} download>
              <Trans>Who was told and when, as a list (CSV)</Trans>
            </a>
          </p>
        )}
        <details>
          <summary>
            <Trans>Each notice, with its way and time</Trans> ({notices.length})
          </summary>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Who was told`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t`Delegation`}</th>
                  <th scope="col">{t`Person`}</th>
                  <th scope="col">{t`How`}</th>
                  <th scope="col">{t`When`}</th>
                </tr>
              </thead>
              <tbody>
                {notices.map(({ delegation, person, about, way, at }) => (
                  <tr key={`${delegation.code} ${person?.id ?? ''} ${about} ${way}`}>
                    <td>
                      <SeatChip seat={delegation} />
                    </td>
                    <td>{person?.name ?? ''}</td>
                    <td>{words.way(way)}</td>
                    <td>
                      <Instant at={at} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </PanelBody>
    </Panel>
  );
};
