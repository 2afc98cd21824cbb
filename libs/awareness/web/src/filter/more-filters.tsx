import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import {
  BASELINE_REQUIREMENTS,
  CREDIBILITIES,
  credibilityName,
  regionName,
  REGIONS,
  SEA_AREAS,
  seaAreaName,
} from '@parley/awareness/model';
import { TechniquesDocument } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { useId, useState } from 'react';
import { useWords } from '../words/use-words';
import { Choice } from './choice';
import styles from './filter-bar.module.css';
import { isTechnique, type ShownFilter } from './use-note-filter';

interface FilterProps {
  readonly asked: ShownFilter;
  readonly onAsk: (next: Partial<ShownFilter>) => void;
}

/** Filters that are used less often, folded away until one of them narrows. */
export const MoreFilters = ({ asked, onAsk }: FilterProps) => {
  const { region, area, baseline, technique, credibility, withdrawn } = asked;
  const narrows = [region, area, baseline, technique, credibility, withdrawn].some((value) => value !== '');
  return (
    <details className={styles.more} open={narrows || undefined}>
      <summary>
        <Trans>More filters</Trans>
      </summary>
      <div className={styles.bar}>
        <Where asked={asked} onAsk={onAsk} />
        <Judged asked={asked} onAsk={onAsk} />
        <TechniqueFilter key={technique} asked={asked} onAsk={onAsk} />
      </div>
    </details>
  );
};

const Where = ({ asked, onAsk }: FilterProps) => {
  const { t } = useLingui();
  const { say } = useWords();
  const reader = useViewer().person?.delegation?.code ?? null;
  return (
    <>
      <Choice
        label={t`Region`}
        options={REGIONS.map((code) => ({ value: code, label: say(regionName(code)) }))}
        value={asked.region}
        onChoose={(region) => onAsk({ region })}
      />
      <Choice
        label={t`Sea area`}
        options={SEA_AREAS.map((one) => ({ value: one.code, label: say(seaAreaName(one, reader)) }))}
        value={asked.area}
        onChoose={(area) => onAsk({ area })}
      />
    </>
  );
};

const Judged = ({ asked, onAsk }: FilterProps) => {
  const { t } = useLingui();
  const { say, options } = useWords();
  const grades = CREDIBILITIES.map((grade, at) => ({
    value: grade,
    label: `${at + 1} – ${say(credibilityName(grade))}`,
  }));
  return (
    <>
      <Choice
        label={t`Baseline requirement`}
        options={options(BASELINE_REQUIREMENTS)}
        value={asked.baseline}
        onChoose={(baseline) => onAsk({ baseline })}
      />
      <Choice
        label={t`Credibility`}
        options={grades}
        value={asked.credibility}
        onChoose={(credibility) => onAsk({ credibility })}
      />
      <Choice
        label={t`Standing`}
        options={[
          { value: 'no', label: t`Not withdrawn` },
          { value: 'yes', label: t`Withdrawn only` },
        ]}
        value={asked.withdrawn}
        onChoose={(withdrawn) => onAsk({ withdrawn })}
      />
    </>
  );
};

/** A technique by its number, which words of its name find; one that is no number narrows nothing. */
const TechniqueFilter = ({ asked, onAsk }: FilterProps) => {
  const { t } = useLingui();
  const list = useId();
  const [text, setText] = useState(asked.technique);
  const [find, { data }] = useLazyQuery(TechniquesDocument);
  const change = (typed: string): void => {
    setText(typed);
    const id = typed.trim().toUpperCase();
    if (id === '' || isTechnique(id)) onAsk({ technique: id });
    else if (id.length > 1) void find({ variables: { text: typed.trim() } });
  };
  return (
    <>
      <TextInput
        type="search"
        label={t`DISARM technique`}
        description={t`Number, or a word to find it by`}
        list={list}
        maxLength={100}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <datalist id={list}>
        {(data?.disarmTechniques.techniques ?? []).map(({ id, name }) => (
          <option key={id} value={id} label={`${id} ${name}`} />
        ))}
      </datalist>
    </>
  );
};
