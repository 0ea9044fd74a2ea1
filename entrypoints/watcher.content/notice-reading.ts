import { sendReport } from '../../lib/messages';
import { readGently } from './read-gently';

const HALF = 0.5;

/**
 * Reports an article as read after so many seconds in sight of the reader and once half of the
 * page has been scrolled through.
 */
export function noticeReading(after: number, signal: AbortSignal): void {
  let seconds = 0;
  let deepest = 0;
  const scrolled = () => {
    const { scrollHeight } = document.documentElement;
    deepest = Math.max(deepest, (scrollY + innerHeight) / Math.max(1, scrollHeight));
  };
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') seconds++;
    if (seconds < after || deepest < HALF) return;
    clearInterval(timer);
    void readGently(signal).then((result) => {
      if (result) void sendReport('readThrough', { result });
    });
  }, 1000);
  scrolled();
  addEventListener('scroll', scrolled, { passive: true, signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}
