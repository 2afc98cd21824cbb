import { type Browser, expect, test } from '@playwright/test';
import { circulatedBy } from './support/circulated';
import { type Somebody, somebody } from './support/people';

const HOUR_MS = 3_600_000;
const LABEL = { classification: 'UNCLASSIFIED' };
const REFUSAL = '... on Refusal { code message }';

/** Somebody whose browser has a clock that is so much off. */
const offBy = async (browser: Browser, ms: number): Promise<Somebody> => {
  const person = await somebody(browser, 'head@prt.example');
  await person.page.addInitScript((off: number) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [Real.now() + off] : given) as [number]));
      }
      static override now(): number {
        return Real.now() + off;
      }
    } as DateConstructor;
  }, ms);
  return person;
};

const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

test('what is left of a poll and of silence is right in a browser whose clock is an hour off', async ({
  browser,
}) => {
  const [officer, author, slow, fast] = await Promise.all([
    somebody(browser, 'officer@secretariat.example'),
    somebody(browser, 'head@ita.example'),
    offBy(browser, -HOUR_MS),
    offBy(browser, HOUR_MS),
  ]);
  const title = `Clock of a journey ${test.info().retry}`;
  const paper = await circulatedBy(author, { title, markdown: 'Once.\n', label: LABEL });
  const read = 'query ($id: ID!) { paper(id: $id) { current { id } } }';
  const known = (await author.ask(read, { id: paper })) as { paper: { current: { id: string } } };
  const { poll } = (await officer.ask(
    `mutation ($input: PollInput!) { poll: openPoll(input: $input) { ... on Poll { id } ${REFUSAL} } }`,
    {
      input: { question: title, basis: 'NAMED', named: ['ITA', 'PRT'], closesAt: minutes(30), label: LABEL },
    },
  )) as { poll: { id: string } };
  const { silence } = (await officer.ask(
    `mutation ($text: ID!, $expires: DateTime!) { silence: proposeSilence(revisionId: $text, basis: NAMED, named: ["ITA", "PRT"],
      expiresAt: $expires, shortPeriodReason: "Agreed.", label: { classification: UNCLASSIFIED }) { ... on SilenceProcedure { id } ${REFUSAL} } }`,
    { text: known.paper.current.id, expires: minutes(50) },
  )) as { silence: { id: string } };
  for (const { page } of [slow, fast]) {
    await page.goto(`/polls/${poll.id}`);
    await expect(page.getByText(/^(29|30) min$/).first()).toBeVisible();
    await page.goto(`/silences/${silence.id}`);
    await expect(page.getByText(/^(49|50) min$/).first()).toBeVisible();
  }
});
