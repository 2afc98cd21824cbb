import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { copyText } from './copy-text';

export interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear several such buttons. */
  readonly what: string;
}

/** Copies a text, and says that it has. */
export const CopyButton = ({ text, what }: CopyButtonProps) => {
  const { t } = useLingui();
  const [copied, setCopied] = useState<boolean | null>(null);
  const said = copied === null ? t`Copy` : copied ? t`Copied ✓` : t`Select and copy by hand`;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t`Copy: ${what}`}
        onClick={() => void copyText(text).then(setCopied)}
        onBlur={() => setCopied(null)}
      >
        {said}
      </Button>
      <span role="status" className="visually-hidden">
        {copied !== null && said}
      </span>
    </>
  );
};
