import { globalId } from '@parley/kernel';
import { commentOnPaper, replyToComment, setCommentDeadline } from '@parley/papers/server';
import type pg from 'pg';
import type { Cast } from './hold';

interface Text {
  readonly paperId: string;
  readonly revisionId: string;
  readonly number: string;
  readonly words: string;
}

const DAY_MS = 24 * 3_600_000;

const TEXT = `select r.paper_id, r.id, r.paragraphs -> 0 ->> 'number' as number, r.paragraphs -> 0 ->> 'text' as words
  from paper_revision r join paper p on p.id = r.paper_id and p.revision = r.number
  where r.title like $1 and p.state = 'CIRCULATED' order by r.circulated_at desc limit 1`;

// Nobody sets a deadline that has passed: this one was set a while ago.
const PASSED = `insert into paper_comment_deadline (paper_id, revision_id, comments_by, set_at)
  select r.paper_id, r.id, clock_timestamp() - interval '1 hour', clock_timestamp() - interval '6 days'
  from paper_revision r join paper p on p.id = r.paper_id and p.revision = r.number where r.title like $1`;

const textOf = async (system: pg.Pool, title: string): Promise<Text | undefined> => {
  const { rows } = await system.query<{ paper_id: string; id: string; number: string; words: string }>(TEXT, [
    `${title}%`,
  ]);
  const [row] = rows;
  return (
    row && {
      paperId: globalId('Paper', row.paper_id),
      revisionId: globalId('PaperRevision', row.id),
      number: row.number,
      words: row.words,
    }
  );
};

const say = async (
  { heads }: Cast,
  seat: string,
  { words, number: paragraph, ...text }: Text,
  said: { readonly audience: 'DELEGATION' | 'PAPER'; readonly text: string },
): Promise<string | undefined> => {
  const quote = words.split(' ').slice(0, 3).join(' ');
  const key = await heads.get(seat)?.(commentOnPaper, { ...text, paragraph, quote, ...said });
  return key === undefined ? undefined : globalId('CommentThread', key);
};

/** Comments on two papers: one asks for them within days, on the other the deadline has passed. */
export const demonstrateComments = async (cast: Cast, system: pg.Pool): Promise<void> => {
  const elements = await textOf(system, 'Elements of a wider concept of resilience');
  if (elements !== undefined) {
    const asked = await say(cast, 'NOR', elements, {
      audience: 'PAPER',
      text: 'Does this cover what the regions do, or capitals alone?',
    });
    if (asked !== undefined)
      await cast.chair(replyToComment, {
        threadId: asked,
        text: 'The secretariat will put this to the authors.',
      });
    await say(cast, 'NOR', elements, { audience: 'DELEGATION', text: 'Ask the capital before the session.' });
    await cast.chair(setCommentDeadline, {
      paperId: elements.paperId,
      commentsBy: new Date(Date.now() + 3 * DAY_MS).toISOString(),
      reason: 'Capitals asked for time until the end of the week.',
    });
  }
  const terms = await textOf(system, 'Terms of reference');
  if (terms === undefined) return;
  await system.query(PASSED, ['Terms of reference%']);
  await say(cast, 'PRT', terms, {
    audience: 'PAPER',
    text: 'This came late from our capital; please look at it.',
  });
};
