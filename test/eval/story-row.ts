import { readFileSync } from 'node:fs';
import { type Signature, signatureOf } from '../../lib/related/signature';
import { BackgroundFrequencies } from '../../lib/text/background-frequencies';

/** A story as the batch interface takes it. */
export interface StoryRow {
  id: string;
  url?: string;
  title?: string;
  text: string;
  published?: string;
}

/** The background frequencies that ship with the extension. */
export function readFrequencies(): BackgroundFrequencies {
  const file = readFileSync(new URL('../../public/frequencies.bin', import.meta.url));
  return new BackgroundFrequencies(new Uint8Array(file).buffer);
}

export function rowSignature(row: StoryRow, frequencies: BackgroundFrequencies): Signature {
  return signatureOf(
    {
      title: row.title ?? '',
      standfirst: null,
      text: row.text,
      language: null,
      published: row.published ?? null,
      actors: null,
      outlet: null,
    },
    frequencies,
  );
}
