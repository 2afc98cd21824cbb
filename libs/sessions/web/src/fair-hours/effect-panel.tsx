import { Trans, useLingui } from '@lingui/react/macro';
import { worded } from '@parley/kernel';
import {
  explainObstacle,
  explainSlot,
  heatStrip,
  type Obstacle,
  slotEffect,
  type SlotGround,
} from '@parley/sessions/model';
import { clockTime, longDay, Panel, PanelBody, type Seat, shortDay, useLocale, zoneName } from '@parley/ui';
import { useViewer } from '@parley/delegations/web';
import { useMemo } from 'react';
import { LinkButton } from '../parts/link-button';
import styles from './fair-hours.module.css';
import { HeatStrip } from './heat-strip';
import { Legend } from './legend';
import { schedulePath, type SearchDraft } from './search-draft';
import { dayStart, type Track } from './slot-steps';

export interface EffectPanelProps {
  readonly asked: SearchDraft;
  readonly ground: SlotGround;
  readonly names: ReadonlyMap<string, Seat>;
  readonly track: Track;
  /** Where the marker stands, milliseconds since the epoch. */
  readonly at: number;
  readonly onMove: (at: number) => void;
}

/** What the marked time would mean for every seat, reckoned here as it moves; nothing is confirmed by moving it. */
export const EffectPanel = ({ asked, ground, names, track, at, onMove }: EffectPanelProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const { timeZone, minutes, weekendsToo } = asked;
  const start = dayStart(at, timeZone);
  const { slot, obstacles } = slotEffect(ground, new Date(at), minutes);
  const rows = useMemo(() => heatStrip(ground, new Date(start)), [ground, start]);
  const day = longDay(new Date(at), timeZone, locale);
  return (
    <Panel title={t`Local hours, ${day}`} aside={<span className="small">{t`drag the marker, or ← →`}</span>}>
      <PanelBody>
        <Summary
          asked={asked}
          slot={slot}
          obstacles={obstacles.filter(({ kind }) => !(weekendsToo && kind === 'WEEKEND'))}
        />
        <HeatStrip
          rows={rows}
          slot={slot}
          names={names}
          timeZone={timeZone}
          track={track}
          at={at}
          minutes={minutes}
          onMove={onMove}
        />
        <Legend />
      </PanelBody>
    </Panel>
  );
};

interface SummaryProps {
  readonly asked: SearchDraft;
  readonly slot: ReturnType<typeof slotEffect>['slot'];
  readonly obstacles: readonly Obstacle[];
}

const Summary = ({ asked, slot, obstacles }: SummaryProps) => {
  const { locale, language } = useLocale();
  const { viewerCan } = useViewer();
  const { startsAt, endsAt } = slot;
  const zone = asked.timeZone;
  const city = zoneName(zone, locale);
  return (
    <div className={styles.summary}>
      <div role="status">
        <p>
          <strong>
            {shortDay(startsAt, zone, locale)}, {clockTime(startsAt, zone, locale)}–
            {clockTime(endsAt, zone, locale)} {city}
          </strong>
        </p>
        <p>{worded(explainSlot(slot), language)}</p>
        {obstacles.length > 0 && (
          <ul className={styles.obstacles}>
            {obstacles.map((obstacle) => (
              <li key={obstacle.kind}>{worded(explainObstacle(obstacle), language)}</li>
            ))}
          </ul>
        )}
      </div>
      {viewerCan.scheduleSession && (
        <LinkButton to={schedulePath(asked, startsAt, endsAt)}>
          <Trans>Use this slot</Trans>
        </LinkButton>
      )}
    </div>
  );
};
