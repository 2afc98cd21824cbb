import { type Forum, inHours, OPEN_LABEL, type Person, type Thing } from '@parley/testkit';

type Input = Readonly<Record<string, unknown>>;

/** What specs look at of a request. */
export const REQUEST = `id subject text purpose urgency format state version proposedStart submittedAt withdrawReason
  acknowledgeBy acknowledgedAt acknowledgeRemaining acknowledgeOverdue
  conveneBy convenedAt conveneRemaining conveneOverdue
  delegation { code } named { code } label { classification releasableTo }
  session { id title state request { id } }
  viewerCan { correct withdraw acknowledge schedule }`;

/** A request as {@link REQUEST} shows it. */
export interface Request extends Thing {
  readonly state: string;
  readonly version: number;
  readonly urgency: string;
  readonly submittedAt: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedAt: string | null;
  readonly acknowledgeRemaining: string | null;
  readonly acknowledgeOverdue: boolean;
  readonly conveneBy: string;
  readonly convenedAt: string | null;
  readonly conveneRemaining: string | null;
  readonly conveneOverdue: boolean;
  readonly named: readonly { readonly code: string }[];
  readonly label: { readonly classification: string; readonly releasableTo: readonly string[] | null };
  readonly session: (Thing & { readonly state: string; readonly request: Thing | null }) | null;
  readonly viewerCan: Readonly<Record<'correct' | 'withdraw' | 'acknowledge' | 'schedule', boolean>>;
}

/** What a request is made with where a spec does not care. */
export const requestInput = (overrides: Input = {}): Input => ({
  subject: 'Safety of undersea cables',
  text: 'Two cables were damaged in a storm; we would compare notes.',
  purpose: 'INFORM',
  urgency: 'URGENT',
  format: 'ALL',
  label: OPEN_LABEL,
  ...overrides,
});

let slots = 0;

/** When its session is to be: each time at another hour, so that nobody is needed elsewhere. */
export const slot = (): Input => {
  slots += 1;
  const start = 24 * 365 + slots * 3;
  return { startsAt: inHours(start), endsAt: inHours(start + 2), timeZone: 'Europe/Brussels' };
};

/** Makes a request; by Norway where a spec does not care. */
export const requested = async (
  forum: Forum,
  overrides: Input = {},
  by = 'head@nor.example',
): Promise<Request> =>
  (await forum.person(by)).does<Request>('requestConsultations', { input: requestInput(overrides) }, REQUEST);

/** The request as this reader sees it, or null. */
export const requestSeen = async (reader: Person, id: string): Promise<Request | null> =>
  (
    await reader.read<{ consultationRequest: Request | null }>(
      `query ($id: ID!) { consultationRequest(id: $id) { ${REQUEST} } }`,
      { id },
    )
  ).consultationRequest;

/** The whole list as this reader sees it. */
export const requestsListed = async (
  reader: Person,
  args = '',
): Promise<{ readonly totalCount: number; readonly nodes: readonly Thing[] }> =>
  (
    await reader.read<{ consultationRequests: { totalCount: number; nodes: Thing[] } }>(
      `{ consultationRequests(first: 100${args}) { totalCount nodes { id } } }`,
    )
  ).consultationRequests;
