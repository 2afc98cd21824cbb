/** What the composition says of this installation. */
export interface ForumOptions {
  readonly version: string;
  /** `null` unless this is a demonstration forum. */
  readonly demonstration: {
    /** `null` where the operator set a password: then it is not told on the sign-in screen. */
    readonly offeredPassword: string | null;
  } | null;
}

/** Injection token of {@link ForumOptions}. */
export const FORUM_OPTIONS = Symbol('ForumOptions');
