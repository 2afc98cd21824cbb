import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { WholePictureFragment } from '@parley/api-client';
import { Instant, Panel } from '@parley/ui';
import { useState } from 'react';
import noteStyles from '../note/note.module.css';
import { ComparedVersions } from './compared-versions';

type Version = WholePictureFragment['versions'][number];

/** What became of it: each version with who wrote it, why, and its hash; and what it changed, from the one before or any other. */
export const PictureVersions = ({ picture }: { readonly picture: WholePictureFragment }) => {
  const { t } = useLingui();
  const { versions } = picture;
  const [opened, open] = useState<number | null>(null);
  return (
    <Panel title={t`Versions`} aside={<Plural value={versions.length} one="# version" other="# versions" />}>
      <ul className={noteStyles.rows}>
        {versions.map((one) => (
          <li key={one.version}>
            <Line one={one} />
            {versions.length > 1 && (
              <div>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-expanded={opened === one.version}
                  aria-label={t`What changed: version ${one.version}`}
                  onClick={() => open(opened === one.version ? null : one.version)}
                >
                  <Trans>What changed</Trans>
                </Button>
              </div>
            )}
            {opened === one.version && <ComparedVersions picture={picture} to={one.version} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const Line = ({ one: { version, at, by, reason, sha256 } }: { readonly one: Version }) => (
  <>
    <span className={noteStyles.head}>
      <strong>
        <Trans>Version {version}</Trans>
      </strong>
      <Instant at={at} />
      {by != null && <span className={noteStyles.small}>{by.name}</span>}
    </span>
    {reason != null && <span>{reason}</span>}
    <span className={noteStyles.hash}>SHA-256 {sha256}</span>
  </>
);
