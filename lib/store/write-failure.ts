import type { Failed, WriteFailure } from './outcomes';

const BY_NAME: Record<string, WriteFailure> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  VersionError: 'closed',
  InvalidStateError: 'closed',
  OpenFailedError: 'refused',
  MissingAPIError: 'refused',
  SecurityError: 'refused',
  UnknownError: 'refused',
};

interface NamedError {
  name?: string;
  message?: string;
  /** Dexie wraps the browser's error. */
  inner?: NamedError;
}

/** What a thrown database error means for the reader. */
export function writeFailure(error: unknown): Failed {
  const chain: NamedError[] = [];
  for (let at = error as NamedError | undefined; at && chain.length < 5; at = at.inner)
    chain.push(at);
  // The innermost error knows most: an AbortError often wraps the QuotaExceededError that caused it.
  const failure = chain
    .reverse()
    .map((each) => BY_NAME[each.name ?? ''])
    .find(Boolean);
  return { ok: false, failure: failure ?? 'unknown', detail: chain[0]?.message ?? String(error) };
}
