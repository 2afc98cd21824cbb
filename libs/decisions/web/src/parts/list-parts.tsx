import { Trans } from '@lingui/react/macro';
import { Button, SegmentedControl } from '@mantine/core';
import styles from './decisions-page.module.css';
import type { Places } from './use-places';

interface PagerProps {
  readonly places: Places;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The ways to the next and the previous page of a list; nothing where all of it is shown. */
export const Pager = ({ places, pageInfo: { hasNextPage, endCursor } }: PagerProps) =>
  places.first && !hasNextPage ? null : (
    <div className={styles.pager}>
      {!places.first && (
        <Button size="compact-sm" variant="default" onClick={places.back}>
          <Trans>Newer</Trans>
        </Button>
      )}
      {hasNextPage && typeof endCursor === 'string' && (
        <Button size="compact-sm" variant="default" onClick={() => places.on(endCursor)}>
          <Trans>Older</Trans>
        </Button>
      )}
    </div>
  );

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** What a list shows, one of a few. */
export const ListChoice = <Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) => (
  <SegmentedControl
    size="xs"
    aria-label={label}
    data={options.map((option) => ({ ...option }))}
    value={value}
    onChange={(chosen) => {
      const known = options.find((option) => option.value === chosen);
      if (known !== undefined) onChange(known.value);
    }}
  />
);
