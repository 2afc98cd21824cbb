import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { PointAtDocument } from '@parley/api-client';
import { useState } from 'react';
import { useCommand } from '../room/use-command';
import { PointingText } from './pointing-text';
import styles from './pointing.module.css';
import { TextChoice } from './text-choice';
import { useShownText } from './use-shown-text';
import { useStepKeys } from './use-step-keys';
import { useTexts } from './use-texts';

/** The texts under discussion, at the paragraph to which the chair points; each reader may leave the chair and come back. */
const TextsPanel = ({ itemId }: { readonly itemId: string }) => {
  const { t } = useLingui();
  const seen = useTexts(itemId);
  const { canPoint, place, texts } = seen;
  const [alone, setAlone] = useState(false);
  const [point] = useCommand(PointAtDocument);
  const follows = !alone && place !== null;
  const { text, at, choose } = useShownText(seen, follows);
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
  return (
    <section className={styles.panel} aria-label={t`Text under discussion`}>
      <div className={styles.head}>
        <TextChoice texts={texts} chosen={text.id} fixed={follows && !canPoint} onChoose={choose} />
        <Status paragraph={follows ? at : null} />
        {canPoint && <Steps onStep={step} />}
        {!canPoint && place !== null && (
          <Button size="compact-sm" variant="default" onClick={() => setAlone(!alone)}>
            {alone ? <Trans>Follow the chair</Trans> : <Trans>Read on my own</Trans>}
          </Button>
        )}
      </div>
      <PointingText text={text} at={at} follows={follows} onPoint={canPoint ? go : null} />
    </section>
  );
};

/** Says politely where the chair points. */
const Status = ({ paragraph }: { readonly paragraph: string | null }) => (
  <p role="status">{paragraph !== null && <Trans>Paragraph {paragraph}</Trans>}</p>
);

const Steps = ({ onStep }: { readonly onStep: (by: 1 | -1) => void }) => (
  <>
    <Button size="compact-sm" variant="default" onClick={() => onStep(-1)}>
      <Trans>Previous paragraph</Trans>
    </Button>
    <Button size="compact-sm" variant="default" onClick={() => onStep(1)}>
      <Trans>Next paragraph</Trans>
    </Button>
  </>
);

export default TextsPanel;
