import { describe, expect, it } from '@jest/globals';
import { suspendSession } from '@parley/sessions/model';
import { aFloor, anOpenFloor, ask, asked, decided, next, noon } from '../testing/builders';
import {
  anActor,
  chair,
  france,
  japan,
  korea,
  norway,
  observer,
  officer,
  rapporteur,
} from '../testing/people';
import { speakersAbilities } from './abilities';
import type { Floor } from './floor';
import { giveFloor } from './give-floor';
import { MOST_REPLIES } from './request-gates';
import { setSpeakersList } from './set-list';
import { withdrawFloor } from './withdraw-floor';

const setList = (floor: Floor, open: boolean): Floor =>
  next(floor, (now) => setSpeakersList(now, { open, speakingSeconds: null }, chair));

const spoken = (floor: Floor, key: string): Floor =>
  next(floor, (now) => giveFloor(now, { requestKey: key }, chair, noon));

describe('asking for the floor', () => {
  it('puts the delegation on the list of the item, and remembers who asked', () => {
    const { requests, events } = decided(ask(anOpenFloor(), 'r1', japan));
    expect(requests).toMatchObject([
      {
        key: 'r1',
        kind: 'STATEMENT',
        state: 'WAITING',
        delegation: 'JPN',
        requestedBy: 'ADVISER JPN',
        requestedAt: noon,
      },
    ]);
    expect(events).toMatchObject([{ type: 'floor.requested', subject: { type: 'FloorRequest', key: 'r1' } }]);
    expect(JSON.stringify(events)).not.toContain('ADVISER JPN');
  });

  it('is for every delegate of an invited delegation, and nobody else', () => {
    for (const role of ['HEAD', 'DEPUTY', 'ADVISER'] as const) {
      expect(ask(anOpenFloor(), 'r', anActor(role, 'KOR'))).toHaveProperty('requests');
    }
    for (const actor of [chair, officer, rapporteur, observer, norway]) {
      expect(ask(anOpenFloor(), 'r', actor)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(ask(anOpenFloor(), 'r', anActor('HEAD', 'AUS'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(ask(anOpenFloor(), 'r', { ...japan, role: null, personId: null })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('is one waiting request of a kind for a delegation, whoever of it asks', () => {
    const floor = asked(anOpenFloor(), ['r1', japan]);
    expect(ask(floor, 'r2', anActor('HEAD', 'JPN'))).toMatchObject({ code: 'DUPLICATE' });
    expect(ask(floor, 'r2', korea)).toHaveProperty('requests');
    expect(ask(floor, 'r2', japan, 'POINT_OF_ORDER')).toHaveProperty('requests');
  });

  it('is possible again once the delegation has spoken or has withdrawn', () => {
    const floor = asked(anOpenFloor(), ['r1', japan]);
    expect(ask(spoken(floor, 'r1'), 'r2', japan)).toHaveProperty('requests');
    const withdrawn = next(floor, (now) => withdrawFloor(now, { requestKey: 'r1' }, japan));
    expect(ask(withdrawn, 'r2', japan)).toHaveProperty('requests');
  });

  it('on behalf of others names other participants, in English order', () => {
    expect(ask(anOpenFloor(), 'r', japan, 'STATEMENT', ['KOR', 'FRA', 'KOR'])).toMatchObject({
      requests: [{ onBehalfOf: ['FRA', 'KOR'] }],
    });
    for (const others of [['JPN'], ['NOR'], ['ZZZ']]) {
      expect(ask(anOpenFloor(), 'r', japan, 'STATEMENT', others)).toMatchObject({
        code: 'INVALID',
        field: 'onBehalfOf',
      });
    }
    expect(ask(anOpenFloor(), 'r', japan, 'POINT_OF_ORDER', ['KOR'])).toMatchObject({ code: 'INVALID' });
  });
});

describe('a statement', () => {
  it('may be asked for as soon as the item is open, unless the chair has closed the list', () => {
    expect(ask(anOpenFloor(), 'r', japan)).toHaveProperty('requests');
    const closed = setList(anOpenFloor(), false);
    expect(ask(closed, 'r', japan)).toMatchObject({ code: 'STATE' });
    expect(ask(setList(closed, true), 'r', japan)).toHaveProperty('requests');
  });

  it('may be asked for before the item only where the chair has opened the list in advance', () => {
    expect(ask(aFloor(), 'r', japan)).toMatchObject({ code: 'STATE' });
    expect(ask(setList(aFloor(), true), 'r', japan)).toHaveProperty('requests');
    expect(ask(setList(aFloor('open'), true), 'r', japan)).toHaveProperty('requests');
  });

  it('is too late once the item is closed', () => {
    expect(ask(aFloor('open', 'openItem', 'closeItem'), 'r', japan)).toMatchObject({ code: 'STATE' });
  });

  it('waits until a suspended session is resumed', () => {
    const floor = anOpenFloor();
    const dossier = { session: floor.session, items: [floor.item], answers: [] };
    const { session } = decided(suspendSession(dossier, {}, chair, noon));
    expect(ask({ ...floor, session }, 'r', japan)).toMatchObject({ code: 'STATE' });
  });
});

describe('a right of reply and a point of order', () => {
  it.each(['RIGHT_OF_REPLY', 'POINT_OF_ORDER'] as const)(
    '%s needs the item under way, and no open list',
    (kind) => {
      expect(ask(setList(anOpenFloor(), false), 'r', japan, kind)).toHaveProperty('requests');
      expect(ask(setList(aFloor('open'), true), 'r', japan, kind)).toMatchObject({ code: 'STATE' });
      expect(ask(aFloor('open', 'openItem', 'closeItem'), 'r', japan, kind)).toMatchObject({ code: 'STATE' });
    },
  );

  it('lets a delegation reply twice on an item, and declined or withdrawn replies do not count', () => {
    let floor = anOpenFloor();
    for (const key of ['r1', 'r2']) floor = spoken(asked(floor, [key, japan, 'RIGHT_OF_REPLY']), key);
    expect(floor.requests).toHaveLength(MOST_REPLIES);
    expect(ask(floor, 'r3', japan, 'RIGHT_OF_REPLY')).toMatchObject({ code: 'STATE' });
    expect(ask(floor, 'r3', france, 'RIGHT_OF_REPLY')).toHaveProperty('requests');
    const declined = next(asked(anOpenFloor(), ['d', japan, 'RIGHT_OF_REPLY']), (now) =>
      withdrawFloor(now, { requestKey: 'd' }, chair),
    );
    expect(
      ask(spoken(asked(declined, ['r1', japan, 'RIGHT_OF_REPLY']), 'r1'), 'r2', japan, 'RIGHT_OF_REPLY'),
    ).toHaveProperty('requests');
  });
});

describe('what a delegate is offered', () => {
  it('is what would not be refused', () => {
    const used = asked(anOpenFloor(), ['r1', japan]);
    expect(speakersAbilities(japan, used)).toEqual({
      requestStatement: false,
      raisePointOfOrder: true,
      requestReply: true,
      run: false,
      startTour: false,
      endTour: false,
    });
    expect(speakersAbilities(chair, used)).toEqual({
      requestStatement: false,
      raisePointOfOrder: false,
      requestReply: false,
      run: true,
      startTour: true,
      endTour: false,
    });
    expect(speakersAbilities(chair, aFloor('open', 'openItem', 'closeItem')).run).toBe(false);
  });
});
