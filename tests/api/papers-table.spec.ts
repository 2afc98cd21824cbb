import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { askerOf } from './support/archive';
import { addedTo, correctedBy } from './support/course';
import { issued, pageOf } from './support/feed';
import { circulated, drafted, issuedBy, PAPER, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [officer, japan, adviser, korea, deputy, france, observer] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('adviser@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('deputy@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);
const readers: Readonly<Record<string, Person>> = {
  ...{
    own: japan,
    adviser,
    secretariat: officer,
    cosponsor: korea,
    colleague: deputy,
    other: france,
    observer,
  },
  ownToken: await issued(forum, japan),
  cosponsorToken: await issued(forum, korea),
  otherToken: await issued(forum, france),
};
const INSIDE = ['own', 'adviser', 'secretariat', 'ownToken'];
const AUDIENCE = [...INSIDE, 'cosponsor', 'colleague', 'cosponsorToken'];

const { session, item } = await secretariat.underWay({
  label: { classification: 'UNCLASSIFIED', releasableToObservers: true },
});
const label = { classification: 'UNCLASSIFIED', releasableTo: ['KOR'] };

/** A word that stands nowhere else, of letters alone so that it can be searched for. */
const rare = (): string => `zephyr${randomUUID().replace(/[^a-f]/g, '')}q`;

/** A paper with a title that stands nowhere else. */
const papers = {
  input: (more: object = {}) => ({
    title: rare(),
    markdown: 'Alpha [beta]{+KOR} stands first.\n\nDelta stands last.\n',
    label,
    sessionId: session.id,
    agendaItemId: item.id,
    ...more,
  }),
  draft: (more: object = {}): Promise<Paper> => drafted(forum, papers.input(more)),
  circulated: async (more: object = {}): Promise<Paper> => {
    const paper = await circulated(forum, papers.input(more));
    if (paper.reference !== null) await korea.does('cosponsorPaper', { id: paper.id });
    return paper;
  },
};

const asTitled = async (paper: Paper): Promise<Paper> => (await paperSeen(officer, paper.id)) ?? paper;

/** Each state of a paper: how it comes about, and who is to see it on every path there is. */
const STATES: readonly (readonly [string, readonly string[], () => Promise<Paper>])[] = [
  ['draft', INSIDE, () => papers.draft()],
  [
    'submitted',
    INSIDE,
    async () => {
      const paper = await papers.draft();
      await japan.does('submitPaper', { id: paper.id });
      return paper;
    },
  ],
  ['circulated', AUDIENCE, () => papers.circulated()],
  [
    'superseded',
    AUDIENCE,
    async () => {
      const paper = await papers.circulated();
      await japan.does('supersedePaper', { id: paper.id, successorId: (await papers.circulated()).id });
      return asTitled(paper);
    },
  ],
  [
    'withdrawn',
    AUDIENCE,
    async () => {
      const paper = await papers.circulated();
      await japan.does('withdrawPaper', { id: paper.id, reason: 'No longer.' });
      return asTitled(paper);
    },
  ],
  ['non-paper', AUDIENCE, () => papers.circulated({ kind: 'NON_PAPER' })],
  [
    'addendum in preparation',
    INSIDE,
    async () => addedTo(japan, (await papers.circulated()).id, { title: rare() }),
  ],
  [
    'addendum',
    AUDIENCE,
    async () => {
      const { id } = await addedTo(japan, (await papers.circulated()).id, {
        title: rare(),
      });
      return issuedBy(japan, id);
    },
  ],
  [
    'corrected',
    AUDIENCE,
    async () => {
      const paper = await papers.circulated();
      await correctedBy(japan, paper, 'Alpha [beta]{+KOR} stands first.\n\nOmega stands last.\n');
      return asTitled(paper);
    },
  ],
];

/** Up to where each reader had read its feed before a paper came about. */
const before = new Map<Person, string | undefined>();
const readOn = async (): Promise<void> => {
  for (const person of Object.values(readers)) {
    for (;;) {
      const { nodes } = await pageOf(person, { after: before.get(person), first: 100 });
      const last = nodes.at(-1);
      if (last === undefined) break;
      before.set(person, last.cursor);
    }
  }
};

const absent = {
  id: globalId('Paper', randomUUID()),
  revision: globalId('PaperRevision', randomUUID()),
  reference: 'APP-WP(2026)9999',
};

type Path = (person: Person, paper: Paper) => Promise<boolean>;

/** A question by id tells of a paper where its answer is another than for one that is not there. */
const byId =
  (query: string, idOf: (paper: Paper) => string | undefined, none: string): Path =>
  async (person, paper) => {
    const [there, nothing] = await Promise.all(
      [idOf(paper) ?? none, none].map(async (id) => (await person.graphql(query, { id })).text),
    );
    return there !== nothing;
  };

/** A question about something else tells of it where its id or its title is in the answer. */
const among =
  (query: string, variables: (paper: Paper) => Readonly<Record<string, unknown>> = () => ({})): Path =>
  async (person, paper) => {
    const { text } = await person.graphql(query, variables(paper));
    return text.includes(paper.id) || text.includes(paper.title);
  };

const asked = askerOf(forum);
const file =
  (ending: string): Path =>
  async (person, paper) => {
    const { status } = await asked(
      person,
      `/papers/${paper.id}/revisions/${paper.revisions[0]?.number ?? 0}.${ending}`,
    );
    expect([200, 404]).toContain(status);
    return status === 200;
  };

const NEGOTIATION = `amendments { id reason } commentThreads { id } openBrackets unreadComments
  current { paragraphs { key brackets { text } stances { stance } } }`;

const EVERYWHERE: Readonly<Record<string, Path>> = {
  'paper(id)': byId(`query ($id: ID!) { paper(id: $id) { ${PAPER} } }`, ({ id }) => id, absent.id),
  'what hangs on it': byId(
    `query ($id: ID!) { paper(id: $id) { ${NEGOTIATION} } }`,
    ({ id }) => id,
    absent.id,
  ),
  'node(id)': byId('query ($id: ID!) { node(id: $id) { id __typename } }', ({ id }) => id, absent.id),
  papers: among('{ papers(first: 100) { totalCount nodes { id title } } }'),
  search: among(
    'query ($text: String!) { search(text: $text, first: 20) { edges { node { __typename ... on Paper { id } } } } }',
    ({ title }) => ({ text: title }),
  ),
  'session, agenda': among(
    'query ($id: ID!) { session(id: $id) { papers { id title } agenda { papers { id title } } } }',
    () => ({ id: session.id }),
  ),
  feed: async (person, paper) => {
    const { nodes } = await pageOf(person, { after: before.get(person), first: 100 });
    return JSON.stringify(nodes).includes(paper.id);
  },
};

/** Only where a text has been circulated. */
const OF_A_TEXT: Readonly<Record<string, Path>> = {
  'node(id) of the text': byId(
    'query ($id: ID!) { node(id: $id) { id ... on PaperRevision { sha256 html changesFrom(revisionId: $id) } } }',
    ({ revisions }) => revisions[0]?.id,
    absent.revision,
  ),
  html: file('html'),
  md: file('md'),
  archive: async (person, paper) => {
    const answer = await asked(person, `/papers/archive.zip?ids=${paper.id}&with=md`);
    await answer.arrayBuffer();
    return answer.status === 200;
  },
};

it.each(STATES)(
  '%s: the same people see it on every path, and nobody else on any',
  async (_, seers, made) => {
    await readOn();
    const paper = await made();
    const paths = { ...EVERYWHERE, ...(paper.revisions.length === 0 ? {} : OF_A_TEXT) };
    const seen: Record<string, string[]> = {};
    for (const [path, tells] of Object.entries(paths)) {
      // One after another: two archives at once of one person and its machine would be one too many.
      const told: string[] = [];
      for (const [name, person] of Object.entries(readers)) if (await tells(person, paper)) told.push(name);
      seen[path] = told.sort();
    }
    const all = [...seers].sort();
    // An archive holds what is in force; of what is not, it is refused to all alike.
    const inForce = (path: string): string[] =>
      path === 'archive' && paper.state !== 'CIRCULATED' ? [] : all;
    expect(seen).toEqual(Object.fromEntries(Object.keys(paths).map((path) => [path, inForce(path)])));
    const nobody = forum.bearer(undefined);
    for (const tells of [EVERYWHERE['papers'], EVERYWHERE['search'], EVERYWHERE['paper(id)']])
      expect(await tells?.(nobody, paper)).toBe(false);
  },
);
