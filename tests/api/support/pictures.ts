import { OPEN_LABEL, type Person } from '@parley/testkit';
import { pollInput } from './polls';

/** A picture, as specs look at it. */
export interface SeenPicture {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly html: string;
  readonly version: number;
  readonly state: string;
  readonly flagged: boolean;
  readonly putVersion: number | null;
  readonly label: {
    readonly classification: string;
    readonly releasableTo: readonly string[] | null;
    readonly tlp: string | null;
  };
  readonly notes: readonly {
    readonly number: number;
    readonly restsOn: number;
    readonly flags: readonly string[];
    readonly note: { readonly id: string };
  }[];
  readonly versions: readonly {
    readonly version: number;
    readonly content: string;
    readonly sha256: string;
    readonly reason: string | null;
  }[];
  readonly paper: {
    readonly id: string;
    readonly state: string;
    readonly draft: string | null;
    readonly picture: { readonly id: string } | null;
    readonly current: { readonly id: string; readonly markdown: string; readonly sha256: string } | null;
  } | null;
  readonly decision: {
    readonly reference: string;
    readonly picture: { readonly id: string } | null;
    readonly text: { readonly sha256: string } | null;
  } | null;
  readonly viewerCan: Readonly<Record<'write' | 'relabel' | 'put' | 'reopen', boolean>>;
}

export const PICTURE = `id title text html version state flagged putVersion label { classification releasableTo tlp }
  notes { number restsOn flags note { id } } versions { version content sha256 reason }
  paper { id state draft picture { id } current { id markdown sha256 } } decision { reference picture { id } text { sha256 } }
  viewerCan { write relabel put reopen }`;

/** What a picture says where a spec does not care. */
export const pictureInput = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  title: 'The situation at sea',
  text: 'Activity has grown.',
  label: OPEN_LABEL,
  ...more,
});

/** Begins a picture. */
export const begunPicture = (
  author: Person,
  more: Readonly<Record<string, unknown>> = {},
): Promise<SeenPicture> => author.does<SeenPicture>('createPicture', { input: pictureInput(more) }, PICTURE);

/** A picture as this reader sees it, or null. */
export const pictureSeen = async (person: Person, id: string): Promise<SeenPicture | null> =>
  (
    await person.read<{ picture: SeenPicture | null }>(
      `query ($id: ID!) { picture(id: $id) { ${PICTURE} } }`,
      {
        id,
      },
    )
  ).picture;

/** Types of all that is told of pictures. */
export const PICTURE_EVENTS = [
  ...['created', 'changed', 'relabelled', 'put', 'reopened', 'sourceChanged', 'retracted'],
].map((one) => `picture.${one}`);

/** Circulates the paper of a picture; the text that is then before the forum. */
export const circulatedText = async (
  person: Person,
  id: string | undefined,
): Promise<{ readonly id: string; readonly sha256: string }> => {
  const done = await person.does<NonNullable<SeenPicture['paper']>>(
    'circulatePaper',
    { id },
    'id current { id markdown sha256 }',
  );
  if (done.current === null) throw new Error('nothing is circulated');
  return done.current;
};

/** Puts a picture to the forum and has it agreed by a poll among its author and two others. */
export const agreedByPoll = async (
  {
    author,
    chair,
    others,
  }: { readonly author: Person; readonly chair: Person; readonly others: readonly Person[] },
  id: string,
): Promise<void> => {
  const { paper } = await author.does<SeenPicture>('putPicture', { id }, PICTURE);
  const { id: revisionId } = await circulatedText(chair, paper?.id);
  const poll = await chair.does<{ id: string }>('openPoll', { input: pollInput({ revisionId }) }, 'id');
  for (const person of [author, ...others])
    await person.does('takePosition', { pollId: poll.id, position: 'AGREE' });
  await chair.does('closePoll', { pollId: poll.id });
};
