import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Panel, PanelBody, SeatChip, SpeakerClock } from '@parley/ui';
import { OnBehalf } from '../item/history-panel';
import { useRoomContext } from '../room/room-context';
import type { Request, Speakers } from '../room/room-page';
import { useRoomWords } from '../wording/use-room-words';
import { readingOf } from './clock-reading';
import { pointToRule, RulingButton } from './ruling-button';
import { TurnActs } from './turn-acts';
import { useFloorCommands } from './use-floor-commands';
import styles from './floor.module.css';

/** Who has the floor, with the server's clock; the chair ends it, stops the clock and lets it go on. */
export const SpeakingPanel = () => {
  const { t } = useLingui();
  const { speakers } = useRoomContext();
  const current = speakers?.current ?? null;
  return (
    <Panel title={t`Speaking`}>
      {current === null ? (
        <PanelBody>
          <p className="muted">
            <Trans>Nobody has the floor.</Trans>
          </p>
        </PanelBody>
      ) : (
        <Speaker request={current} />
      )}
      <Aside />
      <Controls />
    </Panel>
  );
};

const Speaker = ({ request }: { readonly request: Request }) => {
  const words = useRoomWords();
  const { speakers, state } = useRoomContext();
  const { delegation, kind } = request;
  const reading = readingOf(request, speakers?.pausedAt ?? null, speakers?.speakingTime ?? null, state.clock);
  return (
    <div className={styles.speaker}>
      <span aria-hidden="true">
        <SeatChip seat={delegation} speaking />
      </span>
      <span className={styles.name}>
        <b>{delegation.name}</b>
        <OnBehalf request={request} />
        {kind !== 'STATEMENT' && <span className={styles.kind}>{words.request(kind)}</span>}
      </span>
      {reading !== null && <SpeakerClock {...reading} />}
    </div>
  );
};

/** Who was interrupted by a point of order, and goes on afterwards. */
const Aside = () => {
  const { t } = useLingui();
  const { store, state, speakers } = useRoomContext();
  const request = speakers?.interrupted ?? null;
  if (request === null) return null;
  const { name } = request.delegation;
  return (
    <div className={styles.aside}>
      <span>
        <Trans>
          <b>{name}</b> was interrupted and goes on afterwards.
        </Trans>
      </span>
      {request.viewerCan.give && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={state.pending.some(({ about }) => about === request.id)}
          aria-label={t`Give the floor back to ${name}`}
          onClick={() => void store.act('floor:give', { id: request.id }, request.id)}
        >
          <Trans>Give back</Trans>
        </Button>
      )}
    </div>
  );
};

/** What may be done about the one who speaks: to rule, to align or leave, to end, to stop the clock. */
const Controls = () => {
  const { commands } = useFloorCommands();
  const { speakers } = useRoomContext();
  if (speakers === undefined) return null;
  const sides = canTakeSides(speakers) ? speakers.current : null;
  if (commands.end === undefined && pointToRule(speakers) === undefined && sides === null) return null;
  return (
    <div className={styles.buttons}>
      <RulingButton />
      {sides !== null && <TurnActs request={sides} own={false} />}
      <Running />
    </div>
  );
};

const canTakeSides = ({ current }: Speakers): boolean =>
  current !== null && (current.viewerCan.align || current.viewerCan.leave);

/** The chair's controls of the turn and its clock. */
const Running = () => {
  const { commands, send } = useFloorCommands();
  const { end, pause, resume } = commands;
  return (
    <>
      {end !== undefined && (
        <Button variant="default" loading={end.pending} onClick={() => send(end)}>
          <Trans>End</Trans>&nbsp;<kbd aria-hidden="true">e</kbd>
        </Button>
      )}
      {pause !== undefined && (
        <Button variant="default" loading={pause.pending} onClick={() => send(pause)}>
          <Trans>Pause the clock</Trans>
        </Button>
      )}
      {resume !== undefined && (
        <Button loading={resume.pending} onClick={() => send(resume)}>
          <Trans>Let the clock run</Trans>
        </Button>
      )}
    </>
  );
};
