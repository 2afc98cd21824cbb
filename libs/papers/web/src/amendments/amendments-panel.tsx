import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { AcceptAllThatDoNotCollideDocument, type AmendmentLineFragment, useAction } from '@parley/api-client';
import { Panel, PanelBody, RefusalAlert } from '@parley/ui';
import { useState } from 'react';
import { AmendmentCard } from './amendment-card';
import styles from './amendments.module.css';
import type { NegotiatedProps } from './negotiation';
import { ProposeDialog } from './propose-dialog';

interface Group {
  readonly paragraph: string;
  readonly words: string;
  readonly amendments: readonly AmendmentLineFragment[];
}

/** Amendments under the paragraph that they are about, in the order in which the server gives them. */
const grouped = (amendments: readonly AmendmentLineFragment[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const amendment of amendments) {
    const { paragraph, paragraphText, needsAnotherLook } = amendment;
    const name = needsAnotherLook ? `${paragraph} ${amendment.revision.id}` : paragraph;
    const group = groups.get(name);
    const others = group?.amendments ?? [];
    groups.set(name, { paragraph, words: group?.words ?? paragraphText, amendments: [...others, amendment] });
  }
  return [...groups.values()];
};

/** All amendments beside their paragraphs, and what the reader may do about them. */
export const AmendmentsPanel = ({ paper, onChange }: NegotiatedProps) => {
  const { t } = useLingui();
  const [proposing, propose] = useState(false);
  const open = paper.amendments.filter(({ state }) => state === 'PROPOSED');
  return (
    <Panel title={t`Amendments`} aside={<span className="muted">{t`${open.length} to decide on`}</span>}>
      <PanelBody>
        <div className={styles.list}>
          <Actions paper={paper} onChange={onChange} onPropose={() => propose(true)} />
          {paper.amendments.length === 0 && (
            <p className={`muted ${styles.none ?? ''}`}>{t`No delegation has proposed an amendment`}</p>
          )}
          {grouped(paper.amendments).map(({ paragraph, words, amendments }) => (
            <section key={amendments[0]?.id} className={styles.group} aria-label={t`Paragraph ${paragraph}`}>
              <div>
                <h3 className={styles.number}>
                  <Trans>Paragraph {paragraph}</Trans>
                </h3>
                <p className={styles.words} lang={paper.language.toLowerCase()} dir="auto">
                  {words}
                </p>
              </div>
              <ul className={styles.cards}>
                {amendments.map((amendment) => (
                  <AmendmentCard
                    key={amendment.id}
                    amendment={amendment}
                    lang={paper.language}
                    onChange={onChange}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {proposing && (
          <ProposeDialog
            paper={paper}
            onClose={() => {
              propose(false);
              onChange();
            }}
          />
        )}
      </PanelBody>
    </Panel>
  );
};

const Actions = ({ paper, onChange, onPropose }: NegotiatedProps & { readonly onPropose: () => void }) => {
  const [acceptAll, state] = useAction(AcceptAllThatDoNotCollideDocument);
  const { amend, decide } = paper.viewerCanNegotiate;
  const free = paper.amendments.filter(
    ({ viewerCan, collidesWith }) => viewerCan.accept && collidesWith.length === 0,
  );
  if (!amend && (!decide || free.length === 0)) return null;
  return (
    <div className={styles.list}>
      <div className={styles.buttons}>
        {amend && (
          <Button variant="default" onClick={onPropose}>
            <Trans>Propose an amendment…</Trans>
          </Button>
        )}
        {decide && free.length > 0 && (
          <Button
            variant="default"
            loading={state.pending}
            onClick={() => void acceptAll({ paperId: paper.id }).then(onChange)}
          >
            <Trans>Accept all that do not collide ({free.length})</Trans>
          </Button>
        )}
      </div>
      <RefusalAlert outcome={state.outcome} />
    </div>
  );
};
