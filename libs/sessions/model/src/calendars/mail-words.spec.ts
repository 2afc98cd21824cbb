import { describe, expect, it } from '@jest/globals';
import type { Session } from '../session/session';
import { aConvened, noon } from '../testing/builders';
import { aPerson } from '../testing/people';
import { type MailFacts, mailWords } from './mail-words';

const { session } = aConvened({ title: 'Zephyr', place: 'Zephyr hall' });
const person = aPerson({ role: 'HEAD', clearance: 'CONFIDENTIAL' });

const facts = (more: Partial<MailFacts> = {}): MailFacts => ({
  session,
  changedAt: noon,
  person,
  method: 'REQUEST',
  sequence: 7,
  plannedAt: noon,
  ceiling: 'UNCLASSIFIED',
  base: 'https://parley.example',
  organizer: { name: 'Parley', email: 'parley@parley.example' },
  ...more,
});

const restricted: Session = { ...session, label: { ...session.label, classification: 'RESTRICTED' } };

describe('a mail about a session', () => {
  it('under the ceiling holds its words, and when it is in its own zone', () => {
    const { subject, text, calendar } = mailWords(facts());
    expect(subject).toBe('Invitation: Zephyr');
    expect(text).toContain('Zephyr hall');
    expect(text).toMatch(
      /Tuesday,? 3 February 2026 at 13:00 – Tuesday,? 3 February 2026 at 15:00 \(Europe\/Brussels\)/,
    );
    expect(calendar).toContain('METHOD:REQUEST\r\n');
    expect(calendar).toContain('SEQUENCE:7\r\n');
  });

  it('above the ceiling holds its level and its time, in the language of the person', () => {
    const all = Object.values(mailWords(facts({ session: restricted }))).join('\n');
    expect(all).toContain('APP RESTRICTED consultation');
    expect(all).not.toMatch(/zephyr/i);
    const french = mailWords(
      facts({ session: restricted, person: { ...person, language: 'FR' }, method: 'CANCEL' }),
    );
    expect(french.subject).toBe('Annulation : Consultation APP DIFFUSION RESTREINTE');
    expect(french.text).toContain('mardi 3 février 2026');
  });

  it('to somebody who no longer sees it says neither what nor when', () => {
    const unseen: Session = { ...session, label: { ...session.label, releasableTo: ['KOR'] } };
    const all = Object.values(mailWords(facts({ session: unseen, method: 'CANCEL' }))).join('\n');
    expect(all).toContain('STATUS:CANCELLED');
    expect(all).not.toMatch(/zephyr|DTSTART|2026 at|APP /i);
  });
});
