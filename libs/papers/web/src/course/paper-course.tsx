import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  PaperCourseDocument,
  type PaperCourseQuery,
  type PaperNamedFragment,
  SubmitCorrigendumDocument,
  useAction,
} from '@parley/api-client';
import { useLiveQuery } from '@parley/sessions/web';
import { Panel, PanelBody, RefusalAlert } from '@parley/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { paperPath } from '../parts/paper-path';
import styles from '../parts/papers.module.css';
import { AddendumDialog } from './addendum-dialog';
import { Corrections } from './corrections';
import { SupersedeDialog } from './supersede-dialog';

type Course = NonNullable<PaperCourseQuery['paper']>;

const EVERY_MS = 5_000;

/** What a paper has to do with others: what it is added to, what was added to it, what it replaced and what replaced it. */
export const PaperCourse = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const { data, refetch } = useLiveQuery(PaperCourseDocument, { variables: { id }, everyMs: EVERY_MS });
  const read = useRef(version);
  // Read again when the paper has changed; what stands in an open dialog stays.
  useEffect(() => {
    if (read.current !== version) refetch();
    read.current = version;
  }, [version, refetch]);
  const paper = data?.paper;
  if (paper == null || !(hasCourse(paper) || hasControls(paper))) return null;
  return <CoursePanel paper={paper} onChange={refetch} />;
};

const hasCourse = ({ addendumTo, addenda, supersededBy, supersedes, current }: Course): boolean =>
  [addendumTo, supersededBy, current?.corrects].some((one) => one != null) ||
  addenda.length + supersedes.length > 0;

const hasControls = ({ viewerCan, state, draftState }: Course): boolean =>
  viewerCan.add ||
  viewerCan.supersede ||
  (viewerCan.submit && state === 'CIRCULATED' && draftState === 'DRAFT');

interface CoursePanelProps {
  readonly paper: Course;
  readonly onChange: () => void;
}

const CoursePanel = ({ paper, onChange }: CoursePanelProps) => {
  const { t } = useLingui();
  const { addendumTo, addenda, supersededBy, supersedes, current } = paper;
  return (
    <Panel title={t`The course of this paper`}>
      <PanelBody>
        {hasCourse(paper) && (
          <dl className={styles.list}>
            <Named name={t`Superseded by`} papers={supersededBy === null ? [] : [supersededBy]} />
            <Named name={t`Replaces`} papers={supersedes} />
            <Named name={t`Addendum to`} papers={addendumTo === null ? [] : [addendumTo]} />
            <Named name={t`Addenda`} papers={addenda} />
          </dl>
        )}
        {current?.corrects != null && (
          <Corrections
            reference={current.reference}
            of={current.corrects.reference}
            corrections={current.corrections}
          />
        )}
        <CourseControls paper={paper} onChange={onChange} />
      </PanelBody>
    </Panel>
  );
};

const Named = ({
  name,
  papers,
}: {
  readonly name: string;
  readonly papers: readonly PaperNamedFragment[];
}) =>
  papers.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      {papers.map(({ id, reference, title, language, state }) => (
        <dd key={id}>
          {reference !== null && <span className="mono">{reference} </span>}
          <Link to={paperPath(id)} lang={language.toLowerCase()}>
            {title}
          </Link>
          <Standing state={state} />
        </dd>
      ))}
    </div>
  );

const Standing = ({ state }: Pick<PaperNamedFragment, 'state'>): ReactNode => {
  if (state === 'CIRCULATED') return null;
  return (
    <span className="muted">
      {' '}
      {state === 'WITHDRAWN' && <Trans>withdrawn</Trans>}
      {state === 'SUPERSEDED' && <Trans>superseded</Trans>}
      {(state === 'DRAFT' || state === 'SUBMITTED') && <Trans>not circulated</Trans>}
    </span>
  );
};

const CourseControls = ({ paper: { id, state, draftState, viewerCan }, onChange }: CoursePanelProps) => {
  const [asking, ask] = useState<'add' | 'supersede' | null>(null);
  const [submit, submitting] = useAction(SubmitCorrigendumDocument);
  const close = () => ask(null);
  return (
    <>
      <div className={styles.buttons}>
        {viewerCan.submit && state === 'CIRCULATED' && draftState === 'DRAFT' && (
          <Button
            variant="default"
            loading={submitting.pending}
            onClick={() => void submit({ id }).then(onChange)}
          >
            <Trans>Submit as a corrigendum</Trans>
          </Button>
        )}
        {viewerCan.add && (
          <Button variant="default" onClick={() => ask('add')}>
            <Trans>Add an addendum…</Trans>
          </Button>
        )}
        {viewerCan.supersede && (
          <Button variant="default" onClick={() => ask('supersede')}>
            <Trans>Supersede…</Trans>
          </Button>
        )}
      </div>
      <RefusalAlert outcome={submitting.outcome} />
      {asking === 'add' && <AddendumDialog id={id} onClose={close} />}
      {asking === 'supersede' && <SupersedeDialog id={id} onClose={close} onDone={onChange} />}
    </>
  );
};
