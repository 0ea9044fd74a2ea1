import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** The part of Chromium's built-in summariser that is used here. */
interface BuiltInSummarizer {
  summarize(text: string, options: { signal: AbortSignal }): Promise<string>;
  measureInputUsage?(text: string): Promise<number>;
  inputQuota?: number;
  destroy(): void;
}
interface SummarizerFactory {
  availability(
    options: object,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: object & {
      signal: AbortSignal;
      monitor(target: EventTarget): void;
    },
  ): Promise<BuiltInSummarizer>;
}

// availability() and create() must be asked with the same options.
const OPTIONS = { type: 'key-points', format: 'plain-text', length: 'short' };

type State =
  | { kind: 'unavailable' }
  | { kind: 'offered'; download: boolean }
  /** `share` of the download, 0…1; null while the model writes. */
  | { kind: 'busy'; share: number | null }
  | { kind: 'written'; text: string }
  | { kind: 'failed' };

const factory = () => (globalThis as { Summarizer?: SummarizerFactory }).Summarizer;

/**
 * Where the browser has a summariser of its own, a button has it rewrite the article on the
 * device. Its words are marked as the model's, and nothing is downloaded without a click.
 */
export function ModelSummary({ text }: { text: string }) {
  const [state, setState] = useState<State>({ kind: 'unavailable' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    void offer().then(setState);
    return () => running.current?.abort();
  }, [text]);

  async function run() {
    running.current = new AbortController();
    const { signal } = running.current;
    setState({ kind: 'busy', share: null });
    try {
      const written = await rewrite(text, signal, (share) => setState({ kind: 'busy', share }));
      setState({ kind: 'written', text: written });
    } catch {
      setState(signal.aborted ? await offer() : { kind: 'failed' });
    }
  }

  if (state.kind === 'unavailable') return null;
  return (
    <div class="model-summary" role="status">
      {state.kind === 'offered' && (
        <button type="button" class="button" onClick={run}>
          {i18n.t(state.download ? 'model.download' : 'model.rewrite')}
        </button>
      )}
      {state.kind === 'busy' && (
        <>
          <progress aria-label={i18n.t('model.busy')} value={state.share ?? undefined} />
          <button type="button" class="button" onClick={() => running.current?.abort()}>
            {i18n.t('model.cancel')}
          </button>
        </>
      )}
      {state.kind === 'written' && (
        <>
          <p class="small quiet">{i18n.t('model.words')}</p>
          <p class="model-words" dir="auto">
            {state.text}
          </p>
        </>
      )}
      {state.kind === 'failed' && <p class="failure">{i18n.t('model.failed')}</p>}
    </div>
  );
}

/** Only `availability` tells; that the API is there proves nothing. */
async function offer(): Promise<State> {
  const available = await factory()
    ?.availability(OPTIONS)
    .catch(() => 'unavailable');
  if (available !== 'available' && available !== 'downloadable') return { kind: 'unavailable' };
  return { kind: 'offered', download: available === 'downloadable' };
}

async function rewrite(
  text: string,
  signal: AbortSignal,
  onDownload: (share: number) => void,
): Promise<string> {
  const summarizer = await factory()!.create({
    ...OPTIONS,
    signal,
    monitor(target) {
      target.addEventListener('downloadprogress', (event) =>
        onDownload((event as ProgressEvent).loaded),
      );
    },
  });
  try {
    return await summarizer.summarize(await cutToQuota(summarizer, text), { signal });
  } finally {
    summarizer.destroy();
  }
}

/** The lead of an article holds most of it: what is too much for the model is cut from the end. */
async function cutToQuota(summarizer: BuiltInSummarizer, text: string): Promise<string> {
  const { inputQuota } = summarizer;
  let cut = text;
  while (inputQuota !== undefined && summarizer.measureInputUsage && cut.length > 500) {
    const usage = await summarizer.measureInputUsage(cut);
    if (usage <= inputQuota) break;
    cut = cut.slice(0, Math.floor((cut.length * inputQuota * 0.95) / usage));
  }
  return cut;
}
