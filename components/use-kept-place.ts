import { useLayoutEffect, useRef } from 'preact/hooks';

/** Scrolls back to where the reader was when this place was last in front. */
export function useKeptPlace(place: string): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    scrollTo({ top: places.current.get(place) ?? 0 });
    const remember = () => places.current.set(place, scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [place]);
}
