import { expect, it } from '@jest/globals';
import { DEMO_PASSWORD, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const admin = await forum.person('admin@secretariat.example');
const officer = await forum.person('officer@secretariat.example');

interface Known extends Thing {
  readonly name: string;
  readonly email: string | null;
  readonly pending: boolean;
  readonly active: boolean;
  readonly accredits: boolean;
  readonly viewerCanConfirm: boolean;
}

const KNOWN = 'id name email pending active accredits viewerCanConfirm';

let serial = 0;
const input = (delegation: string, overrides: object = {}): Record<string, unknown> => {
  serial += 1;
  const email = `new-${serial}@${delegation.toLowerCase()}.example`;
  const post = { role: 'ADVISER', delegation, clearance: 'RESTRICTED', password: DEMO_PASSWORD };
  return { name: `New ${serial}`, email, ...post, ...overrides };
};

const entered = async (by: Person, given: Record<string, unknown>): Promise<Known> =>
  by.does<Known>('accreditPerson', { input: given }, KNOWN);

const pending = async (reader: Person): Promise<readonly Known[]> =>
  (await reader.read<{ pendingAccreditations: Known[] }>(`{ pendingAccreditations { ${KNOWN} } }`))
    .pendingAccreditations;

const can = async (reader: Person): Promise<object> =>
  (
    await reader.read<{ viewer: { viewerCan: object } }>(
      '{ viewer { viewerCan { accredit confirmAccreditations } } }',
    )
  ).viewer.viewerCan;

const idOf = async (person: Person): Promise<string> =>
  (await person.read<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person
    .id;

it('what a delegation enters waits for the secretariat; what the administrator enters does not', async () => {
  const head = await forum.person('head@jpn.example');
  expect(await entered(head, input('JPN'))).toMatchObject({ pending: true, active: true });
  expect(await entered(admin, input('JPN'))).toMatchObject({ pending: false, active: true });
});

it('whoever waits cannot be named to attend, and can once they are confirmed', async () => {
  const head = await forum.person('head@aus.example');
  const made = await entered(head, input('AUS'));
  const { id: sessionId } = await secretariat.convened();
  const answer = { sessionId, answer: 'ACCEPTED', attending: [made.id] };
  expect(await head.refused('answerInvitation', answer)).toMatchObject({
    code: 'INVALID',
    field: 'attending',
  });
  await officer.does('confirmAccreditation', { personId: made.id });
  await head.does('answerInvitation', answer);
});

it('the secretariat sees who waits; a delegation sees its own, and nobody else’s', async () => {
  const made = await entered(await forum.person('head@bel.example'), input('BEL'));
  const names = async (email: string): Promise<string[]> =>
    (await pending(await forum.person(email))).map(({ name }) => name);
  for (const email of ['officer@secretariat.example', 'admin@secretariat.example', 'head@bel.example'])
    expect(await names(email)).toContain(made.name);
  for (const email of ['head@fra.example', 'observer@asean.example'])
    expect(await names(email)).not.toContain(made.name);
});

it('a confirmation is the secretariat’s, and given once', async () => {
  const head = await forum.person('head@cze.example');
  const { id: personId } = await entered(head, input('CZE'));
  expect(await head.refused('confirmAccreditation', { personId })).toMatchObject({ code: 'FORBIDDEN' });
  const rapporteur = await forum.person('rapporteur@secretariat.example');
  expect(await rapporteur.refused('confirmAccreditation', { personId })).toMatchObject({ code: 'FORBIDDEN' });
  const foreign = await (
    await forum.person('head@fra.example')
  ).refused('confirmAccreditation', { personId });
  expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
  expect(await officer.does('confirmAccreditation', { personId }, KNOWN)).toMatchObject({ pending: false });
  expect(await officer.refused('confirmAccreditation', { personId })).toMatchObject({ code: 'STATE' });
  expect(await officer.refused('declineAccreditation', { personId, reason: 'late' })).toMatchObject({
    code: 'STATE',
  });
});

it('of two confirmations at the same moment one is done', async () => {
  const { id: personId } = await entered(await forum.person('head@dnk.example'), input('DNK'));
  const tries = await Promise.all(
    [officer, admin].map((one) => one.tries('confirmAccreditation', { personId })),
  );
  expect(tries.map(({ __typename }) => __typename).sort()).toEqual(['Person', 'Refusal']);
});

it('a declined person never signs in; the delegation reads why, others do not, and the address is free again', async () => {
  const head = await forum.person('head@esp.example');
  const given = input('ESP');
  const { id: personId } = await entered(head, given);
  expect(await officer.refused('declineAccreditation', { personId, reason: ' ' })).toMatchObject({
    code: 'INVALID',
    field: 'reason',
  });
  await officer.does('declineAccreditation', { personId, reason: 'the form is not signed' });
  await expect(forum.signIn(String(given['email']))).rejects.toThrow('401');
  const feed = '{ feed(filter: { types: ["person.declined"] }, first: 100) { nodes { data } } }';
  expect(JSON.stringify(await head.read(feed))).toContain('the form is not signed');
  const foreign = await forum.person('head@fra.example');
  expect(JSON.stringify(await foreign.read(feed))).not.toContain('the form is not signed');
  const again = await entered(head, given);
  await admin.does('confirmAccreditation', { personId: again.id });
  await forum.signIn(String(given['email']));
});

it('an officer confirms nobody who would read more than they do', async () => {
  const head = await forum.person('head@est.example');
  const made = await entered(head, input('EST', { clearance: 'CONFIDENTIAL' }));
  const email = 'low@secretariat.example';
  const post = { role: 'SESSION_OFFICER', clearance: 'RESTRICTED', password: DEMO_PASSWORD };
  await admin.does('accreditPerson', { input: { ...post, name: 'Low officer', email } });
  const low = await forum.signIn(email);
  expect(await low.refused('confirmAccreditation', { personId: made.id })).toMatchObject({
    code: 'LABEL_CEILING',
  });
  const shown = async (reader: Person): Promise<boolean | undefined> =>
    (await pending(reader)).find(({ id }) => id === made.id)?.viewerCanConfirm;
  expect(await shown(low)).toBe(false);
  expect(await shown(officer)).toBe(true);
});

it('the head names the delegation’s own administrator, who accredits its people and nobody else’s', async () => {
  const head = await forum.person('head@ita.example');
  const deputy = await forum.person('deputy@ita.example');
  const personId = await idOf(deputy);
  expect(await deputy.refused('accreditPerson', { input: input('ITA') })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await can(deputy)).toEqual({ accredit: false, confirmAccreditations: false });
  expect(await deputy.refused('giveAccrediting', { personId, accredits: true })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await head.does('giveAccrediting', { personId, accredits: true }, KNOWN)).toMatchObject({
    accredits: true,
  });
  expect(await can(deputy)).toEqual({ accredit: true, confirmAccreditations: false });
  const made = await entered(deputy, input('ITA'));
  expect(made.pending).toBe(true);
  await admin.does('confirmAccreditation', { personId: made.id });
  await forum.signIn(String(made.email ?? `new-${serial}@ita.example`));
  expect(await deputy.refused('accreditPerson', { input: input('FRA') })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(
    await deputy.refused('accreditPerson', { input: input('ITA', { clearance: 'SECRET' }) }),
  ).toMatchObject({ code: 'LABEL_CEILING', field: 'clearance' });
  await head.does('giveAccrediting', { personId, accredits: false });
  expect(await deputy.refused('accreditPerson', { input: input('ITA') })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('a head gives the accrediting to own deputies and advisers who are confirmed, and learns of nobody else', async () => {
  const head = await forum.person('head@lva.example');
  const foreign = await idOf(await forum.person('deputy@ita.example'));
  expect(await head.refused('giveAccrediting', { personId: foreign, accredits: true })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(
    await head.refused('giveAccrediting', { personId: await idOf(head), accredits: true }),
  ).toMatchObject({ code: 'INVALID' });
  const waiting = await entered(head, input('LVA'));
  const give = { personId: waiting.id };
  expect(await head.refused('giveAccrediting', { ...give, accredits: true })).toMatchObject({
    code: 'STATE',
  });
  expect(await head.refused('giveAuthority', { ...give, speaksForSeat: true })).toMatchObject({
    code: 'STATE',
  });
});
