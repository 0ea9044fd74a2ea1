import { readFileSync } from 'node:fs';
import type { ActorAnalysis } from '../../../lib/analysis';
import type { Outlet } from '../../../lib/related/outlet-names';
import { type Signature, signatureOf } from '../../../lib/related/signature';
import { BackgroundFrequencies } from '../../../lib/text/background-frequencies';

export interface SampleText {
  title: string;
  text: string;
  published?: string;
  language?: string;
  actors?: ActorAnalysis;
  outlet?: Outlet;
}

/** The background frequencies that ship. */
export const frequencies = new BackgroundFrequencies(
  new Uint8Array(readFileSync(new URL('../../../public/frequencies.bin', import.meta.url))).buffer,
);

export function sampleSignature({
  title,
  text,
  published,
  language,
  actors,
  outlet,
}: SampleText): Signature {
  return signatureOf(
    {
      title,
      text,
      published: published ?? null,
      standfirst: null,
      language: language ?? 'en',
      actors: actors ?? null,
      outlet: outlet ?? null,
    },
    frequencies,
  );
}
