import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import styles from './editor.module.css';

interface ToolProps {
  readonly label: string;
  readonly active?: boolean;
  readonly act: () => void;
  readonly children: ReactNode;
}

const Tool = ({ label, active, act, children }: ToolProps) => (
  <Button
    size="compact-sm"
    variant={active === true ? 'light' : 'default'}
    aria-label={label}
    title={label}
    aria-pressed={active}
    onClick={act}
  >
    {children}
  </Button>
);

/** What can be done with the text; the usual keys do the same. */
export const Toolbar = ({ editor }: { readonly editor: Editor }) => {
  const { t } = useLingui();
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      heading: now.isActive('heading'),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
    }),
  });
  const chain = () => editor.chain().focus();
  return (
    <div role="toolbar" aria-label={t`Text`} className={styles.toolbar}>
      <Tool label={t`Heading`} active={active.heading} act={() => chain().toggleHeading({ level: 3 }).run()}>
        <Trans>Heading</Trans>
      </Tool>
      <Tool label={t`Bold`} active={active.bold} act={() => chain().toggleBold().run()}>
        <b aria-hidden="true">B</b>
      </Tool>
      <Tool label={t`Italic`} active={active.italic} act={() => chain().toggleItalic().run()}>
        <i aria-hidden="true">I</i>
      </Tool>
      <Tool label={t`List`} active={active.bullets} act={() => chain().toggleBulletList().run()}>
        <span aria-hidden="true">• —</span>
      </Tool>
      <Tool label={t`Numbered list`} active={active.numbers} act={() => chain().toggleOrderedList().run()}>
        <span aria-hidden="true">1. —</span>
      </Tool>
      <Tool label={t`Undo`} act={() => chain().undo().run()}>
        <span aria-hidden="true">↶</span>
      </Tool>
      <Tool label={t`Redo`} act={() => chain().redo().run()}>
        <span aria-hidden="true">↷</span>
      </Tool>
    </div>
  );
};
