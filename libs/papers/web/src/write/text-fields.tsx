import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import { fieldError, Panel, PanelBody, type ShownOutcome } from '@parley/ui';
import { useState } from 'react';
import { ImportText } from '../importing/import-text';
import { PaperPreview } from './paper-preview';
import styles from '../parts/papers.module.css';

/** The part of a paper that is written. */
export interface TextDraft {
  readonly title: string;
  readonly markdown: string;
}

interface TextFieldsProps<Draft extends TextDraft> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly outcome: ShownOutcome | null;
  readonly lang: string;
}

/** Title and text in Markdown, with how it will be shown. */
export const TextFields = <Draft extends TextDraft>({
  draft,
  onChange,
  outcome,
  lang,
}: TextFieldsProps<Draft>) => {
  const { t } = useLingui();
  const [previewed, preview] = useState<string | null>(null);
  return (
    <>
      <Panel title={t`Text`}>
        <PanelBody>
          <div className={styles.fields}>
            <ImportText
              replaces={draft.markdown.trim() !== ''}
              onTaken={({ title, markdown }) => {
                onChange({
                  ...draft,
                  title: draft.title === '' ? title.slice(0, 200) : draft.title,
                  markdown,
                });
                preview(markdown);
              }}
            />
            <TextInput
              label={t`Title`}
              required
              maxLength={200}
              lang={lang.toLowerCase()}
              value={draft.title}
              error={fieldError(outcome, 'title')}
              onChange={({ currentTarget }) => onChange({ ...draft, title: currentTarget.value })}
            />
            <Textarea
              className={styles.markdown ?? ''}
              label={t`Text, in Markdown`}
              description={t`Paragraphs are numbered 1, 2, 3; lists under them (a), (b), then (i), (ii). # begins a heading.`}
              rows={16}
              lang={lang.toLowerCase()}
              value={draft.markdown}
              error={fieldError(outcome, 'markdown')}
              onChange={({ currentTarget }) => onChange({ ...draft, markdown: currentTarget.value })}
            />
            <div className={styles.buttons}>
              <Button variant="default" type="button" onClick={() => preview(draft.markdown)}>
                <Trans>Preview</Trans>
              </Button>
            </div>
          </div>
        </PanelBody>
      </Panel>
      {previewed !== null && <PaperPreview markdown={previewed} lang={lang} />}
    </>
  );
};
