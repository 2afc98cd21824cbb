import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Note,
  releaseLetter,
  type ReleaseLetterFacts,
  type ReleaseRequest,
} from '@parley/awareness/model';
import { addresseesOf, PERSON, type PersonRow, sightOf } from '@parley/decisions/server';
import { entryOf } from '@parley/delegations/model';
import { globalId, visible } from '@parley/kernel';
import {
  DueRunner,
  Letters,
  type LetterWriter,
  PLATFORM_OPTIONS,
  type PlatformOptions,
} from '@parley/platform';
import type pg from 'pg';
import { NOTE_COLUMNS, noteOf, type NoteRow } from '../notes/note-row';
import { RELEASE_COLUMNS, releaseOf, type ReleaseRow } from './release-row';
import { RELEASE_LETTERS_KIND } from './release-store';

/** Kind of letters about requests for release; the key names the request and how it stood. */
export const RELEASE_LETTER = 'release';

const REQUEST = `select ${RELEASE_COLUMNS} from release_request r where r.id = $1`;
const NOTE = `select ${NOTE_COLUMNS} from note n where n.id = $1`;

const noteIn = async (client: pg.PoolClient, key: string): Promise<Note | undefined> => {
  const [row] = (await client.query<NoteRow>(NOTE, [key])).rows;
  return row && noteOf(row);
};

const requestIn = async (client: pg.PoolClient, key: string): Promise<ReleaseRequest | undefined> => {
  const [row] = (await client.query<ReleaseRow>(REQUEST, [key])).rows;
  return row && releaseOf(row);
};

/** What somebody has to see to be written to: of a question the fuller note too, which they are to release; of an answer the tear-line alone. */
const toBeSeen = async (client: pg.PoolClient, request: ReleaseRequest): Promise<readonly Note[]> => {
  const tearLine = await noteIn(client, request.noteKey);
  if (tearLine === undefined) return [];
  if (request.state !== 'OPEN' || tearLine.tearLineOf === null) return [tearLine];
  const fuller = await noteIn(client, tearLine.tearLineOf);
  return fuller === undefined ? [] : [tearLine, fuller];
};

type Sender = Pick<PlatformOptions, 'mail' | 'publicUrl' | 'host' | 'port'>;

const nameOf = (code: string, language: 'EN' | 'FR'): string =>
  entryOf(code)?.[language === 'FR' ? 'nameFr' : 'nameEn'] ?? code;

const isWritten = (state: string): state is ReleaseLetterFacts['state'] =>
  state === 'OPEN' || state === 'GRANTED' || state === 'REFUSED';

/** What is to be said to this person, if there is still anything to say. */
const factsFor = async (
  client: pg.PoolClient,
  key: string,
  person: PersonRow,
): Promise<
  | (Pick<ReleaseLetterFacts, 'state' | 'title' | 'label' | 'from' | 'originator' | 'language'> & {
      readonly note: string;
    })
  | undefined
> => {
  const [requestKey = '', state = ''] = key.split(' ');
  const request = await requestIn(client, requestKey);
  if (request?.state !== state || !isWritten(state)) return undefined;
  const seen = await toBeSeen(client, request);
  const [tearLine] = seen;
  if (tearLine === undefined || seen.some(({ label }) => !visible(sightOf(person), label))) return undefined;
  const language = person.language === 'FR' ? 'FR' : 'EN';
  return {
    ...{ title: tearLine.title, label: tearLine.label, note: tearLine.key, state, language },
    ...{ from: nameOf(request.delegation, language), originator: nameOf(request.originator, language) },
  };
};

/** Writes letters as things are when they are sent: none of a request that stands otherwise meanwhile, or is out of sight. */
const writeReleaseLetter =
  ({ mail, publicUrl, host, port }: Sender): LetterWriter =>
  async (client, { key, personId }) => {
    const [person] = (await client.query<PersonRow>(PERSON, [personId])).rows;
    const facts = person && (await factsFor(client, key, person));
    if (person === undefined || facts === undefined) return undefined;
    const { note, ...said } = facts;
    const words = releaseLetter({
      ...said,
      ceiling: mail.ceiling,
      base: publicUrl ?? `http://${host}:${port}`,
      path: `/awareness/${encodeURIComponent(globalId('Note', note))}`,
    });
    return { ...words, to: { name: person.name, email: person.email } };
  };

/** Has the heads of the delegation that is asked, or answered, and who speaks for its seat written to. */
@Injectable()
export class ReleaseLetters implements OnModuleInit {
  constructor(
    @Inject(DueRunner) private readonly due: DueRunner,
    @Inject(Letters) private readonly letters: Letters,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {}

  onModuleInit(): void {
    this.due.register(RELEASE_LETTERS_KIND, (client, key) => this.plan(client, key));
    this.letters.register(RELEASE_LETTER, writeReleaseLetter(this.options));
  }

  private async plan(client: pg.PoolClient, key: string): Promise<void> {
    const [requestKey = '', state = ''] = key.split(' ');
    const request = await requestIn(client, requestKey);
    if (request === undefined) return;
    const to = state === 'OPEN' ? request.originator : request.delegation;
    await this.letters.plan(client, RELEASE_LETTER, key, await addresseesOf(client, [to]));
  }
}
