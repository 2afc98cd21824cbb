import { Trans } from '@lingui/react/macro';
import type { BriefPictureFragment } from '@parley/api-client';
import { LabelTag, SeatChip } from '@parley/ui';
import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import { picturePath } from '../paths';
import { CitedText } from '../pictures/cited-text';
import { usePictureWords } from '../pictures/picture-words';
import pictureStyles from '../pictures/pictures.module.css';
import { Marked } from '../release/marked';
import styles from './brief.module.css';
import { TakeOff } from './take-off';

interface PictureProps {
  readonly link: BriefPictureFragment;
  /** Whether its text stands open at first. */
  readonly open: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onDone: () => void;
}

/** The number of the note that a citation in a text names. */
const citedAt = ({ target }: MouseEvent): number | undefined => {
  const href = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
  const number = href?.startsWith('#source-') === true ? Number(href.slice('#source-'.length)) : undefined;
  return number;
};

/** A picture on an item: where it stands, and what it says. A citation chooses its note. */
export const BriefPicture = ({ link, open, onChoose, onDone }: PictureProps) => {
  const words = usePictureWords();
  const { picture } = link;
  if (picture === null) return null;
  const follow = (event: MouseEvent): void => {
    const number = citedAt(event);
    if (number === undefined) return;
    event.preventDefault();
    onChoose(picture.notes.filter((one) => one.number === number).map(({ note }) => note.id));
  };
  return (
    <article className={styles.picture} aria-label={picture.title}>
      <Marked label={picture.label} />
      <h4>
        <Link to={picturePath(picture.id)}>{picture.title}</Link>
      </h4>
      <div className={pictureStyles.facts}>
        <strong>{words.state(picture.state)}</strong>
        {picture.flagged && (
          <span className={pictureStyles.flag}>
            <Trans>What this picture rests on has moved.</Trans>
          </span>
        )}
        <PutBy delegation={link.delegation} />
        <LabelTag marking={picture.label} />
        {link.viewerCanTakeOff && (
          <TakeOff what="picture" id={link.id} title={picture.title} onDone={onDone} />
        )}
      </div>
      {picture.html !== '' && (
        <details open={open}>
          <summary>
            <Trans>Its text</Trans>
          </summary>
          {/* The links inside are what is pressed, by hand or by key. */}
          <div onClick={follow}>
            <CitedText html={picture.html} lang={picture.language} />
          </div>
        </details>
      )}
    </article>
  );
};

/** Who put it on the item. */
export const PutBy = ({ delegation }: { readonly delegation: BriefPictureFragment['delegation'] }) => (
  <span className={styles.by}>
    {delegation === null ? (
      <Trans>Put here by the secretariat</Trans>
    ) : (
      <>
        <Trans>Put here by</Trans> <SeatChip seat={delegation} />
      </>
    )}
  </span>
);
