import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Radio } from '@mantine/core';
import type { StrawLineFragment } from '@parley/api-client';
import { useOptionWords } from './use-option-words';
import styles from './straw.module.css';

interface ChoicesProps {
  readonly straw: StrawLineFragment;
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
}

/** What a seat chooses: one option, several, or all of them in order, by pointer and by keyboard alike. */
export const StrawChoices = (props: ChoicesProps) => {
  switch (props.straw.method) {
    case 'SINGLE':
      return <One {...props} />;
    case 'MULTIPLE':
      return <Several {...props} />;
    case 'RANKED':
      return <Ranked {...props} />;
  }
};

const One = ({ straw, value, onChange }: ChoicesProps) => {
  const words = useOptionWords(straw);
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Trans>Choose one option</Trans>
      </legend>
      {words.map((name, at) => (
        <Radio
          key={at}
          name={straw.id}
          label={name}
          checked={value[0] === at}
          onChange={() => onChange([at])}
        />
      ))}
    </fieldset>
  );
};

const Several = ({ straw, value, onChange }: ChoicesProps) => {
  const words = useOptionWords(straw);
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Trans>Choose one option or more</Trans>
      </legend>
      {words.map((name, at) => (
        <Checkbox
          key={at}
          label={name}
          checked={value.includes(at)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...value, at] : value.filter((one) => one !== at))
          }
        />
      ))}
    </fieldset>
  );
};

const swapped = (value: readonly number[], from: number, to: number): number[] => {
  const next = [...value];
  const [moved] = next.splice(from, 1);
  if (moved !== undefined) next.splice(to, 0, moved);
  return next;
};

const Ranked = ({ straw, value, onChange }: ChoicesProps) => {
  const { t } = useLingui();
  const words = useOptionWords(straw);
  const order = value.length === words.length ? value : words.map((_, at) => at);
  return (
    <fieldset className={styles.choices}>
      <legend>
        <Trans>Put the options in order, the first preference first</Trans>
      </legend>
      <ol className={styles.ranks}>
        {order.map((option, at) => {
          const name = words[option] ?? '';
          return (
            <li key={option}>
              <span>
                {at + 1}. {name}
              </span>
              <span>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t`Move up: ${name}`}
                  disabled={at === 0}
                  onClick={() => onChange(swapped(order, at, at - 1))}
                >
                  ↑
                </Button>{' '}
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t`Move down: ${name}`}
                  disabled={at === order.length - 1}
                  onClick={() => onChange(swapped(order, at, at + 1))}
                >
                  ↓
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
};
