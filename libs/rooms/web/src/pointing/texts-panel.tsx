import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PointAtDocument } from '@parley/api-client';
import { useState } from 'react';
import { useCommand } from '../room/use-command';
import { PointingText } from './pointing-text';
import styles from './pointing.module.css';
import { useStepKeys } from './use-step-keys';
import { useTexts } from './use-texts';

/** The texts under discussion, at the paragraph to which the chair points; each reader may leave the chair and come back. */
const TextsPanel = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
  const { texts, canPoint, place } = useTexts(itemId);
  const [alone, setAlone] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const [point] = useCommand(PointAtDocument);
  const follows = !alone && place !== null;
  const text =
    texts.find(({ id }) => id === (follows && !canPoint ? place.revisionId : chosen)) ??
    texts.find(({ id }) => id === place?.revisionId) ??
    texts[0];
  const at = place !== null && place.revisionId === text?.id ? place.paragraph : null;
  const go = (paragraph: string) => {
    if (text !== undefined) void point({ agendaItemId: itemId, revisionId: text.id, paragraph });
  };
  const step = (by: 1 | -1) => {
    const numbers = text?.paragraphs.map(({ number }) => number) ?? [];
    const next = numbers[at === null ? 0 : numbers.indexOf(at) + by];
    if (next !== undefined) go(next);
  };
  useStepKeys(canPoint, step);
  if (text === undefined) return null;
  const paragraph = at ?? '';
  return (
    <section className={styles.panel} aria-label={t`Text under discussion`}>
      <div className={styles.head}>
        {texts.length > 1 && (
          <select
            aria-label={t`Text`}
            value={text.id}
            onChange={({ target }) => choose(target.value)}
            disabled={follows && !canPoint}
          >
            {texts.map(({ id, reference, title }) => (
              <option key={id} value={id}>{`${reference} ${title}`}</option>
            ))}
          </select>
        )}
        <p role="status">{follows && at !== null && <Trans>Paragraph {paragraph}</Trans>}</p>
        {canPoint ? (
          <>
            <Button size="compact-sm" variant="default" onClick={() => step(-1)}>
              <Trans>Previous paragraph</Trans>
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => step(1)}>
              <Trans>Next paragraph</Trans>
            </Button>
          </>
        ) : (
          place !== null && (
            <Button size="compact-sm" variant="default" onClick={() => setAlone(!alone)}>
              {alone ? <Trans>Follow the chair</Trans> : <Trans>Read on my own</Trans>}
            </Button>
          )
        )}
      </div>
      <PointingText text={text} at={at} follows={follows} onPoint={canPoint ? go : null} />
    </section>
  );
};

export default TextsPanel;
