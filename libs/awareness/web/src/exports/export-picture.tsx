import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '@parley/ui';
import { ExportLinks } from './export-links';

/** Takes a picture along, with what rests on what and each of its notes. */
export const ExportPicture = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Export`}>
      <ExportLinks
        label={t`Export this picture`}
        address={(form) => `/pictures/${encodeURIComponent(id)}/picture.${form}`}
      >
        <Trans>With what it rests on and its notes, under the marking of the whole</Trans>
      </ExportLinks>
    </Panel>
  );
};
