import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import type { Person } from '@parley/delegations/model';
import type { Dossier } from '../dossier';
import { closeSession, suspendSession } from '../session/run-session';
import { sessionAbilities } from '../session/session-abilities';
import { aConvened, aDraft, anOpen, noon, next } from '../testing/builders';
import { aPerson, chair, france, japan, observer } from '../testing/people';
import { type AnswerInput, answerInvitation } from './answer-invitation';
import { invitationsOf } from './invitations-of';

const people: Person[] = [
  aPerson({ id: 'head', name: 'Japan — Head of Delegation', role: 'HEAD' }),
  aPerson({ id: 'gone', active: false }),
  aPerson({ id: 'french', delegation: 'FRA' }),
];

const answer = (input: AnswerInput, dossier = aConvened(), actor = japan) =>
  answerInvitation({ ...dossier, people }, input, actor, noon);

describe('answering an invitation', () => {
  it('is the own delegation’s, with the people who come', () => {
    expect(answer({ answer: 'ACCEPTED', attending: ['head', 'head'] })).toMatchObject({
      answers: [
        {
          delegation: 'JPN',
          answer: 'ACCEPTED',
          attending: [{ id: 'head', name: 'Japan — Head of Delegation' }],
          answeredAt: noon,
        },
      ],
    });
  });

  it('is told to all who see the session, under its label', () => {
    const dossier = aConvened();
    expect(answer({ answer: 'TENTATIVE' }, dossier)).toMatchObject({
      events: [
        {
          type: 'invitation.answered',
          label: dossier.session.label,
          data: { delegation: 'JPN', answer: 'TENTATIVE' },
        },
      ],
    });
  });

  it.each([['gone'], ['french'], ['nobody']])('is refused with %s to attend', (id) => {
    expect(answer({ answer: 'ACCEPTED', attending: [id] })).toMatchObject({
      code: 'INVALID',
      field: 'attending',
    });
  });

  it('names nobody where it declines or is taken back', () => {
    expect(answer({ answer: 'DECLINED', attending: ['head'] })).toMatchObject({
      answers: [{ attending: [], answeredAt: noon }],
    });
    expect(answer({ answer: 'AWAITED', attending: ['head'] })).toMatchObject({
      answers: [{ answer: 'AWAITED', attending: [], answeredAt: null }],
    });
  });

  it('replaces the answer before', () => {
    const first = next(aConvened(), (dossier) => answer({ answer: 'ACCEPTED' }, dossier));
    const second = next(first, (dossier) => answer({ answer: 'DECLINED' }, dossier));
    expect(second.answers.map(({ delegation, answer: said }) => [delegation, said])).toEqual([
      ['JPN', 'DECLINED'],
    ]);
  });

  it('is for delegates of invited seats, while the session is to come or going on', () => {
    const allies = aConvened({
      format: 'ALLIES',
      label: { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'FRA'] },
    });
    const suspended = next(anOpen(), (dossier) => suspendSession(dossier, {}, chair, noon));
    const closed = next(anOpen(), (dossier) => closeSession(dossier, chair, noon));
    const open = aConvened({ label: { classification: 'UNCLASSIFIED', releasableToObservers: true } });
    const cases: [Dossier, typeof japan, string | undefined][] = [
      [anOpen(), japan, undefined],
      [suspended, japan, undefined],
      [closed, japan, 'STATE'],
      [aDraft(), japan, 'NOT_FOUND'],
      [allies, japan, 'FORBIDDEN'],
      [allies, france, undefined],
      [open, chair, 'FORBIDDEN'],
      [open, observer, 'FORBIDDEN'],
    ];
    for (const [dossier, actor, code] of cases) {
      const result = answer({ answer: 'ACCEPTED' }, dossier, actor);
      expect(isRefusal(result) ? result.code : undefined).toBe(code);
      expect(sessionAbilities(actor, dossier).answerInvitation).toBe(code === undefined);
    }
  });
});

describe('the invitations of a session', () => {
  it('are one for each participant in their order, awaited where nothing was said', () => {
    const dossier = next(aConvened({ format: 'NAMED', named: ['JPN', 'AUS'] }), (before) =>
      answer({ answer: 'ACCEPTED' }, before),
    );
    expect(
      invitationsOf(dossier.session, dossier.answers).map(({ delegation, answer: said }) => [
        delegation,
        said,
      ]),
    ).toEqual([
      ['AUS', 'AWAITED'],
      ['JPN', 'ACCEPTED'],
    ]);
  });
});
