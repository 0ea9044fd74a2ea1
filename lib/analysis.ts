/**
 * The domain types of what is derived from a text. All of it can be thrown away and made again.
 * Offsets are UTF-16 code units into `articleText(blocks)`, end exclusive.
 */

export interface Span {
  start: number;
  end: number;
}

export type ActorType = 'PER' | 'ORG' | 'LOC';

/** One place where an actor is named: the bare name, no title, possessive or leading article. */
export interface Mention extends Span {
  type: ActorType;
  /** Index into `ActorAnalysis.actors`. */
  actor: number;
}

/** How the text describes an actor, word for word. */
export interface Role extends Span {
  text: string;
}

export interface Actor {
  /** The fullest name the text gives, as spelt there. */
  name: string;
  type: ActorType;
  /** Other spellings in this text, `name` left out. */
  aliases: string[];
  /** The longest first. */
  roles: Role[];
  /** Relative prominence in this text, above zero; actors are sorted by it, highest first. */
  salience: number;
  /** How often it is named in the text. */
  count: number;
}

/** Words in quotation marks, the marks included in the span. */
export interface Quote extends Span {
  /** The words naming the speaker (a name, "the minister", "she"), or null when unknown. */
  speaker: Span | null;
  /** Index into `actors` when the speaker is a named actor. */
  actor: number | null;
}

/** An indirect statement ("X warned that …"): the span of what is stated. */
export interface Statement extends Span {
  speaker: Span;
  actor: number | null;
}

export interface ActorAnalysis {
  actors: Actor[];
  mentions: Mention[];
  quotes: Quote[];
  statements: Statement[];
}
