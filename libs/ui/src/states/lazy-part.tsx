import { Component, type ComponentType, lazy, type ReactNode, useState } from 'react';
import { ErrorState } from './states';

/** A part of a screen whose program did not arrive: the line is down, or the server has a newer one. */
class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

interface Thrown {
  readonly thrown: Error | undefined;
}

interface MissingProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Holds the place of a part that did not arrive, and that alone: what a part throws once it is there goes on to the screen. */
class Missing extends Component<MissingProps, Thrown> {
  static getDerivedStateFromError(thrown: unknown): Thrown {
    return { thrown: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override state: Thrown = { thrown: undefined };

  override componentDidMount(): void {
    addEventListener('online', this.again);
  }

  override componentWillUnmount(): void {
    removeEventListener('online', this.again);
  }

  private readonly again = (): void => {
    if (!(this.state.thrown instanceof PartMissing)) return;
    this.props.onRetry();
    this.setState({ thrown: undefined });
  };

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === undefined) return this.props.children;
    if (!(thrown instanceof PartMissing)) throw thrown;
    return <ErrorState onRetry={this.again} />;
  }
}

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

const loading = <Props extends object>(load: Load<Props>): ComponentType<Props> =>
  lazy(() =>
    load().catch((cause: unknown) => {
      throw new PartMissing('a part of the screen did not arrive', { cause });
    }),
  );

/**
 * A part of a screen that is loaded when it is first shown, as by `lazy` of React, inside a `Suspense` of the caller's. Where it
 * does not arrive, its own place says so and offers to try again, and the screen around it stays; it is tried again by itself
 * when the line is back.
 */
export const lazyPart = <Props extends object>(load: Load<Props>): ComponentType<Props> => {
  const first = loading(load);
  const Part = (props: Props) => {
    const [Loaded, setLoaded] = useState(() => first);
    return (
      <Missing onRetry={() => setLoaded(() => loading(load))}>
        <Loaded {...props} />
      </Missing>
    );
  };
  return Part;
};
