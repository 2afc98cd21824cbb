import { useLingui } from '@lingui/react/macro';
import { useSeats, useViewer } from '@parley/delegations/web';
import type { MappedParagraph } from './stances-panel';
import styles from './stances.module.css';
import { STANCE_SIGNS } from './use-stance-words';
import { hasChanged, useSaid } from './use-said';

interface StanceMapProps {
  readonly paragraphs: readonly MappedParagraph[];
  /** Shows only those who object. */
  readonly objectionsOnly: boolean;
}

/** Paragraphs down, seats across; the heads stay in sight. */
export const StanceTable = ({ paragraphs, objectionsOnly }: StanceMapProps) => {
  const { t } = useLingui();
  const seats = useSeats();
  const mine = useViewer().person?.delegation?.code;
  const objecting = new Set(
    paragraphs.flatMap(({ stances }) =>
      stances.filter(({ stance }) => stance === 'OBJECT').map(({ delegation }) => delegation.code),
    ),
  );
  const shown = objectionsOnly ? seats.filter(({ code }) => objecting.has(code)) : seats;
  return (
    // A box that scrolls has to be reachable by keyboard.
    <div className={styles.wide} tabIndex={0} role="region" aria-label={t`Paragraphs and delegations`}>
      <table className={styles.map}>
        <thead>
          <tr>
            <th scope="col">{t`Paragraph`}</th>
            {shown.map((seat) => (
              <th key={seat.code} scope="col" title={seat.name} data-mine={seat.code === mine || undefined}>
                {seat.code}
                <span className="visually-hidden"> {seat.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paragraphs.map((paragraph) => (
            <tr key={paragraph.number}>
              <th scope="row" title={paragraph.text}>
                {paragraph.number}
              </th>
              {shown.map(({ code }) => (
                <Cell key={code} paragraph={paragraph} code={code} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Cell = ({ paragraph, code }: { readonly paragraph: MappedParagraph; readonly code: string }) => {
  const said = useSaid();
  const stance = paragraph.stances.find(({ delegation }) => delegation.code === code);
  if (stance === undefined) return <td />;
  return (
    <td title={said(stance)} data-stance={stance.stance}>
      <span aria-hidden>
        {STANCE_SIGNS[stance.stance]}
        {hasChanged(stance) ? '•' : ''}
        {stance.onEarlierWords ? '?' : ''}
      </span>
      <span className="visually-hidden">{said(stance)}</span>
    </td>
  );
};
