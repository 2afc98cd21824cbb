import { useLingui } from '@lingui/react/macro';
import { HallLinksDocument } from '@parley/api-client';
import { Panel, PanelBody } from '@parley/ui';
import { useLiveQuery } from '../parts/use-live-query';
import { HallLinks } from './hall-links';

const EVERY_MS = 10_000;

/** What of the session is shown in the hall; absent where it never was, and the reader cannot change that. */
export const HallPanel = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  const { data, refetch } = useLiveQuery(HallLinksDocument, { variables: { id }, everyMs: EVERY_MS });
  const session = data?.session;
  if (session?.id !== id) return null;
  if (session.projectorReleases.length === 0 && !session.viewerCanReleaseToProjector) return null;
  return (
    <Panel title={t`Screen in the hall`}>
      <PanelBody>
        <HallLinks session={session} onChange={refetch} />
      </PanelBody>
    </Panel>
  );
};
