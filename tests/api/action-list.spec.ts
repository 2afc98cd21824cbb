import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const dueOn = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
const [officer, japan, norway, france] = await Promise.all([
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@nor.example'),
  forum.person('head@fra.example'),
]);

it('agreed actions are had as a list for spreadsheets, by the filters of the board, as far as the reader sees them', async () => {
  const { item } = await secretariat.underWay();
  const label = { classification: 'RESTRICTED', releasableTo: ['JPN', 'NOR'] };
  const title = `=Telltale ${randomUUID()}`;
  const asked = { title, agendaItemId: item.id, delegations: ['JPN'], dueOn, label };
  const { id } = await officer.does<{ id: string }>('agreeAction', { input: asked });
  await japan.does('reportOnAction', { id, text: 'Half, "done".' });
  const get = async (query: string, reader?: Person): Promise<{ status: number; lines: string[] }> => {
    const address = `${forum.node(0).address}/agreed-actions.csv?${query}`;
    const answer = await fetch(address, { headers: reader?.headers ?? {} });
    const lines = (await answer.text()).trimEnd().split('\r\n');
    return {
      status: answer.status,
      lines: lines.filter((line) => answer.status > 200 || line.includes(title)),
    };
  };
  const row = `'${title},'${title},JPN,${dueOn},OPEN,`;
  for (const reader of [officer, japan, norway]) {
    const { status, lines } = await get('', reader);
    expect([status, lines.length, lines[0]?.startsWith(row)]).toEqual([200, 1, true]);
    expect(lines[0]).toContain('"JPN: Half, ""done""."');
    expect(lines[0]).toMatch(/RESTRICTED/);
  }
  expect((await get('delegation=JPN&state=OPEN', japan)).lines).toHaveLength(1);
  for (const query of ['delegation=NOR', 'state=DONE', 'year=1999'])
    expect(await get(query, japan)).toEqual({ status: 200, lines: [] });
  expect(await get('', france)).toEqual({ status: 200, lines: [] });
  const absent = { status: 404, lines: ['There is no such list here.\n'.trimEnd()] };
  expect(await get('state=NONE', japan)).toEqual(absent);
  expect(await get('')).toEqual(absent);
});
