import { useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import {
  BASELINE_REQUIREMENTS,
  CONFIDENCES,
  HYBRID_DOMAINS,
  LIKELIHOODS,
  type Term,
  TOPICS,
} from '@parley/awareness/model';
import { fieldError, type ShownOutcome, useReaderZone, ZonedDateTimeField } from '@parley/ui';
import { useConfidenceName } from '../words/use-kinds';
import { useWords } from '../words/use-words';
import type { NoteDraft } from './note-draft';
import type { ReactNode } from 'react';
import { RatingFields } from './rating-fields';
import styles from './write.module.css';

export interface FieldsProps {
  readonly draft: NoteDraft;
  readonly onChange: (part: Partial<NoteDraft>) => void;
  readonly outcome: ShownOutcome | null;
}

interface TextFieldsProps extends FieldsProps {
  /** What stands in the place of the plain field. */
  readonly text?: ReactNode;
}

/** What is told, and what it is about. */
export const TextFields = ({ draft, onChange, outcome, text }: TextFieldsProps) => {
  const { t } = useLingui();
  const { options } = useWords();
  return (
    <>
      <TextInput
        label={t`Title`}
        required
        maxLength={200}
        value={draft.title}
        error={fieldError(outcome, 'title')}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      {text ?? (
        <Textarea
          label={t`Text`}
          description={t`Markdown, as in papers: - for lists, **bold**.`}
          required
          autosize
          minRows={6}
          maxRows={24}
          maxLength={20_000}
          value={draft.body}
          error={fieldError(outcome, 'body')}
          onChange={({ currentTarget }) => onChange({ body: currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t`Topic`}
        data={options(TOPICS)}
        value={draft.topic}
        error={fieldError(outcome, 'topic')}
        onChange={({ currentTarget }) => onChange({ topic: currentTarget.value })}
      />
    </>
  );
};

/** When it was seen; without an end it is a single moment. */
export const TimeFields = ({ draft, onChange, outcome }: FieldsProps) => {
  const { t } = useLingui();
  const zone = useReaderZone();
  return (
    <div className={styles.pair}>
      <ZonedDateTimeField
        label={t`Observed from`}
        required
        zone={zone}
        value={draft.observedFrom}
        error={fieldError(outcome, 'observedFrom')}
        onChange={(observedFrom) => onChange({ observedFrom })}
      />
      <ZonedDateTimeField
        label={t`Observed until (may be left empty)`}
        zone={zone}
        value={draft.observedTo}
        error={fieldError(outcome, 'observedTo')}
        onChange={(observedTo) => onChange({ observedTo })}
      />
    </div>
  );
};

/** How far it is to be relied on: source and content, and apart from them likelihood and confidence. */
export const JudgementFields = ({ draft, onChange, outcome }: FieldsProps) => {
  const { t } = useLingui();
  const { options } = useWords();
  const confidenceName = useConfidenceName();
  return (
    <fieldset className={styles.group}>
      <legend>{t`Rating`}</legend>
      <RatingFields value={draft} onChange={onChange} outcome={outcome} />
      <NativeSelect
        label={t`Likelihood`}
        data={[{ value: '', label: t`Not stated` }, ...options(LIKELIHOODS)]}
        value={draft.likelihood}
        error={fieldError(outcome, 'likelihood')}
        onChange={({ currentTarget }) => onChange({ likelihood: currentTarget.value })}
      />
      <NativeSelect
        label={t`Confidence in the judgement`}
        data={[
          { value: '', label: t`Not stated` },
          ...CONFIDENCES.map((one) => ({ value: one, label: confidenceName(one) })),
        ]}
        value={draft.confidence ?? ''}
        error={fieldError(outcome, 'confidence')}
        onChange={({ currentTarget }) =>
          onChange({ confidence: CONFIDENCES.find((one) => one === currentTarget.value) ?? null })
        }
      />
    </fieldset>
  );
};

/** Domains, baseline requirements and sources. */
export const TagFields = ({ draft, onChange, outcome }: FieldsProps) => {
  const { t } = useLingui();
  return (
    <>
      <Boxes
        legend={t`Domains`}
        terms={HYBRID_DOMAINS}
        value={draft.hybridDomains}
        onChange={(hybridDomains) => onChange({ hybridDomains })}
      />
      <Boxes
        legend={t`Baseline requirements`}
        terms={BASELINE_REQUIREMENTS}
        value={draft.baselineRequirements}
        onChange={(baselineRequirements) => onChange({ baselineRequirements })}
      />
      <Textarea
        label={t`Sources`}
        description={t`One on each line.`}
        autosize
        minRows={2}
        value={draft.sources}
        error={fieldError(outcome, 'sources')}
        onChange={({ currentTarget }) => onChange({ sources: currentTarget.value })}
      />
    </>
  );
};

interface BoxesProps {
  readonly legend: string;
  readonly terms: readonly Term[];
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

const Boxes = ({ legend, terms, value, onChange }: BoxesProps) => {
  const { options } = useWords();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.boxes}>
        {options(terms).map(({ value: code, label }) => (
          <Checkbox
            key={code}
            label={label}
            checked={value.includes(code)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...value, code] : value.filter((other) => other !== code))
            }
          />
        ))}
      </div>
    </fieldset>
  );
};
