import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Radio } from '@mantine/core';
import type { SeriesScope, SessionWholeFragment } from '@parley/api-client';
import { SERIES_SCOPES } from '@parley/sessions/model';
import { Panel, PanelBody, type ShownOutcome } from '@parley/ui';
import type { SessionDraft } from '../schedule/session-draft';
import { RepeatsFields } from './repeats-fields';
import styles from './series.module.css';
import type { Reach } from './use-saving-in-series';

export interface ScopeFieldsProps {
  readonly session: SessionWholeFragment;
  readonly draft: SessionDraft;
  readonly saving: {
    readonly reach: Reach;
    readonly setReach: (reach: Reach) => void;
    readonly state: { readonly outcome: ShownOutcome | null };
  };
}

/** For an occurrence of a series: whether a change is of it alone, of it and those that follow, or of all. */
export const ScopeFields = ({ session, draft, saving }: ScopeFieldsProps) => {
  const { reach, setReach: onChange } = saving;
  const { t } = useLingui();
  const { series, originalStart } = session;
  if (series?.viewerCanChange !== true || originalStart === null) return null;
  const several = reach.scope !== 'THIS';
  return (
    <>
      <Panel title={t`What this change reaches`}>
        <PanelBody>
          <div className={styles.form}>
            <Scopes reach={reach} onChange={onChange} />
            {several && (
              <Checkbox
                label={t`Also the occurrences that were changed on their own`}
                checked={reach.includeChanged}
                onChange={({ currentTarget }) =>
                  onChange({ ...reach, includeChanged: currentTarget.checked })
                }
              />
            )}
            <p className={styles.hint}>
              <Trans>Occurrences that have begun stay as they are.</Trans>
            </p>
          </div>
        </PanelBody>
      </Panel>
      {several && (
        <RepeatsFields
          always
          rule={reach.rule}
          onChange={(rule) => onChange({ ...reach, rule })}
          draft={draft}
          outcome={saving.state.outcome}
        />
      )}
    </>
  );
};

interface ScopesProps {
  readonly reach: Reach;
  readonly onChange: (reach: Reach) => void;
}

const Scopes = ({ reach, onChange }: ScopesProps) => {
  const { t } = useLingui();
  const words: Record<SeriesScope, string> = {
    THIS: t`This occurrence alone`,
    FOLLOWING: t`This and those that follow: the series is parted here`,
    ALL: t`All that have not begun`,
  };
  const choose = (value: string) =>
    onChange({ ...reach, scope: SERIES_SCOPES.find((one) => one === value) ?? reach.scope });
  return (
    <Radio.Group label={t`Save for`} value={reach.scope} onChange={choose}>
      <div className={styles.form}>
        {SERIES_SCOPES.map((scope) => (
          <Radio key={scope} value={scope} label={words[scope]} />
        ))}
      </div>
    </Radio.Group>
  );
};
