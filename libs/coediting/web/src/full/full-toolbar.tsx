import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import styles from './full-editor.module.css';
import { LinkForm } from './link-form';
import { type Tool, useTools } from './use-tools';

interface FullToolbarProps {
  readonly editor: Editor;
  readonly bar: RefObject<HTMLDivElement | null>;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What can be done with the text: one stop of the tab key, arrows within; Alt+F10 comes here, Escape goes back. */
export const FullToolbar = ({ editor, bar }: FullToolbarProps) => {
  const { t } = useLingui();
  const [linking, link] = useState(false);
  const [held, hold] = useState(0);
  const tools = useTools(editor, () => link(!linking));
  const at = Math.min(held, tools.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') return void editor.commands.focus();
    const next = STEPS[event.key]?.(at, tools.length);
    if (next === undefined) return;
    event.preventDefault();
    hold(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div ref={bar} role="toolbar" aria-label={t`Text`} className={styles.toolbar} onKeyDown={onKeyDown}>
        {tools.map((tool, place) => (
          <ToolButton key={tool.name} tool={tool} tabbed={place === at} onHold={() => hold(place)} />
        ))}
      </div>
      {linking && <LinkForm editor={editor} onClose={() => link(false)} />}
    </>
  );
};

interface ToolButtonProps {
  readonly tool: Tool;
  readonly tabbed: boolean;
  readonly onHold: () => void;
}

const ToolButton = ({ tool, tabbed, onHold }: ToolButtonProps) => {
  const { label, keys, active, disabled, face, act } = tool;
  const shown = keys === undefined ? label : `${label} (${keys})`;
  return (
    <Button
      size="compact-sm"
      variant={active === true ? 'light' : 'default'}
      aria-label={label}
      aria-pressed={active}
      aria-disabled={disabled}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      data-off={disabled === true ? 'true' : undefined}
      title={shown}
      tabIndex={tabbed ? 0 : -1}
      onFocus={onHold}
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => (disabled === true ? undefined : act())}
    >
      <span aria-hidden="true">{face}</span>
    </Button>
  );
};
