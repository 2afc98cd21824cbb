import { useLingui } from '@lingui/react/macro';
import type { Text } from './use-texts';

export interface TextChoiceProps {
  readonly texts: readonly Text[];
  readonly chosen: string;
  /** The reader follows the chair, who chooses. */
  readonly fixed: boolean;
  readonly onChoose: (id: string) => void;
}

/** Which of the texts under the item is shown; nothing where there is one. */
export const TextChoice = ({ texts, chosen, fixed, onChoose }: TextChoiceProps) => {
  const { t } = useLingui();
  if (texts.length < 2) return null;
  return (
    <select
      aria-label={t`Text`}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
      disabled={fixed}
    >
      {texts.map(({ id, reference, title }) => (
        <option key={id} value={id}>{`${reference} ${title}`}</option>
      ))}
    </select>
  );
};
