import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import type { AgendaLineFragment } from '@parley/api-client';
import { useState } from 'react';
import { childrenOf, isWithin, type Place, possibleParents } from './agenda-tree';
import { outermost } from './use-agenda-moves';
import styles from './agenda.module.css';

export interface MoveTogetherProps {
  readonly agenda: readonly AgendaLineFragment[];
  /** Ids of the items chosen. */
  readonly chosen: readonly string[];
  readonly pending: boolean;
  readonly onMove: (items: readonly AgendaLineFragment[], place: Place) => void;
  readonly onClear: () => void;
}

const TOP = 'top';

/** Where items can go together: `after` an item, or `into` it, as its last. */
const placeOf = (agenda: readonly AgendaLineFragment[], chosen: readonly string[], value: string): Place => {
  const [how, id] = value.split(' ');
  const target = agenda.find((item) => item.id === id);
  const parentId = how === 'into' ? (target?.id ?? null) : (target?.parent?.id ?? null);
  const others = childrenOf(agenda, parentId).filter((item) => !chosen.includes(item.id));
  if (how === 'into') return { parentId, position: others.length };
  return { parentId, position: target === undefined ? 0 : others.findIndex((item) => item.id === id) + 1 };
};

/** Moves the items chosen to one place, all at once. */
export const MoveTogether = ({ agenda, chosen, pending, onMove, onClear }: MoveTogetherProps) => {
  const { t } = useLingui();
  const [place, setPlace] = useState(TOP);
  const targets = agenda.filter(({ id }) => !chosen.some((one) => isWithin(agenda, id, one)));
  const parents = possibleParents(targets);
  const named = ({ number, title }: AgendaLineFragment) => `${number} ${title}`;
  const options = [
    { value: TOP, label: t`at the beginning` },
    ...targets.map((item) => ({ value: `after ${item.id}`, label: t`after ${named(item)}` })),
    ...parents.map((item) => ({ value: `into ${item.id}`, label: t`under ${named(item)}` })),
  ];
  const stands = options.some(({ value }) => value === place) ? place : TOP;
  return (
    <div className={styles.together} role="group" aria-label={t`Items chosen`}>
      <span>
        <Plural value={chosen.length} one="# item chosen" other="# items chosen" />
      </span>
      <NativeSelect
        aria-label={t`Place for the items chosen`}
        data={options}
        value={stands}
        onChange={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <Button
        loading={pending}
        onClick={() => onMove(outermost(agenda, chosen), placeOf(agenda, chosen, stands))}
      >
        <Trans>Move together</Trans>
      </Button>
      <Button variant="default" onClick={onClear}>
        <Trans>Choose none</Trans>
      </Button>
    </div>
  );
};
