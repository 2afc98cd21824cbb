import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type AdministeredPersonFragment, GiveAuthorityDocument, useAction } from '@parley/api-client';
import { RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { AccreditingButton } from '../../accreditation/accrediting-button';
import { ConfirmActs } from '../../accreditation/confirm-acts';
import { useViewer } from '../../viewer/viewer-context';
import styles from '../administration.module.css';
import { useReach } from '../use-reach';
import { EndDialog } from './end-dialog';
import { PersonDialog } from './person-dialog';
import type { PersonRowProps } from './person-row';
import { RevokeDialog } from './revoke-dialog';

type Open = 'change' | 'end' | 'revoke' | null;

/** What can be done about a person: by an administrator, or by the head of their delegation. */
export const PersonActs = ({ person, onDone }: PersonRowProps) => {
  const reach = useReach();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  if (!person.active) return <span />;
  if (reach === 'OWN_DELEGATION') return <Authority person={person} onDone={onDone} />;
  if (person.viewerCanConfirm) return <ConfirmActs id={person.id} name={person.name} onDone={onDone} />;
  return (
    <div className={styles.acts}>
      <Act person={person} onPress={() => setOpen('change')} act="change" />
      <Act person={person} onPress={() => setOpen('revoke')} act="revoke" />
      <Act person={person} onPress={() => setOpen('end')} act="end" />
      {open === 'change' && <PersonDialog person={person} onDone={done} onClose={close} />}
      {open === 'end' && <EndDialog person={person} onDone={done} onClose={close} />}
      {open === 'revoke' && <RevokeDialog person={person} onDone={done} onClose={close} />}
    </div>
  );
};

interface ActProps {
  readonly person: AdministeredPersonFragment;
  readonly act: Exclude<Open, null>;
  readonly onPress: () => void;
}

const Act = ({ person, act, onPress }: ActProps) => {
  const { t } = useLingui();
  const { name } = person;
  const words = {
    change: [t`Change…`, t`Change ${name}`],
    revoke: [t`End sign-ins…`, t`End the sign-ins of ${name}`],
    end: [t`End accreditation…`, t`End the accreditation of ${name}`],
  }[act];
  return (
    <Button variant="subtle" size="compact-sm" aria-label={words[1]} onClick={onPress}>
      {words[0]}
    </Button>
  );
};

/** The head of delegation says who else speaks for the seat. */
const Authority = ({ person, onDone }: PersonRowProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [act, { pending, outcome }] = useAction(GiveAuthorityDocument);
  const { name, speaksForSeat } = person;
  const head = useViewer().person?.role === 'HEAD';
  const delegate = person.role === 'DEPUTY' || person.role === 'ADVISER';
  if (!head || !delegate || person.pending) return <span />;
  const change = async () => {
    const { kind } = await act({ personId: person.id, speaksForSeat: !speaksForSeat, language });
    if (kind === 'done') onDone();
  };
  return (
    <div className={styles.acts}>
      <Button
        variant="default"
        size="compact-sm"
        loading={pending}
        aria-label={
          speaksForSeat ? t`${name}: no longer speaks for the seat` : t`${name}: may speak for the seat`
        }
        onClick={() => void change()}
      >
        {speaksForSeat ? <Trans>Take authority back</Trans> : <Trans>Let speak for the seat</Trans>}
      </Button>
      <RefusalAlert outcome={outcome} />
      <AccreditingButton person={person} onDone={onDone} />
    </div>
  );
};
