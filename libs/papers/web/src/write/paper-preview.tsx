import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { PreviewPaperDocument } from '@parley/api-client';
import { EmptyState, ErrorState, Loading, Panel, PanelBody } from '@parley/ui';
import type { ReactNode } from 'react';
import { PaperText } from '../parts/paper-text';

interface PaperPreviewProps {
  readonly markdown: string;
  readonly lang: string;
}

/** A text as the server will show it. */
export const PaperPreview = ({ markdown, lang }: PaperPreviewProps) => {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(PreviewPaperDocument, {
    variables: { markdown },
    fetchPolicy: 'no-cache',
  });
  const said = (): ReactNode => {
    if (data === undefined)
      return error === undefined ? <Loading /> : <ErrorState onRetry={() => void refetch()} />;
    return <Shown html={data.previewPaper?.html ?? null} lang={lang} />;
  };
  return <Panel title={t`Preview`}>{said()}</Panel>;
};

interface ShownProps {
  /** `null` for a text that cannot be set. */
  readonly html: string | null;
  readonly lang: string;
}

const Shown = ({ html, lang }: ShownProps) => {
  const { t } = useLingui();
  if (html === null)
    return (
      <EmptyState title={t`This text cannot be shown`}>
        <Trans>It is longer than 1 MB or too intricate. Shorten or simplify it.</Trans>
      </EmptyState>
    );
  if (html === '') return <EmptyState title={t`There is no text yet`} />;
  return (
    <PanelBody>
      <PaperText html={html} lang={lang} />
    </PanelBody>
  );
};
