/**
 * The packed models and tables of the package. Each is fetched from the extension itself (never
 * the network) once per context, when first asked for.
 */
import { loadActorModel as readActorModel } from './actors/actor-model';
import { packedBytes } from './packed-bytes';
import { loadSummaryModel as readSummaryModel } from './summary/summary-model';
import { BackgroundFrequencies } from './text/background-frequencies';

/** Remembers the promise, but forgets a failed one so that the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

export const loadFrequencies = once(
  async () => new BackgroundFrequencies(await packedBytes('/frequencies.bin')),
);

export const loadActorModel = once(async () => readActorModel(await packedBytes('/actors.bin')));

export const loadSummaryModel = once(async () =>
  readSummaryModel(await packedBytes('/summary.bin')),
);
