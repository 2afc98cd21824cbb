import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { SEA_AREAS } from '@parley/awareness/model';
import { fieldError, type ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import mapStyles from '../map/map.module.css';
import { WorldMap } from '../map/world-map';
import { middleOf } from '../words/place-of-note';
import { useCountries } from '../words/use-countries';
import { useWords } from '../words/use-words';
import { isComplaint, linesOf, placeOfLines, rounded } from './coordinates';
import type { NoteDraft } from './note-draft';
import styles from './write.module.css';

interface PlaceProps {
  readonly draft: NoteDraft;
  readonly onChange: (part: Partial<NoteDraft>) => void;
  readonly outcome: ShownOutcome | null;
}

/** Where it was: by a name, a sea area, a country, and corners that are pointed at on the map or written in lines. */
export const PlaceField = ({ draft, onChange, outcome }: PlaceProps) => {
  const { t } = useLingui();
  const { options } = useWords();
  const countries = useCountries();
  return (
    <fieldset className={styles.group}>
      <legend>{t`Place`}</legend>
      <TextInput
        label={t`Name of the place`}
        maxLength={200}
        value={draft.placeName}
        error={fieldError(outcome, 'placeName')}
        onChange={({ currentTarget }) => onChange({ placeName: currentTarget.value })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label={t`Sea area`}
          data={[{ value: '', label: t`None` }, ...options(SEA_AREAS)]}
          value={draft.area}
          error={fieldError(outcome, 'area')}
          onChange={({ currentTarget }) => onChange({ area: currentTarget.value })}
        />
        <NativeSelect
          label={t`Country`}
          data={[{ value: '', label: t`None` }, ...countries.options()]}
          value={draft.country}
          error={fieldError(outcome, 'country')}
          onChange={({ currentTarget }) => onChange({ country: currentTarget.value })}
        />
      </div>
      <Corners draft={draft} onChange={onChange} outcome={outcome} />
    </fieldset>
  );
};

const Corners = ({ draft, onChange, outcome }: PlaceProps) => {
  const { t } = useLingui();
  const { say } = useWords();
  const [lines, setLines] = useState(() => linesOf(draft.place));
  const read = placeOfLines(lines);
  const complaint = isComplaint(read) ? say(read) : fieldError(outcome, 'place');
  const write = (text: string): void => {
    setLines(text);
    const place = placeOfLines(text);
    onChange({ place: isComplaint(place) ? null : place });
  };
  const remove = (): void => write(lines.trimEnd().split('\n').slice(0, -1).join('\n'));
  return (
    <>
      <Textarea
        label={t`Coordinates`}
        description={t`A latitude and a longitude on each line, in degrees. One line is a point, three or more are the corners of an area. Or point at the map.`}
        autosize
        minRows={2}
        maxRows={8}
        value={lines}
        error={complaint}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      <DrawnCorners draft={draft} lines={lines} onWrite={write} />
      <div>
        <Button size="compact-sm" variant="default" disabled={lines.trim() === ''} onClick={remove}>
          <Trans>Remove the last corner</Trans>
        </Button>
      </div>
    </>
  );
};

interface DrawnProps {
  readonly draft: NoteDraft;
  readonly lines: string;
  readonly onWrite: (text: string) => void;
}

const DrawnCorners = ({ draft, lines, onWrite }: DrawnProps) => {
  const { t } = useLingui();
  const corners = lines.split('\n').flatMap((line) => {
    const place = placeOfLines(line);
    const middle = isComplaint(place) ? null : middleOf({ place });
    return middle === null ? [] : [middle];
  });
  return (
    <WorldMap
      label={t`Map to point at the place`}
      onPoint={(x, y, drawing) => {
        const position = drawing.from(x, y);
        if (position === null) return;
        const [longitude, latitude] = rounded(position);
        onWrite(`${lines.trim() === '' ? '' : `${lines.trimEnd()}\n`}${latitude}, ${longitude}`);
      }}
    >
      {(drawing, { zoom }) => (
        <g aria-hidden="true">
          {draft.place !== null && draft.place.type !== 'Point' && (
            <path d={drawing.area(draft.place)} className={mapStyles.area} data-chosen />
          )}
          {corners.map((corner, at) => {
            const [x, y] = drawing.at(corner);
            // By its place in the line: two corners may be the same.
            return <circle key={at} cx={x} cy={y} r={6 / zoom} className={mapStyles.corner} />;
          })}
        </g>
      )}
    </WorldMap>
  );
};
