import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { secondsOf } from '@parley/kernel';
import {
  clockTime,
  Loading,
  Panel,
  PanelBody,
  SeatChip,
  stopwatch,
  useLocale,
  useReaderZone,
  zoneName,
} from '@parley/ui';
import { useRoomContext } from '../room/room-context';
import type { Request } from '../room/room-page';
import { useRoomWords } from '../wording/use-room-words';
import { useRulingWords } from '../wording/use-ruling-words';
import styles from './item.module.css';

/** Who has spoken on the item, from when to when, in the order in which they did. */
export const HistoryPanel = () => {
  const { t } = useLingui();
  const { item, speakers } = useRoomContext();
  if (item === undefined) return null;
  const spoken = speakers?.spoken ?? [];
  return (
    <Panel
      title={t`Spoken on this item`}
      aside={<Plural value={spoken.length} one="# turn" other="# turns" />}
    >
      {speakers === undefined ? (
        <Loading />
      ) : spoken.length === 0 ? (
        <PanelBody>
          <p className="muted">
            <Trans>Nobody has spoken on this item yet.</Trans>
          </p>
        </PanelBody>
      ) : (
        <ol className={styles.history}>
          {spoken.map((request) => (
            <Turn key={request.id} request={request} />
          ))}
        </ol>
      )}
    </Panel>
  );
};

const Turn = ({ request }: { readonly request: Request }) => {
  const words = useRoomWords();
  const { delegation, kind, startedAt, endedAt } = request;
  return (
    <li className={styles.turn}>
      <span aria-hidden="true">
        <SeatChip seat={delegation} />
      </span>
      <span className={styles.who}>
        {delegation.name}
        <OnBehalf request={request} />
        {kind !== 'STATEMENT' && <span className={styles.kind}>{words.request(kind)}</span>}
        <RulingOn request={request} />
      </span>
      {startedAt !== null && endedAt !== null && <Span request={request} from={startedAt} to={endedAt} />}
    </li>
  );
};

/** How the chair ruled on a point of order, with the chair's words. */
const RulingOn = ({ request: { ruling } }: { readonly request: Request }) => {
  const rulings = useRulingWords();
  if (ruling === null) return null;
  return (
    <span className="muted">
      {' '}
      <b>{rulings[ruling.ruling]}</b>
      {ruling.text !== null && `: ${ruling.text}`}
    </span>
  );
};

/** For whom else the statement is made, and who was asked and has not answered. */
export const OnBehalf = ({ request }: { readonly request: Request }) => {
  const { onBehalfOf, aligned } = request;
  if (onBehalfOf.length === 0) return null;
  const isAligned = (code: string): boolean => aligned.some((one) => one.code === code);
  const names = (some: readonly { readonly name: string }[]): string =>
    some.map(({ name }) => name).join(', ');
  const others = names(onBehalfOf.filter(({ code }) => isAligned(code)));
  const asked = names(onBehalfOf.filter(({ code }) => !isAligned(code)));
  return (
    <span className="muted">
      {others !== '' && (
        <>
          {' '}
          <Trans>also for {others}</Trans>
        </>
      )}
      {asked !== '' && (
        <>
          {' '}
          <Trans>({asked}: asked to align)</Trans>
        </>
      )}
    </span>
  );
};

interface SpanProps {
  readonly request: Request;
  readonly from: string;
  readonly to: string;
}

const Span = ({ request, from, to }: SpanProps) => {
  const { locale } = useLocale();
  const zone = useReaderZone();
  const [start, end] = [new Date(from), new Date(to)];
  const spoke = (end.getTime() - start.getTime()) / 1000 - (secondsOf(request.pausedFor) ?? 0);
  return (
    <span className={styles.span}>
      <span className="muted">
        {clockTime(start, zone, locale)}–{clockTime(end, zone, locale)} {zoneName(zone, locale)}
      </span>{' '}
      <span className="mono">{stopwatch(Math.max(0, spoke))}</span>
    </span>
  );
};
