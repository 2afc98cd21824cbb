import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import {
  exactTime,
  Instant,
  LabelTag,
  Panel,
  PanelBody,
  useLocale,
  useReaderZone,
  zoneName,
} from '@parley/ui';
import type { ReactNode } from 'react';
import { spanReadings } from '../parts/time-reading';
import styles from './session.module.css';

/** When and where, in the reader's zone and in the convening one. */
export const WhenPanel = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const { chair, place, onlineUrl, label, openedAt, closedAt, timeZone, calendarPath } = session;
  return (
    <Panel title={t`Time and place`}>
      <PanelBody>
        <dl className={styles.list}>
          <Readings session={session} />
          <Row name={t`Chair`}>{chair?.name ?? <Trans>nobody named yet</Trans>}</Row>
          {place !== null && <Row name={t`Place`}>{place}</Row>}
          {onlineUrl !== null && (
            <Row name={t`Video conference`}>
              <a href={onlineUrl} rel="noreferrer" target="_blank">
                {onlineUrl}
                <span className="visually-hidden">
                  {' '}
                  <Trans>(opens a new tab)</Trans>
                </span>
              </a>
            </Row>
          )}
          <Row name={t`Label`}>
            <LabelTag marking={label} />
          </Row>
          {openedAt !== null && (
            <Row name={t`Opened at`}>
              <Instant at={openedAt} zone={timeZone} />
            </Row>
          )}
          {closedAt !== null && (
            <Row name={t`Closed at`}>
              <Instant at={closedAt} zone={timeZone} />
            </Row>
          )}
          {calendarPath !== null && (
            <Row name={t`For your own calendar`}>
              <a href={calendarPath} download>
                <Trans>Save as .ics</Trans>
              </a>
            </Row>
          )}
        </dl>
      </PanelBody>
    </Panel>
  );
};

const Readings = ({ session }: { readonly session: SessionWholeFragment }) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const readerZone = useReaderZone();
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)];
  return spanReadings(from, to, readerZone, session.timeZone, locale).map((reading) => {
    const city = zoneName(reading.zone, locale);
    const convening = reading.zone === session.timeZone;
    return (
      <Row key={reading.zone} name={convening ? t`In ${city}, the convening zone` : t`In ${city}, your zone`}>
        <time dateTime={session.startsAt} title={exactTime(from, reading.zone, locale)}>
          {reading.day}, {reading.from}–{reading.endDay !== null && `${reading.endDay}, `}
          {reading.to}
        </time>
      </Row>
    );
  });
};

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
