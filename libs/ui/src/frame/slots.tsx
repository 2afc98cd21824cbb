import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from 'react';

/**
 * Places on screens that parts of later domains fill: the screen says where, the product says what. Each with what the part is
 * told of its surroundings.
 */
export interface SlotProps {
  /** What needs the reader now, on the first screen. */
  readonly today: object;
  /** What waits for the secretariat, on its desk. */
  readonly desk: object;
  /** A session’s own page. */
  readonly session: { readonly sessionId: string };
  /** The room: in its head, for the whole session. */
  readonly room: { readonly sessionId: string; readonly itemId: string | null };
  /** The room: with the item that is shown. */
  readonly item: { readonly sessionId: string; readonly itemId: string };
  /** The room: what was agreed to be done, once it is asked for. */
  readonly actions: { readonly sessionId: string; readonly itemId: string };
  /** A circulated text on its paper’s page. */
  readonly text: { readonly paperId: string; readonly revisionId: string };
}

export type SlotName = keyof SlotProps;

/** What fills the places. Parts load when they are first shown. */
export type SlotParts = { readonly [Name in SlotName]?: readonly ComponentType<SlotProps[Name]>[] };

const Parts = createContext<SlotParts>({});

export const SlotsProvider = ({
  parts,
  children,
}: {
  readonly parts: SlotParts;
  readonly children: ReactNode;
}) => <Parts.Provider value={parts}>{children}</Parts.Provider>;

interface Props<Name extends SlotName> {
  readonly name: Name;
  readonly told: SlotProps[Name];
}

/** A place that parts of later domains fill; nothing where none does. One that is still loading takes no room. */
export const Slot = <Name extends SlotName>({ name, told }: Props<Name>) => {
  const parts: readonly ComponentType<SlotProps[Name]>[] = useContext(Parts)[name] ?? [];
  return parts.map((Part, at) => (
    <Suspense key={at} fallback={null}>
      <Part {...told} />
    </Suspense>
  ));
};
