import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { Panel } from '../frame/panel';
import { Loading } from './states';

interface NearProps {
  /** What stands there, while it is not shown yet. */
  readonly title: string;
  readonly children: ReactNode;
}

/** Calls back once a place is less than a screen away, or the page is about to be printed. */
const useNearness = (place: RefObject<Element | null>, come: () => void): void => {
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    if (typeof IntersectionObserver === 'undefined') {
      come();
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    addEventListener('beforeprint', come);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', come);
    };
  }, [place, come]);
};

const Waiting = ({ title, come }: { readonly title: string; readonly come: () => void }) => {
  const place = useRef<HTMLDivElement>(null);
  useNearness(place, come);
  return (
    <div ref={place}>
      <Panel
        title={title}
        aside={
          <Button size="compact-sm" variant="default" onClick={come}>
            <Trans>Show</Trans>
          </Button>
        }
      >
        {null}
      </Panel>
    </div>
  );
};

/**
 * A part of a long screen that is made, and reads what it needs, when it comes near or is asked for. Its title stands in its place
 * before, so that whoever goes through the headings finds it.
 */
export const Near = ({ title, children }: NearProps) => {
  const [near, setNear] = useState(false);
  const [come] = useState(() => () => setNear(true));
  return near ? (
    <Suspense fallback={<Loading />}>{children}</Suspense>
  ) : (
    <Waiting title={title} come={come} />
  );
};
