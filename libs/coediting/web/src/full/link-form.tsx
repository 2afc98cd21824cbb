import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, useState } from 'react';
import styles from './full-editor.module.css';
import { isSafeLink } from './marks';

interface LinkFormProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

const hrefAt = (editor: Editor): string => {
  const { href } = editor.getAttributes('link') as { href?: unknown };
  return typeof href === 'string' ? href : '';
};

/** Asks where the words lead; words without a link get one, those with one another or none. */
export const LinkForm = ({ editor, onClose }: LinkFormProps) => {
  const { t } = useLingui();
  const [href, setHref] = useState(() => hrefAt(editor));
  const [refused, refuse] = useState(false);
  const done = () => {
    editor.commands.focus();
    onClose();
  };
  const set = () => {
    const to = href.trim();
    if (!isSafeLink(to)) return refuse(true);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: to, marks: [{ type: 'link', attrs: { href: to } }] }).run();
    else chain.setMark('link', { href: to }).run();
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    set();
  };
  return (
    <div className={styles.link} role="group" aria-label={t`Link`} onKeyDown={onKeyDown}>
      <TextInput
        label={t`Where it leads`}
        placeholder="https://"
        value={href}
        error={refused ? t`An address begins with https://, http:// or mailto:` : undefined}
        data-autofocus
        onChange={({ currentTarget }) => setHref(currentTarget.value)}
      />
      <Button size="compact-sm" onClick={set}>
        <Trans>Set the link</Trans>
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
          done();
        }}
      >
        <Trans>No link</Trans>
      </Button>
    </div>
  );
};
