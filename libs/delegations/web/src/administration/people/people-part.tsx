import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { AdministeredPeopleDocument, type AdministeredPersonFragment } from '@parley/api-client';
import { EmptyState, ErrorState, Loading, Panel, useLocale } from '@parley/ui';
import { useState } from 'react';
import { useViewer } from '../../viewer/viewer-context';
import styles from '../administration.module.css';
import { useReach } from '../use-reach';
import { filterPeople, type PeopleFilter } from './filter-people';
import { PersonDialog } from './person-dialog';
import { PersonRow } from './person-row';

const PAGE = 40;

/** The people that somebody keeps: found by name, address or delegation, and accredited. */
export const PeoplePart = () => {
  const { t } = useLingui();
  const [filter, setFilter] = useState<PeopleFilter>({ text: '', ended: false });
  const [accrediting, setAccrediting] = useState(false);
  const { people, failed, refetch } = usePeople();
  const done = () => {
    setAccrediting(false);
    refetch();
  };
  return (
    <>
      <div className={styles.filter}>
        <TextInput
          label={t`Find`}
          placeholder={t`Name, e-mail or delegation`}
          type="search"
          value={filter.text}
          onChange={({ currentTarget }) => setFilter({ ...filter, text: currentTarget.value })}
        />
        <Checkbox
          label={t`Also ended accreditations`}
          checked={filter.ended}
          pb={8}
          onChange={({ currentTarget }) => setFilter({ ...filter, ended: currentTarget.checked })}
        />
        <Button className={styles.add ?? ''} onClick={() => setAccrediting(true)}>
          <Trans>Accredit a person…</Trans>
        </Button>
      </div>
      {people === undefined && (failed ? <ErrorState onRetry={refetch} /> : <Loading />)}
      {people !== undefined && (
        <People key={JSON.stringify(filter)} people={filterPeople(people, filter)} onDone={refetch} />
      )}
      {accrediting && <PersonDialog person={null} onDone={done} onClose={() => setAccrediting(false)} />}
    </>
  );
};

const usePeople = () => {
  const { language } = useLocale();
  const own = useReach() === 'OWN_DELEGATION';
  const seat = useViewer().person?.delegation?.code ?? null;
  const query = useQuery(AdministeredPeopleDocument, {
    variables: { delegation: own ? seat : null, language },
  });
  return {
    people: (query.data ?? query.previousData)?.people,
    failed: query.error !== undefined,
    refetch: () => void query.refetch().catch(() => undefined),
  };
};

interface PeopleProps {
  readonly people: readonly AdministeredPersonFragment[];
  readonly onDone: () => void;
}

const People = ({ people, onDone }: PeopleProps) => {
  const { t } = useLingui();
  const [shown, setShown] = useState(PAGE);
  return (
    <Panel title={t`People`} aside={<Plural value={people.length} one="# person" other="# people" />}>
      {people.length === 0 && <EmptyState title={t`Nobody fits`} />}
      <ul className={styles.rows}>
        {people.slice(0, shown).map((person) => (
          <PersonRow key={person.id} person={person} onDone={onDone} />
        ))}
      </ul>
      {people.length > shown && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setShown(shown + PAGE)}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
    </Panel>
  );
};
