import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '@parley/ui';
import { ExportLinks } from './export-links';

/** Takes one note along, with its tear-lines and what others made of it. */
export const ExportNote = ({ id }: { readonly id: string }) => {
  const { t } = useLingui();
  return (
    <Panel title={t`Export`}>
      <ExportLinks
        label={t`Export this note`}
        address={(form) => `/notes/${encodeURIComponent(id)}/note.${form}`}
      >
        <Trans>With assessments and tear-lines, under its marking</Trans>
      </ExportLinks>
    </Panel>
  );
};
