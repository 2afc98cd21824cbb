import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import {
  type PaperFilesQuery,
  PaperFilesDocument,
  RemoveAttachmentDocument,
  useAction,
} from '@parley/api-client';
import { Panel, PanelBody, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import styles from './attachments.module.css';
import { sendFile } from './send-file';

type File = NonNullable<PaperFilesQuery['paper']>['attachments'][number];

const ENDINGS = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx';

/** The files of a paper; those whose paper it is add and remove them while its text is a draft. */
export const PaperFiles = ({ paperId }: { readonly paperId: string }) => {
  const { t } = useLingui();
  const { data, refetch } = useQuery(PaperFilesDocument, {
    variables: { id: paperId },
    fetchPolicy: 'cache-and-network',
  });
  const [remove, removing] = useAction(RemoveAttachmentDocument);
  const paper = data?.paper ?? null;
  if (paper === null || (paper.attachments.length === 0 && !paper.viewerMayAttach)) return null;
  const again = (): void => void refetch();
  return (
    <Panel title={t`Files`}>
      <PanelBody>
        <div className={styles.files}>
          {paper.attachments.length > 0 && (
            <ul className={styles.list}>
              {paper.attachments.map((file) => (
                <Row key={file.id} file={file} onRemove={() => void remove({ id: file.id }).then(again)} />
              ))}
            </ul>
          )}
          <RefusalAlert outcome={removing.outcome} />
          {paper.viewerMayAttach && <AddFile paperId={paperId} onAdded={again} />}
        </div>
      </PanelBody>
    </Panel>
  );
};

const sizeOf = (bytes: number, locale: string): string => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
};

const Row = ({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const { filename, bytes, url, viewerMayRemove } = file;
  return (
    <li className={styles.row}>
      <span>
        <a href={url} download>
          {filename}
        </a>{' '}
        <span className="small muted">{sizeOf(bytes, language.toLowerCase())}</span>
      </span>
      {viewerMayRemove && (
        <Button size="compact-sm" variant="default" aria-label={t`Remove ${filename}`} onClick={onRemove}>
          <Trans>Remove</Trans>
        </Button>
      )}
    </li>
  );
};

const AddFile = ({ paperId, onAdded }: { readonly paperId: string; readonly onAdded: () => void }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const add = async (file: globalThis.File | null): Promise<void> => {
    if (file === null) return;
    setSending(true);
    const sent = await sendFile(paperId, file, language);
    setSending(false);
    setRefused(sent === '' ? t`The file could not be sent. Try again.` : sent);
    if (sent === null) onAdded();
  };
  return (
    <div className={styles.files}>
      <FileButton accept={ENDINGS} onChange={(file) => void add(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={sending}>
            <Trans>Add a file…</Trans>
          </Button>
        )}
      </FileButton>
      <p className="small muted">
        <Trans>
          PDF, PNG, JPEG, WebP, Word, Excel or PowerPoint without macros. Readers get it with the text.
        </Trans>
      </p>
      {refused !== null && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
    </div>
  );
};
