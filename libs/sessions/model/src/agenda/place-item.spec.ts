import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../dossier';
import { openSession } from '../session/run-session';
import { aConvened, anItemInput, anOpen, item, next, noon, withItems } from '../testing/builders';
import { chair, japan, lowOfficer } from '../testing/people';
import { addItem } from './edit-item';
import { agendaItemAbilities } from './item-abilities';
import { moveItem, withdrawItem } from './place-item';
import { closeItem, openItem } from './run-item';
import { childrenOf, treeOrder } from './tree';

const move = (dossier: Dossier, itemKey: string, parentKey: string | null, position: number, actor = chair) =>
  moveItem(dossier, { itemKey, version: item(dossier, itemKey).version, parentKey, position }, actor);

const keys = ({ items }: Dossier): string =>
  treeOrder(items)
    .map(({ key }) => key)
    .join(' ');
const convenedOpen = (dossier: Dossier) => openSession(dossier, chair, noon);
const flat = (): Dossier => withItems(aConvened(), 'a', 'b', 'c', 'd');

describe('moving an item', () => {
  it.each([
    [0, 'c a b d'],
    [1, 'a c b d'],
    [2, 'a b c d'],
    [3, 'a b d c'],
    [99, 'a b d c'],
    [-5, 'c a b d'],
  ])('to position %i among its siblings makes %s', (position, order) => {
    expect(keys(next(flat(), (dossier) => move(dossier, 'c', null, position)))).toBe(order);
  });

  it('takes along what stands under it', () => {
    const moved = next(withItems(flat(), 'a/e'), (dossier) => move(dossier, 'a', 'd', 0));
    expect(keys(moved)).toBe('b c d a e');
  });

  it('changes one item only, whatever its neighbours are', () => {
    expect(move(flat(), 'd', null, 0)).toMatchObject({
      items: [{ key: 'd', version: 2 }],
      events: [{ type: 'item.moved' }],
    });
  });

  it.each([
    ['under itself', 'a', 'a'],
    ['under its child', 'a', 'e'],
    ['under the child of its child', 'a', 'f'],
  ])('is refused %s', (_, key, parent) => {
    expect(move(withItems(flat(), 'a/e', 'e/f'), key, parent, 0)).toMatchObject({
      code: 'INVALID',
      field: 'parentId',
    });
  });

  it('is refused where something under it would stand on a fourth level', () => {
    const tree = withItems(flat(), 'a/e', 'b/f', 'f/g');
    expect(move(tree, 'b', 'a', 0)).toMatchObject({ code: 'INVALID', field: 'parentId' });
    expect(move(tree, 'f', 'a', 0)).toHaveProperty('items');
    expect(move(tree, 'f', 'e', 0)).toMatchObject({ code: 'INVALID' });
  });

  it('is refused under what was withdrawn, or is not there', () => {
    const withdrawn = next(flat(), (dossier) => withdrawItem(dossier, { itemKey: 'b', version: 1 }, chair));
    expect(move(withdrawn, 'a', 'b', 0)).toMatchObject({ code: 'STATE', field: 'parentId' });
    expect(move(withdrawn, 'a', 'nowhere', 0)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused to another parent while any of it is under discussion, so that one line stays open', () => {
    const tree = withItems(
      next(flat(), (dossier) => convenedOpen(dossier)),
      'a/e',
    );
    const running = next(tree, (dossier) => openItem(dossier, { itemKey: 'e' }, chair, noon));
    for (const key of ['a', 'e']) {
      expect(move(running, key, 'b', 0)).toMatchObject({ code: 'STATE', field: 'parentId' });
    }
    expect(move(running, 'a', null, 3)).toHaveProperty('items');
  });

  it('is refused to whoever saw an older version, and to delegates', () => {
    expect(moveItem(flat(), { itemKey: 'a', version: 2, parentKey: null, position: 0 }, chair)).toMatchObject(
      {
        code: 'CONFLICT',
        currentVersion: 1,
      },
    );
    expect(move(flat(), 'a', null, 0, japan)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('gives it the label that follows from its new place', () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA'] } as const;
    const tree = next(flat(), (dossier) => addItem({ ...dossier, key: 'n' }, anItemInput({ label }), chair));
    const under = next(tree, (dossier) => move(dossier, 'a', 'n', 0));
    expect(item(under, 'a').label.releasableTo).toEqual(['FRA']);
    expect(
      item(
        next(under, (dossier) => move(dossier, 'a', null, 0)),
        'a',
      ).label.releasableTo,
    ).toBeNull();
  });

  it('counts positions among the siblings that the actor sees, and comes right after the one before', () => {
    const label = { classification: 'SECRET' } as const;
    const hidden = (dossier: Dossier, key: string): Dossier =>
      next(dossier, (before) => addItem({ ...before, key }, anItemInput({ label }), chair));
    // This key asks for a place as far on as there is room: past what is hidden, if it were not looked at.
    const far = 'ffffffff';
    const tree = withItems(hidden(withItems(hidden(aConvened(), 'h'), 'a'), 'i'), 'b', far);
    const movedBy = (position: number): string =>
      keys(next(tree, (dossier) => move(dossier, far, null, position, lowOfficer))).replace(far, 'X');
    expect([0, 1, 2].map(movedBy)).toEqual(['X h a i b', 'h a X i b', 'h a i b X']);
  });
});

describe('withdrawing an item', () => {
  const withdraw = (dossier: Dossier, itemKey: string, actor = chair) =>
    withdrawItem(dossier, { itemKey, version: item(dossier, itemKey).version }, actor);

  it('takes along what stands under it, and keeps their places', () => {
    const result = next(withItems(flat(), 'a/e'), (dossier) => withdraw(dossier, 'a'));
    expect([item(result, 'a').state, item(result, 'e').state]).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(keys(result)).toBe('a e b c d');
  });

  it('is refused once it, or something under it, has been opened', () => {
    const tree = withItems(anOpen(), 'a', 'a/e');
    const open = next(tree, (dossier) => openItem(dossier, { itemKey: 'e' }, chair, noon));
    expect(withdraw(open, 'e')).toMatchObject({ code: 'STATE' });
    expect(withdraw(open, 'a')).toMatchObject({
      code: 'STATE',
      message: { en: expect.stringContaining('1(a) e') },
    });
    expect(agendaItemAbilities(chair, open, item(open, 'a')).withdraw).toBe(false);
    const closed = next(open, (dossier) =>
      closeItem(dossier, { itemKey: 'e', outcome: 'AGREED' }, chair, noon),
    );
    expect(withdraw(closed, 'a')).toMatchObject({ code: 'STATE' });
  });

  it('is done once', () => {
    const once = next(flat(), (dossier) => withdraw(dossier, 'a'));
    expect(withdraw(once, 'a')).toMatchObject({
      code: 'STATE',
      message: { en: expect.stringContaining('withdrawn') },
    });
  });

  it('leaves the others in their order', () => {
    const { items } = next(flat(), (dossier) => withdraw(dossier, 'b'));
    expect(childrenOf(items, null).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});
