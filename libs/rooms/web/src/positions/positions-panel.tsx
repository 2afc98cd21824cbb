import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { globalId } from '@parley/kernel';
import { type ShowSheet, statementOf } from '@parley/rooms/model';
import { Panel, PanelBody, useLocale } from '@parley/ui';
import { useEffect } from 'react';
import { useRoomContext } from '../room/room-context';
import { keyPressed, keysAreOn } from '../shortcuts/key-pressed';
import { OwnPosition } from './own-position';
import type { Shown } from './shown';
import { TallyList } from './tally-list';
import { useShow } from './use-show';
import styles from './positions.module.css';

export interface PositionsPanelProps {
  readonly itemId: string;
}

/** A show of positions: the chair asks, the seats say where they stand, all see it. It decides nothing, and says so. */
export const PositionsPanel = ({ itemId }: PositionsPanelProps) => {
  const { t } = useLingui();
  const shown = useShow(itemId);
  if (shown === undefined || (shown.show === null && !shown.canAsk)) return null;
  const { show, canShow } = shown;
  return (
    <Panel
      title={t`Show of positions`}
      aside={
        <span className={styles.indicative}>
          <Trans>indicative: decides nothing</Trans>
        </span>
      }
    >
      {show !== null && <Show show={show} />}
      {show !== null && canShow && <OwnPosition show={show} />}
      <Told show={show} />
      <Commands itemId={itemId} shown={shown} />
    </Panel>
  );
};

/** How the chair asks and closes; nothing for those who may not. */
const Commands = ({ itemId, shown }: PositionsPanelProps & { readonly shown: Shown }) => {
  const { show, canAsk, canClose } = shown;
  if (!canAsk && !canClose) return null;
  return (
    <div className={styles.commands}>
      {canAsk && <Ask itemId={itemId} again={show !== null} />}
      {show !== null && canClose && <Close show={show} />}
    </div>
  );
};

const useStatement = (show: ShowSheet): string => {
  const { locale } = useLocale();
  return statementOf(show)[locale === 'fr' ? 'fr' : 'en'];
};

const Show = ({ show }: { readonly show: ShowSheet }) => {
  const statement = useStatement(show);
  return (
    <PanelBody>
      {show.question !== null && <p className={styles.question}>{show.question}</p>}
      <p>
        {statement} {show.closedAt !== null && <Trans>Closed by the chair.</Trans>}
      </p>
      <TallyList show={show} />
    </PanelBody>
  );
};

/** Said aloud when it begins and when it has ended, not at every seat that answers. */
const Told = ({ show }: { readonly show: ShowSheet | null }) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const said = (): string => {
    if (show === null) return '';
    if (show.closedAt === null) return t`The chair asks for positions.`;
    return statementOf(show)[locale === 'fr' ? 'fr' : 'en'];
  };
  return (
    <p role="status" className="visually-hidden">
      {said()}
    </p>
  );
};

const Ask = ({ itemId, again }: { readonly itemId: string; readonly again: boolean }) => {
  const { store, state } = useRoomContext();
  const pending = state.pending.some(({ event, about }) => event === 'positions:ask' && about === itemId);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (pending || !keysAreOn() || keyPressed(event) !== 'a') return;
      event.preventDefault();
      void store.act('positions:ask', { agendaItemId: itemId }, itemId);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [store, itemId, pending]);
  return (
    <Button
      variant="default"
      loading={pending}
      aria-keyshortcuts="a"
      onClick={() => void store.act('positions:ask', { agendaItemId: itemId }, itemId)}
    >
      {again ? <Trans>Ask for positions again</Trans> : <Trans>Ask for positions</Trans>}&nbsp;
      <kbd aria-hidden="true">a</kbd>
    </Button>
  );
};

const Close = ({ show }: { readonly show: ShowSheet }) => {
  const { store, state } = useRoomContext();
  const id = globalId('ShowOfPositions', show.key);
  const pending = state.pending.some(({ event, about }) => event === 'positions:close' && about === id);
  return (
    <Button variant="default" loading={pending} onClick={() => void store.act('positions:close', { id }, id)}>
      <Trans>Close the show of positions</Trans>
    </Button>
  );
};
