import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { ItemsOfPictureDocument, type ItemsOfPictureQuery, useListNews } from '@parley/api-client';
import { sessionPath, useLiveQuery } from '@parley/sessions/web';
import { LabelTag, lazyPart, Panel, PanelBody, useLocale } from '@parley/ui';
import { Suspense, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import noteStyles from '../note/note.module.css';
import { Marked } from '../release/marked';
import { PutBy } from './brief-picture';
import { TakeOff } from './take-off';

/** Read now and then in case a line was down; what happens is told by events. */
const EVERY_MS = 60_000;
const ALL = (): boolean => true;
const PutOnItem = lazyPart(() => import('./put-on-item'));

/** The agenda items that a picture was put on, and the way to put it on another. Nothing where there is neither. */
const ItemsOfPicture = ({ pictureId }: { readonly pictureId: string }) => {
  const { language } = useLocale();
  const { data, refetch } = useLiveQuery(ItemsOfPictureDocument, {
    variables: { id: pictureId, language },
    everyMs: EVERY_MS,
  });
  useListNews('pictures', ALL, refetch);
  const links = data?.picture?.id === pictureId ? data.picture.links : [];
  const mayPut = data?.viewer?.viewerCan.putPicturesOnItems ?? false;
  if (links.length === 0 && !mayPut) return null;
  return <Shown {...{ pictureId, links, mayPut }} onDone={refetch} />;
};

type Link = NonNullable<ItemsOfPictureQuery['picture']>['links'][number];

interface ShownProps {
  readonly pictureId: string;
  readonly links: readonly Link[];
  readonly mayPut: boolean;
  readonly onDone: () => void;
}

const Shown = ({ pictureId, links, mayPut, onDone }: ShownProps) => {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  return (
    <Panel title={t`On the agenda`}>
      {links.length > 0 && (
        <ul className={noteStyles.rows}>
          {links.map((link) => (
            <ItemRow key={link.id} link={link} onDone={onDone} />
          ))}
        </ul>
      )}
      {mayPut && (
        <PanelBody>
          <Button variant="default" onClick={() => ask(true)}>
            <Trans>Put on an agenda item…</Trans>
          </Button>
        </PanelBody>
      )}
      {asking && (
        <Suspense>
          <PutOnItem what="pictures" id={pictureId} onDone={onDone} onClose={() => ask(false)} />
        </Suspense>
      )}
    </Panel>
  );
};

interface RowProps {
  readonly link: Link;
  readonly onDone: () => void;
}

const ItemRow = ({ link: { id, item, delegation, viewerCanTakeOff }, onDone }: RowProps) => {
  if (item === null) return null;
  const { number, title, session, label } = item;
  return (
    <li>
      <Marked label={label} />
      <span className={noteStyles.head}>
        <RouterLink to={sessionPath(session.id)}>{`${number} ${title}`}</RouterLink>
        <LabelTag marking={label} />
      </span>
      <span className={noteStyles.head}>
        <PutBy delegation={delegation} />
        {viewerCanTakeOff && <TakeOff what="picture" id={id} title={title} onDone={onDone} />}
      </span>
    </li>
  );
};

export default ItemsOfPicture;
