import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { EmptyState, Panel, PanelBody } from '@parley/ui';
import { useState } from 'react';
import type { Negotiated, NegotiatedProps } from '../amendments/negotiation';
import { StanceLegend } from './stance-legend';
import { StanceList } from './stance-list';
import { StanceTable } from './stance-table';
import styles from './stances.module.css';
import { TakeStance } from './take-stance';

/** A paragraph of the present text with where the seats stand on it. */
export type MappedParagraph = NonNullable<Negotiated['current']>['paragraphs'][number];

const objectsTo = ({ stances }: MappedParagraph): boolean =>
  stances.some(({ stance }) => stance === 'OBJECT');

/** The map of paragraphs and seats: as a table where there is room, as a list on a phone. */
export const StancesPanel = ({ paper, onChange }: NegotiatedProps) => {
  const { t } = useLingui();
  const [objectionsOnly, show] = useState(false);
  const all = paper.current?.paragraphs ?? [];
  const paragraphs = objectionsOnly ? all.filter(objectsTo) : all;
  const taken = all.some(({ stances }) => stances.length > 0);
  return (
    <Panel title={t`Where delegations stand`}>
      <PanelBody>
        <div className={styles.parts}>
          {paper.viewerCanNegotiate.takeStance && <TakeStance paper={paper} onChange={onChange} />}
          {taken ? (
            <>
              <Checkbox
                label={t`Only paragraphs with an objection, and who objects`}
                checked={objectionsOnly}
                onChange={({ currentTarget }) => show(currentTarget.checked)}
              />
              <StanceLegend />
              {paragraphs.length === 0 && <EmptyState title={t`No delegation objects`} />}
              {paragraphs.length > 0 && (
                <>
                  <StanceTable paragraphs={paragraphs} objectionsOnly={objectionsOnly} />
                  <StanceList paragraphs={paragraphs} objectionsOnly={objectionsOnly} />
                </>
              )}
            </>
          ) : (
            <p className={`muted ${styles.none ?? ''}`}>{t`No delegation has taken a stance yet`}</p>
          )}
        </div>
      </PanelBody>
    </Panel>
  );
};
