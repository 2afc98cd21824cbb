import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useSeats } from '@parley/delegations/web';
import { FORMATS } from '@parley/sessions/model';
import { Panel, PanelBody, SeatsField, timeSpan, useLocale } from '@parley/ui';
import { ZoneField } from '../schedule/zone-field';
import { useSessionWords } from '../wording/use-session-words';
import styles from './fair-hours.module.css';
import { LENGTHS, type SearchDraft } from './search-draft';

interface PartProps {
  readonly draft: SearchDraft;
  readonly onChange: (draft: SearchDraft) => void;
}

export interface SearchFormProps extends PartProps {
  readonly onSearch: () => void;
}

/** For which session a time is looked for, and in which days. */
export const SearchForm = ({ draft, onChange, onSearch }: SearchFormProps) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Search`}>
      <PanelBody>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            onSearch();
          }}
        >
          <WhoFields draft={draft} onChange={onChange} />
          <DayFields draft={draft} onChange={onChange} />
          <details className={styles.more}>
            <summary>
              <Trans>Zone, hours and grid</Trans>
            </summary>
            <MoreFields draft={draft} onChange={onChange} />
          </details>
          <div>
            <Button type="submit">
              <Trans>Find hours</Trans>
            </Button>
          </div>
        </form>
      </PanelBody>
    </Panel>
  );
};

const WhoFields = ({ draft, onChange }: PartProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const words = useSessionWords();
  const formatOf = (value: string) => FORMATS.find((one) => one === value) ?? draft.format;
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          label={t`Format`}
          data={FORMATS.map((value) => ({ value, label: words.format(value) }))}
          value={draft.format}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, format: formatOf(currentTarget.value), named: [] })
          }
        />
        <NativeSelect
          label={t`Length`}
          data={LENGTHS.map((value) => ({ value: String(value), label: timeSpan(value * 60_000, locale) }))}
          value={String(draft.minutes)}
          onChange={({ currentTarget }) => onChange({ ...draft, minutes: Number(currentTarget.value) })}
        />
      </div>
      <NamedField draft={draft} onChange={onChange} />
    </>
  );
};

const NamedField = ({ draft, onChange }: PartProps) => {
  const { t } = useLingui();
  const seats = useSeats();
  if (draft.format !== 'NAMED' && draft.format !== 'ALLIES_PLUS') return null;
  const plus = draft.format === 'ALLIES_PLUS';
  return (
    <SeatsField
      label={plus ? t`Partners invited` : t`Delegations invited`}
      seats={plus ? seats.filter(({ group }) => group === 'PARTNER') : seats}
      value={draft.named}
      onChange={(named) => onChange({ ...draft, named })}
    />
  );
};

const DayFields = ({ draft, onChange }: PartProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.pair}>
      <TextInput
        label={t`First day`}
        type="date"
        required
        value={draft.from}
        onChange={({ currentTarget }) => onChange({ ...draft, from: currentTarget.value })}
      />
      <TextInput
        label={t`Last day`}
        type="date"
        required
        min={draft.from}
        value={draft.to}
        onChange={({ currentTarget }) => onChange({ ...draft, to: currentTarget.value })}
      />
    </div>
  );
};

const MoreFields = ({ draft, onChange }: PartProps) => {
  const { t } = useLingui();
  return (
    <div className={styles.form}>
      <ZoneField value={draft.timeZone} onChange={(timeZone) => onChange({ ...draft, timeZone })} />
      <div className={styles.pair}>
        <TextInput
          label={t`Earliest start`}
          type="time"
          value={draft.earliest}
          onChange={({ currentTarget }) => onChange({ ...draft, earliest: currentTarget.value })}
        />
        <TextInput
          label={t`Latest start`}
          type="time"
          value={draft.latest}
          onChange={({ currentTarget }) => onChange({ ...draft, latest: currentTarget.value })}
        />
      </div>
      <Checkbox
        label={t`Half hours too`}
        checked={draft.grid === 'HALF_HOUR'}
        onChange={({ currentTarget }) =>
          onChange({ ...draft, grid: currentTarget.checked ? 'HALF_HOUR' : 'HOUR' })
        }
      />
      <Checkbox
        label={t`Saturdays and Sundays too`}
        checked={draft.weekendsToo}
        onChange={({ currentTarget }) => onChange({ ...draft, weekendsToo: currentTarget.checked })}
      />
    </div>
  );
};
