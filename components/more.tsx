import { useEffect, useRef } from 'preact/hooks';

/** The end of a list so far: asks for more when it comes into view. To be keyed by how much there is. */
export function More({ onSeen }: { onSeen(): void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onSeen(), {
      rootMargin: '600px',
    });
    observer.observe(end.current!);
    return () => observer.disconnect();
  }, []);
  return <div ref={end} class="more-rows" />;
}
