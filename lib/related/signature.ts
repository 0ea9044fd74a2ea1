import type { ActorAnalysis } from '../analysis';
import type { BackgroundFrequencies } from '../text/background-frequencies';
import { type ChannelInput, channelsOf } from './channels';
import { type Outlet, outletNames } from './outlet-names';
import type { Profile } from './profile';
import { nameTerms, type SignatureTerm, weightiestTerms } from './signature-terms';
import { type Sketch, sketchOf } from './sketch';
import { profileOf, weighChannels } from './weigh-channels';

export interface SignatureInput extends ChannelInput {
  /** ISO 8601. */
  published: string | null;
  /** Null while the text has not been analysed. */
  actors: ActorAnalysis | null;
  /** Null when unknown. */
  outlet: Outlet | null;
}

/** What a text is about, small enough to index. Plain JSON: it crosses between contexts. */
export interface Signature {
  /** What stories are found by: at most `SIGNATURE_TERMS`, weightiest first. */
  terms: SignatureTerm[];
  /** What those found are judged by. */
  profile: Profile;
  /** What tells a reprint. */
  sketch: Sketch;
  /** Publication, milliseconds since the epoch; null when unknown. */
  time: number | null;
}

export function signatureOf(input: SignatureInput, frequencies: BackgroundFrequencies): Signature {
  const outlet = outletNames(input.outlet);
  const weighed = weighChannels(channelsOf(input, frequencies, outlet));
  const signature = {
    terms: weightiestTerms(weighed, input.language),
    profile: profileOf(weighed),
    sketch: sketchOf(input.text),
    time: timeOf(input.published),
  };
  return input.actors ? nameSignature(signature, input.actors, input.outlet) : signature;
}

/**
 * A signature that was made before the text was analysed, its names now as the analysis has them.
 * Nothing else changes: related stories can be looked up by it before.
 */
export function nameSignature(
  signature: Signature,
  actors: ActorAnalysis,
  outlet: Outlet | null,
): Signature {
  return { ...signature, terms: nameTerms(signature.terms, actors, outletNames(outlet)) };
}

function timeOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? null : time;
}
