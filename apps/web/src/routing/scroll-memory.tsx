import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const places = new Map<string, number>();

/**
 * A new screen starts at its top; going back or forward finds the place where the reader was. Filters kept in the address
 * change it without moving the page.
 */
export const ScrollMemory = () => {
  const { key, pathname } = useLocation();
  const back = useNavigationType() === 'POP';
  useLayoutEffect(() => {
    const remember = () => places.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);
  useLayoutEffect(() => {
    window.scrollTo(0, back ? (places.get(key) ?? 0) : 0);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another screen moves the page
  }, [pathname]);
  return null;
};
