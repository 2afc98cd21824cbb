/** A piece of a Word document as the library that reads it gives it. */
export interface OfficeNode {
  readonly type: string;
  readonly children?: readonly OfficeNode[];
  /** Of text. */
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly indent?: { readonly start?: string | null };
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStrikethrough?: boolean;
  readonly href?: string;
  /** Of a break: `line`, `page`, `column`. */
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly checked?: boolean;
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A whole document. */
export interface OfficeDocument extends OfficeNode {
  readonly notes: { resolve(reference: OfficeNode): { readonly body: readonly OfficeNode[] } | undefined };
}

/** The pieces within a piece. */
export const within = ({ children = [] }: OfficeNode): readonly OfficeNode[] => children;
