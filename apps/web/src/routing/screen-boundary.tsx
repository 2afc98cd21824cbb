import { Component, type ComponentType, type ReactNode } from 'react';
import { type Location, useLocation } from 'react-router';

interface CaughtProps {
  readonly location: Location;
  readonly fallback: ComponentType;
  readonly children: ReactNode;
}

interface CaughtState {
  readonly broken: boolean;
  readonly location: Location;
}

/** Holds what a screen threw until the reader goes somewhere else. */
class Caught extends Component<CaughtProps, CaughtState> {
  static getDerivedStateFromError(): Partial<CaughtState> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ location }: CaughtProps, state: CaughtState): CaughtState | null {
    return location === state.location ? null : { broken: false, location };
  }

  override state: CaughtState = { broken: false, location: this.props.location };

  override render(): ReactNode {
    const { fallback: Fallback, children } = this.props;
    return this.state.broken ? <Fallback /> : children;
  }
}

export interface ScreenBoundaryProps {
  /** What stands in the place of a screen that fell over. */
  readonly fallback: ComponentType;
  readonly children: ReactNode;
}

/** Keeps a screen that falls over from taking down what stands around it; another address starts afresh. */
export const ScreenBoundary = ({ fallback, children }: ScreenBoundaryProps) => (
  <Caught location={useLocation()} fallback={fallback}>
    {children}
  </Caught>
);
