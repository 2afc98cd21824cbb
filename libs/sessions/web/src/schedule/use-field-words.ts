import { useLingui } from '@lingui/react/macro';
import { clockTime, shortDay, useLevelName, useLocale, zoneName } from '@parley/ui';
import { useSecretariat } from './use-secretariat';
import { useSessionWords } from '../wording/use-session-words';
import type { DraftField } from './merge-drafts';
import type { SessionDraft } from './session-draft';

export interface FieldWords {
  readonly name: (field: DraftField) => string;
  /** A field's value as one line. */
  readonly value: (field: DraftField, draft: SessionDraft) => string;
}

/** The names of the form's fields and their values in words, for saying what changed. */
export const useFieldWords = (): FieldWords => {
  const { t } = useLingui();
  const label = useLabelLine();
  const time = useTimeLine();
  const words = useSessionWords();
  const people = useSecretariat();
  const names: Record<DraftField, string> = {
    title: t`Title`,
    purpose: t`Purpose`,
    format: t`Format`,
    named: t`Delegations invited`,
    startsAt: t`Start`,
    endsAt: t`End`,
    timeZone: t`Convening zone`,
    chairId: t`Chair`,
    place: t`Place`,
    onlineUrl: t`Link to the video conference`,
    label: t`Label`,
    tlp: t`Onward sharing (TLP)`,
  };
  const values: Record<DraftField, (draft: SessionDraft) => string> = {
    title: ({ title }) => title,
    purpose: ({ purpose }) => words.purpose(purpose),
    format: ({ format }) => words.format(format),
    named: ({ named }) => named.join(', ') || '–',
    startsAt: ({ startsAt, timeZone }) => time(startsAt, timeZone),
    endsAt: ({ endsAt, timeZone }) => time(endsAt, timeZone),
    timeZone: ({ timeZone }) => timeZone,
    chairId: ({ chairId }) => people.find(({ id }) => id === chairId)?.name ?? '–',
    place: ({ place }) => place || '–',
    onlineUrl: ({ onlineUrl }) => onlineUrl || '–',
    label,
    tlp: ({ tlp }) => tlp ?? '–',
  };
  return { name: (field) => names[field], value: (field, draft) => values[field](draft) };
};

const useTimeLine = () => {
  const { locale } = useLocale();
  return (instant: string | null, zone: string): string => {
    if (instant === null) return '–';
    const at = new Date(instant);
    return `${shortDay(at, zone, locale)}, ${clockTime(at, zone, locale)} ${zoneName(zone, locale)}`;
  };
};

const useLabelLine = () => {
  const { t } = useLingui();
  const levelName = useLevelName();
  return ({ label }: SessionDraft): string =>
    [
      levelName(label.classification),
      label.releasableTo === null ? t`all delegations` : label.releasableTo.join(', '),
      label.releasableToObservers ? t`and observers` : '',
      ...label.caveats,
    ]
      .filter((part) => part !== '')
      .join(' · ');
};
