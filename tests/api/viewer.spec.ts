import { expect, it } from '@jest/globals';
import { codesOf, startForum } from '@parley/testkit';

const forum = await startForum();

const VIEWER = `{ viewer { clearance maySpeakFor language person { name role delegation { code } } token { id }
  viewerCan { scheduleSession issueFeedToken administer } } }`;

it('a stranger is told to sign in', async () => {
  const answer = await forum.bearer(undefined).graphql(VIEWER);
  expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  expect(answer.data).toBeNull();
});

it.each([
  [
    'head@jpn.example',
    'HEAD',
    'JPN',
    'JPN',
    { scheduleSession: false, issueFeedToken: true, administer: false },
  ],
  [
    'adviser@nor.example',
    'ADVISER',
    'NOR',
    null,
    { scheduleSession: false, issueFeedToken: false, administer: false },
  ],
  [
    'officer@secretariat.example',
    'SESSION_OFFICER',
    undefined,
    null,
    { scheduleSession: true, issueFeedToken: false, administer: false },
  ],
  ['admin@secretariat.example', 'ADMINISTRATOR', undefined, null, { issueFeedToken: true, administer: true }],
  [
    'observer@asean.example',
    'OBSERVER',
    'XAS',
    null,
    { scheduleSession: false, issueFeedToken: false, administer: false },
  ],
])('%s is shown as %s with what that post may do', async (email, role, code, maySpeakFor, viewerCan) => {
  const { viewer } = await (await forum.person(email)).read<{ viewer: object }>(VIEWER);
  expect(viewer).toMatchObject({
    maySpeakFor,
    person: { role, delegation: code === undefined ? null : { code } },
    viewerCan,
  });
});
