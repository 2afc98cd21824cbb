import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@parley/kernel';
import { type JournalEntry, journalOf } from '@parley/rooms/model';
import type { DocumentLanguage } from '@parley/sessions/model';
import { printedJournal } from './journal-document';
import { meetingUpTo } from './spec-meeting';
import { anActor, chair, head, laidPapers, officer, ScriptedMeeting } from './spec-script';

const journalFor = (entries: readonly JournalEntry[]) => {
  const journal = journalOf(entries, laidPapers);
  if (journal === null) throw new Error('there is no journal');
  return journal;
};

const markdown = (meeting: ScriptedMeeting, actor: Actor, language: DocumentLanguage = 'EN'): string =>
  printedJournal(journalFor(meeting.seenBy(actor)), language).markdown;

const golden = (name: string): string => fileURLToPath(new URL(`./golden/${name}.md`, import.meta.url));

/** One that is not there is written, and fails until somebody who knows how a journal reads has reviewed it. */
const expectGolden = (name: string, text: string): void => {
  const reviewed = existsSync(golden(name));
  if (!reviewed) writeFileSync(golden(name), text);
  expect(reviewed).toBe(true);
  expect(text).toBe(readFileSync(golden(name), 'utf8'));
};

const lowFrance: Actor = { ...head('FRA'), clearance: 'UNCLASSIFIED' };
const observer = anActor('OBSERVER', 'XAS');

describe('the journal of the scripted meeting', () => {
  it.each([
    ['korea', head('KOR')],
    ['france', head('FRA')],
  ] as const)('reads for %s as somebody has reviewed it, in English and French', (name, actor) => {
    const meeting = meetingUpTo('approved');
    expectGolden(`journal-${name}-en`, markdown(meeting, actor));
    expectGolden(`journal-${name}-fr`, markdown(meeting, actor, 'FR'));
  });

  it('reads while the meeting stands still as somebody has reviewed it', () => {
    expectGolden('journal-provisional-en', markdown(meetingUpTo('before'), head('FRA')));
  });

  it('is the same for an observer as for a delegation that sees as much', () => {
    const meeting = meetingUpTo('approved');
    expect(markdown(meeting, observer)).toBe(markdown(meeting, head('FRA')));
  });
});

describe('what a reader may not see', () => {
  it('is absent, and the numbers are those of the agenda that they see', () => {
    const meeting = meetingUpTo('approved');
    expect(markdown(meeting, head('KOR'))).toContain('Agenda item 3(b): Coercive economic practices');
    const unseen = markdown(meeting, head('FRA'));
    expect(unseen).toContain('Agenda item 3(a): Coercive economic practices');
    expect(unseen).not.toMatch(/Liaison|liaison|Points of contact|Contacts at sea|0009|0011/);
    expect(unseen.match(/\*\*Papers:\*\*/g)).toHaveLength(2);
  });

  it('is, where it is the session itself, everything: there is no journal', () => {
    expect(journalOf(meetingUpTo('approved').seenBy(lowFrance))).toBeNull();
  });

  it('goes when a label is raised, whenever that is', () => {
    const meeting = meetingUpTo('approved');
    const label = { ...meeting.session.label, releasableTo: ['JPN', 'KOR'] };
    const narrowed = meeting.events.map((event) =>
      event.subject.key === 'late' ? { ...event, label } : event,
    );
    const seen = narrowed.filter(({ subject }) => subject.key !== 'late');
    expect(printedJournal(journalFor(seen), 'EN').markdown).not.toContain('Undersea cables');
    expect(journalFor(narrowed).label.releasableTo).toEqual(['JPN', 'KOR']);
  });
});

describe('a journal', () => {
  it('is none before the meeting is opened, provisional until it is closed, final until it is approved', () => {
    const convened = new ScriptedMeeting(
      { session: meetingUpTo('prepare').session, items: [], answers: [] },
      new Date(0),
    );
    expect(journalOf(convened.seenBy(chair))).toBeNull();
    expect(journalFor(meetingUpTo('after').seenBy(officer)).status).toBe('PROVISIONAL');
    expect(journalFor(meetingUpTo('ended').seenBy(officer)).status).toBe('FINAL');
    expect(journalFor(meetingUpTo('approved').seenBy(officer)).status).toBe('APPROVED');
  });

  it('is changed by nothing that it does not know, nor by what happens once it is closed or approved', () => {
    for (const part of ['before', 'ended', 'approved'] as const) {
      const meeting = meetingUpTo(part);
      const text = markdown(meeting, chair);
      const { session } = meeting;
      meeting.wait(5).tell({
        type: 'session.renamed-by-somebody',
        subject: { type: 'Session', key: session.key },
        sessionKey: session.key,
        label: session.label,
        data: { title: 'Another' },
      });
      if (part !== 'before') meeting.leave('JPN', 'AUS').enter('USA');
      expect(markdown(meeting, chair)).toBe(text);
    }
  });

  it('counts who spoke as present, whoever was seen to come in', () => {
    const meeting = meetingUpTo('approved');
    const entries = meeting.seenBy(chair).filter(({ type }) => !type.startsWith('presence.'));
    expect(journalFor(entries).present).toEqual(['AUS', 'FRA', 'JPN', 'NZL', 'NOR', 'KOR']);
  });

  it('says who was there while the meeting was under way, not who had gone before', () => {
    const { present, absent, observers } = journalFor(meetingUpTo('approved').seenBy(chair));
    expect([present, absent, observers]).toEqual([
      ['AUS', 'FRA', 'JPN', 'NZL', 'NOR', 'KOR'],
      ['CAN', 'USA'],
      ['XAS'],
    ]);
  });

  it('announces to each reader the next meeting that they may see', () => {
    const meeting = meetingUpTo('ended');
    expect(journalFor(meeting.seenBy(head('KOR'))).next?.startsAt).toBe('2026-02-10T12:00:00.000Z');
    expect(journalFor(meeting.seenBy(head('FRA'))).next?.startsAt).toBe('2026-03-03T12:00:00.000Z');
  });

  it('shows the hash of its Markdown, which is not in it', () => {
    const {
      document,
      markdown: text,
      sha256,
    } = printedJournal(journalFor(meetingUpTo('approved').seenBy(chair)), 'EN');
    expect(JSON.stringify(document.blocks.at(-1))).toContain(sha256);
    expect(text).not.toContain(sha256);
  });
});
