import { useLingui } from '@lingui/react/macro';
import { degreesOf } from '@parley/awareness/model';
import type { WholeNoteFragment } from '@parley/api-client';
import { Panel, PanelBody } from '@parley/ui';
import mapStyles from '../map/map.module.css';
import { WorldMap } from '../map/world-map';
import { middleOf, placeOf } from '../words/place-of-note';
import { usePlaceNames } from '../words/use-countries';
import { useWords } from '../words/use-words';
import styles from './note.module.css';

/** Where it was: in words, and on a map where there is something to mark. Nothing where the note names no place. */
export const NotePlace = ({ note }: { readonly note: WholeNoteFragment }) => {
  const { t } = useLingui();
  const { say } = useWords();
  const middle = middleOf(note);
  const place = placeOf(note);
  const names = usePlaceNames()(note);
  if (middle === null && names.length === 0) return null;
  return (
    <Panel title={t`Place`}>
      <PanelBody>
        <span>{names.join(', ')}</span>{' '}
        {place !== null && middle !== null && (
          <span className={styles.small}>{say(degreesOf(middle, 2))}</span>
        )}
      </PanelBody>
      {middle !== null && (
        <WorldMap label={t`Map of the place`}>
          {(drawing, { zoom }) => {
            const [x, y] = drawing.at(middle);
            return (
              <g aria-hidden="true">
                {place !== null && place.type !== 'Point' && (
                  <path d={drawing.area(place)} className={mapStyles.area} data-chosen />
                )}
                <circle cx={x} cy={y} r={14 / zoom} className={mapStyles.dot} />
              </g>
            );
          }}
        </WorldMap>
      )}
    </Panel>
  );
};
