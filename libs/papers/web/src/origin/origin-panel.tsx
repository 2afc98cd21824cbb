import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { PaperOriginDocument } from '@parley/api-client';
import { Panel, PanelBody } from '@parley/ui';
import styles from '../parts/papers.module.css';
import { OriginCheck } from './origin-check';
import { OriginProof } from './origin-proof';

/** Of a non-paper: the seal on who originated it, for its own side what opens it, and for everybody a way to check that. */
export const OriginPanel = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { data } = useQuery(PaperOriginDocument, { variables: { id } });
  const paper = data?.paper;
  if (paper?.originCommitment == null) return null;
  return (
    <Panel title={t`Who originated it`}>
      <PanelBody>
        <div className={styles.fields}>
          <p className="small">
            <Trans>
              Sealed when the paper was circulated. This hash has been in the record since then and tells
              nothing by itself; only the delegation whose paper it is can open it.
            </Trans>
          </p>
          <p className={`muted mono ${styles.hash}`}>SHA-256 {paper.originCommitment}</p>
          <OriginProof id={id} />
          <OriginCheck commitment={paper.originCommitment} />
        </div>
      </PanelBody>
    </Panel>
  );
};
