import { describe, expect, it } from '@jest/globals';
import { OPEN_LABEL, type Person, startForum } from '@parley/testkit';
import { AMENDMENT, type Amendment, proposed, resolved } from './support/negotiation';
import { circulated, issuedBy, type Paper, paperSeen } from './support/papers';

const forum = await startForum();
const [japan, korea, france, canada] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('head@can.example'),
]);

const MARKDOWN = `The forum meets monthly.

{bis +JPN +NOR -FRA} The forum meets quarterly.

{bis} The forum meets [when it is asked to]{+KOR}.

It reports:

- in writing;
- {bis +CAN} in person;
- each year.
`;

const OPEN = `query ($id: ID!) { paper(id: $id) { openBrackets current { id html
  paragraphs { number text openBrackets alternativeTo wantedBy { code } opposedBy { code } } } } }`;

interface Open {
  readonly openBrackets: number;
  readonly current: {
    readonly id: string;
    readonly html: string;
    readonly paragraphs: readonly Readonly<Record<string, unknown>>[];
  };
}

const open = async (reader: Person, { id }: Paper): Promise<Open> =>
  (await reader.read<{ paper: Open }>(OPEN, { id })).paper;

const html = async (reader: Person, { id }: Paper, query = ''): Promise<string> => {
  const at = `${forum.node().address}/papers/${id}/revisions/0.html${query}`;
  return (await fetch(at, { headers: reader.headers })).text();
};

describe('alternatives', () => {
  it('are paragraphs for the same number, attributed and counted as what is not agreed', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const { openBrackets, current } = await open(france, paper);
    expect(openBrackets).toBe(4);
    const sides = { wantedBy: [], opposedBy: [], alternativeTo: null };
    expect(current.paragraphs).toEqual([
      { number: '1', text: 'The forum meets monthly.', openBrackets: 0, ...sides },
      {
        ...{ number: '1 bis', text: 'The forum meets quarterly.', openBrackets: 1, alternativeTo: '1' },
        ...{ wantedBy: [{ code: 'JPN' }, { code: 'NOR' }], opposedBy: [{ code: 'FRA' }] },
      },
      expect.objectContaining({ number: '1 ter', openBrackets: 2, alternativeTo: '1' }),
      expect.objectContaining({ number: '2' }),
      expect.objectContaining({ number: '2(a)', text: 'in writing;' }),
      expect.objectContaining({ number: '2(a) bis', text: 'in person;', alternativeTo: '2(a)' }),
      expect.objectContaining({ number: '2(b)', text: 'each year.' }),
    ]);
    expect(current.html).toContain('1 bis</span> <span class="paragraph-sides">(+JPN +NOR −FRA)</span>');
    expect(current.html).not.toContain('{bis');
    const exported = await html(france, paper);
    for (const shown of ['1 bis', '1 ter', '2(a) bis', '+JPN +NOR −FRA']) expect(exported).toContain(shown);
    expect(exported).not.toContain('{bis');
    await france.does('takeStance', { revisionId: current.id, paragraph: '1 bis', stance: 'OBJECT' });
  });

  it('are closed by agreement: the one that was chosen stands for all, its parts with it', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const revisionId = paper.current?.id;
    await japan.does('closeAlternatives', { revisionId, paragraph: '1', keep: ['1 bis'] });
    await japan.does('closeAlternatives', { revisionId, paragraph: '2(a)', keep: ['2(a)'] });
    expect((await paperSeen(japan, paper.id))?.draft).toBe(
      'The forum meets quarterly.\n\nIt reports:\n\n- in writing;\n- each year.\n',
    );
    await issuedBy(japan, paper.id);
    expect((await open(france, paper)).openBrackets).toBe(0);
  });

  it('are joined into one paragraph where several were agreed', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const revisionId = paper.current?.id;
    await japan.does('closeAlternatives', { revisionId, paragraph: '1', keep: ['1 ter', '1'] });
    expect((await paperSeen(japan, paper.id))?.draft).toContain(
      'The forum meets monthly. The forum meets [when it is asked to]{+KOR}.\n\nIt reports:',
    );
    expect(
      await japan.refused('closeAlternatives', { revisionId, paragraph: '1', keep: ['1'] }),
    ).toMatchObject({ code: 'STATE' });
  });

  it('are decided on by the paper’s delegation or the chair, among those that there are', async () => {
    const label = { ...OPEN_LABEL, releasableTo: ['KOR'] };
    const paper = await circulated(forum, { markdown: MARKDOWN, label });
    const named = { revisionId: paper.current?.id, paragraph: '1', keep: ['1'] };
    expect(await korea.refused('closeAlternatives', named)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await france.refused('closeAlternatives', named)).toMatchObject({ code: 'NOT_FOUND' });
    for (const [more, code] of [
      [{ paragraph: '2' }, 'INVALID'],
      [{ keep: [] }, 'INVALID'],
      [{ keep: ['2'] }, 'INVALID'],
    ] as const)
      expect(await japan.refused('closeAlternatives', { ...named, ...more })).toMatchObject({ code });
  });

  it('are proposed by amendment, under the names of those who propose and join it', async () => {
    const paper = await circulated(forum, { markdown: 'The forum meets monthly.\n\nIt reports.\n' });
    const asked = { action: 'INSERT_AFTER', text: 'It meets when asked to.', asAlternative: true };
    const amendment = await korea.does<Amendment & { asAlternative: boolean }>(
      'proposeAmendment',
      { revisionId: paper.current?.id, paragraph: '1', ...asked },
      `${AMENDMENT} asAlternative`,
    );
    expect(amendment).toMatchObject({ text: 'It meets when asked to.\n', asAlternative: true });
    expect(
      await korea.refused('proposeAmendment', {
        ...{
          revisionId: paper.current?.id,
          paragraph: '2',
          action: 'REPLACE',
          text: 'x',
          asAlternative: true,
        },
      }),
    ).toMatchObject({ code: 'INVALID', field: 'asAlternative' });
    await canada.does('joinAmendment', { id: amendment.id });
    await resolved(japan, amendment.id, 'ACCEPTED');
    const after = await issuedBy(japan, paper.id);
    expect(after.revisions[1]?.markdown).toBe(
      'The forum meets monthly.\n\n{bis +CAN +KOR} It meets when asked to.\n\nIt reports.\n',
    );
    const { current } = await open(france, paper);
    expect(current.paragraphs.map(({ number }) => number)).toEqual(['1', '1 bis', '2']);
  });

  it('stay alternatives when their words change, and stand for a paragraph that is deleted', async () => {
    const paper = await circulated(forum, { markdown: MARKDOWN });
    const on = paper.current?.id;
    const changes = [
      await proposed(korea, on, '1 bis', { text: 'The forum meets twice a year.' }),
      await proposed(korea, on, '2(a)', { action: 'DELETE', text: null }),
      await proposed(korea, on, '1', { action: 'INSERT_AFTER', text: 'It has a chair.' }),
    ];
    for (const { id } of changes) await resolved(japan, id, 'ACCEPTED');
    expect((await issuedBy(japan, paper.id)).revisions[1]?.paragraphs).toEqual([
      { number: '1', text: 'The forum meets monthly.' },
      { number: '1 bis', text: 'The forum meets twice a year.' },
      { number: '1 ter', text: 'The forum meets [when it is asked to]{+KOR}.' },
      { number: '2', text: 'It has a chair.' },
      { number: '3', text: 'It reports:' },
      { number: '3(a)', text: 'in person;' },
      { number: '3(b)', text: 'each year.' },
    ]);
  });
});
