import { type Course, pictureState, type PictureState, type QuestionStand } from '@parley/awareness/model';
import {
  decisionByReached,
  type DecisionView,
  pollsByRevision,
  type PollView,
  silencesOfRevision,
  silencesByKeys,
  standingOf,
} from '@parley/decisions/server';
import { paperByKey, revisionsByPaper } from '@parley/papers/server';
import type { ReadScope } from '@parley/platform';
import type { PictureView } from './picture-view';

type SilenceView = Awaited<ReturnType<typeof silencesByKeys>>[number];

interface Question {
  readonly at: number;
  readonly key: string;
  readonly stand: () => Promise<QuestionStand>;
}

const ofPoll = (scope: ReadScope, view: PollView) => async (): Promise<QuestionStand> => {
  const { result } = await standingOf(scope, view);
  switch (result) {
    case 'OPEN':
      return 'OPEN';
    case 'CONSENSUS':
    case 'CONSENSUS_WITH_RESERVATIONS':
      return 'AGREED';
    case 'NO_CONSENSUS':
    case 'INQUORATE':
      return 'NOT_AGREED';
  }
};

const ofSilence =
  ({ outcome }: SilenceView) =>
  (): Promise<QuestionStand> =>
    Promise.resolve(standOf(outcome.state));

const standOf = (state: SilenceView['outcome']['state']): QuestionStand => {
  switch (state) {
    case 'PROPOSED':
    case 'UNDER_SILENCE':
    case 'AT_TABLE':
      return 'OPEN';
    case 'ADOPTED':
    case 'ANNOUNCED':
    case 'ISSUED':
      return 'AGREED';
    case 'BROKEN':
    case 'NOT_ADOPTED':
    case 'WITHDRAWN':
      return 'NOT_AGREED';
  }
};

/** Polls and silence procedures on any text of a paper, in the order in which they were put, as far as the reader sees them. */
const questionsOn = async (scope: ReadScope, paperKey: string): Promise<readonly Question[]> => {
  const revisions = await scope.loader(revisionsByPaper).load(paperKey);
  const found = await Promise.all(
    revisions.map(async ({ key }) => {
      const [polls, keys] = await Promise.all([
        scope.loader(pollsByRevision).load(key),
        scope.loader(silencesOfRevision).load(key),
      ]);
      const silences = await silencesByKeys(
        scope,
        keys.map(({ id }) => id),
      );
      return [
        ...polls.map((view): Question => ({
          at: view.held.opensAt.getTime(),
          key: view.key,
          stand: ofPoll(scope, view),
        })),
        ...silences.map((view): Question => ({
          at: view.held.proposedAt.getTime(),
          key: view.key,
          stand: ofSilence(view),
        })),
      ];
    }),
  );
  return found.flat().sort((a, b) => a.at - b.at);
};

const courseOf = async (scope: ReadScope, { held }: PictureView): Promise<Course | null> => {
  if (held.put === null) return null;
  const [paper, questions] = await Promise.all([
    scope.loader(paperByKey).load(held.put.paperKey),
    questionsOn(scope, held.put.paperKey),
  ]);
  const stands = await Promise.all(questions.map(({ stand }) => stand()));
  return { paper: paper?.state ?? null, questions: stands };
};

/** Where a picture stands at this moment, as far as the reader may know. */
export const stateOfPicture = async (scope: ReadScope, view: PictureView): Promise<PictureState> =>
  pictureState(await courseOf(scope, view));

/** The decision by which a picture was agreed, if the reader may see it. */
export const decisionOnPicture = async (
  scope: ReadScope,
  { held }: PictureView,
): Promise<DecisionView | null> => {
  if (held.put === null) return null;
  const questions = await questionsOn(scope, held.put.paperKey);
  const found = await Promise.all(questions.map(({ key }) => scope.loader(decisionByReached).load(key)));
  return found.find((decision) => decision !== undefined) ?? null;
};
