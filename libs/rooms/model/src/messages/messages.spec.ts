import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sees } from '@parley/delegations/model';
import { type Actor, isParty, isRefusal, partyOf, visible } from '@parley/kernel';
import { effectiveLabel } from '@parley/sessions/model';
import { anOpenFloor } from '../testing/builders';
import { anActor, chair, france, japan, korea, lowJapan, norway, observer, READERS } from '../testing/people';
import { checkMessageText } from './check-message-text';
import { channelOf, conversationOf, partiesTo } from './conversation';
import { LONGEST_MESSAGE, type MessageBoard, OPEN_BOARD } from './message';
import { messageAbilities } from './message-gates';
import { resumeMessages, suspendMessages } from './run-messages';
import { sendMessage } from './send-message';

const { session } = anOpenFloor();
const noon = new Date('2026-02-03T12:00:00Z');
const second = (n: number): Date => new Date(noon.getTime() + n * 1000);
const admin = anActor('ADMINISTRATOR', null);

const send = (
  actor: Actor,
  to: string,
  more: Partial<Parameters<typeof sendMessage>[0]> = {},
  text = 'Hello',
) =>
  sendMessage(
    { session, board: OPEN_BOARD, key: 'm', sequence: 1, senderName: 'Somebody', recent: [], ...more },
    { text, to, label: null },
    actor,
    noon,
  );

const SUSPENDED: MessageBoard = { suspendedAt: noon, reason: null };

describe('a message', () => {
  it.each([
    ['JPN', 'ROOM', null, 'ROOM'],
    ['JPN', 'CHAIR', ['JPN', 'SECRETARIAT'], 'CHAIR'],
    ['JPN', 'FRA', ['FRA', 'JPN'], 'FRA'],
    ['JPN', 'JPN', ['JPN'], 'JPN'],
    ['SECRETARIAT', 'FRA', ['FRA', 'SECRETARIAT'], 'FRA'],
    ['SECRETARIAT', 'CHAIR', ['SECRETARIAT'], 'CHAIR'],
  ])('from %s to %s is between %j, and the sender calls it %s', (from, to, parties, name) => {
    expect(partiesTo(from, to)).toEqual(parties);
    expect(conversationOf(from, parties)).toBe(name);
    expect(channelOf(parties)).toBe(parties?.join('+') ?? 'ROOM');
  });

  it('is never seen by more than see the session, and a direct one by its two sides alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(chair, japan, france, korea, lowJapan),
        fc.constantFrom('ROOM', 'CHAIR', 'JPN', 'FRA', 'KOR'),
        fc.constantFrom(...READERS, admin),
        (author, to, reader) => {
          const decision = send(author, to);
          if (isRefusal(decision)) return;
          const { label, parties } = decision.message;
          const [event] = decision.events;
          if (event === undefined) throw new Error('nothing was recorded');
          const seen = visible(reader, label) && isParty(reader, parties);
          expect(sees(reader, event)).toBe(seen);
          if (seen) expect(visible(reader, effectiveLabel(session))).toBe(true);
          if (seen && parties !== null) expect(parties).toContain(partyOf(reader));
          expect(visible(author, label) && isParty(author, parties)).toBe(true);
        },
      ),
    );
  });

  it('is for people who may enter the room: no observer, no administrator, no machine, no stranger', () => {
    expect(send(observer, 'ROOM')).toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) });
    expect(send(admin, 'ROOM')).toMatchObject({ code: 'FORBIDDEN' });
    expect(send({ ...japan, personId: null, tokenId: 't' }, 'ROOM')).toMatchObject({ code: 'FORBIDDEN' });
    expect(send(norway, 'ROOM')).toMatchObject({ code: 'FORBIDDEN' });
    expect(send(japan, 'NOR')).toMatchObject({ code: 'INVALID', field: 'to' });
    expect(send(japan, 'nobody')).toMatchObject({ code: 'INVALID', field: 'to' });
  });

  it('may be narrower than the session, but not so that its sides could not read it', () => {
    const narrow = (releasableTo: string[], to: string) =>
      sendMessage(
        { session, board: OPEN_BOARD, key: 'm', sequence: 1, senderName: '', recent: [] },
        { text: 'x', to, label: { classification: 'RESTRICTED', releasableTo } },
        japan,
        noon,
      );
    expect(narrow(['FRA', 'JPN'], 'ROOM')).toMatchObject({
      message: { label: { classification: 'RESTRICTED', releasableTo: ['FRA', 'JPN'] } },
    });
    expect(narrow(['FRA'], 'ROOM')).toMatchObject({ code: 'INVALID', field: 'label' });
    expect(narrow(['JPN'], 'FRA')).toMatchObject({ code: 'INVALID', field: 'label' });
  });

  it('comes at most twenty times a minute from one person, who is told how long to wait', () => {
    const recent = Array.from({ length: 20 }, (_, n) => second(-n));
    expect(send(japan, 'ROOM', { recent })).toMatchObject({
      code: 'RATE_LIMITED',
      message: { en: expect.stringContaining('41 s') },
    });
    expect(isRefusal(send(japan, 'ROOM', { recent: recent.slice(1) }))).toBe(false);
    expect(isRefusal(send(japan, 'ROOM', { recent: recent.map(() => second(-60)) }))).toBe(false);
  });
});

describe('the text of a message', () => {
  it('is kept as it was written, with its ends of line as one', () => {
    expect(checkMessageText(' a\r\nb\tc\rd ')).toBe('a\nb\tc\nd');
    expect(checkMessageText('<b>日本</b> — « oui » 🙂')).toBe('<b>日本</b> — « oui » 🙂');
  });

  it.each([' ', '\u0007', 'a\u202eb', 'x'.repeat(LONGEST_MESSAGE + 1)])('is not %j', (text) => {
    expect(checkMessageText(text)).toMatchObject({ code: 'INVALID', field: 'text' });
  });
});

describe('messages that the chair has suspended', () => {
  it('still go to the chair, and from the secretariat', () => {
    expect(send(japan, 'ROOM', { board: SUSPENDED })).toMatchObject({ code: 'STATE' });
    expect(send(japan, 'FRA', { board: SUSPENDED })).toMatchObject({ code: 'STATE' });
    expect(isRefusal(send(japan, 'CHAIR', { board: SUSPENDED }))).toBe(false);
    expect(isRefusal(send(chair, 'JPN', { board: SUSPENDED }))).toBe(false);
  });

  it('are suspended and resumed by the chair, once each; what is offered is what is not refused', () => {
    for (const actor of [...READERS, admin])
      for (const board of [OPEN_BOARD, SUSPENDED]) {
        const can = messageAbilities(actor, { session, board });
        expect(can.write).toBe(!isRefusal(send(actor, 'ROOM', { board })));
        expect(can.writeToChair).toBe(!isRefusal(send(actor, 'CHAIR', { board })));
        expect(can.suspend).toBe(
          !isRefusal(suspendMessages({ session, board }, { reason: null }, actor, noon)),
        );
        expect(can.resume).toBe(!isRefusal(resumeMessages({ session, board }, actor)));
      }
  });
});
