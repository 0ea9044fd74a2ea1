/**
 * What the lists say of a word, one bit each. The first sixteen come packed with the model and are
 * part of its format; the others are of the short lists in word-lists.ts.
 */
export const FLAG = {
  country: 1 << 0,
  demonym: 1 << 1,
  place: 1 << 2,
  firstName: 1 << 3,
  surname: 1 << 4,
  /** Given names of men, of women; some are both. */
  male: 1 << 5,
  female: 1 << 6,
  /** First word of a phrase of several words in the lists. */
  phraseStart: 1 << 7,
  /** A noun whose first sense is a person, by WordNet. */
  person: 1 << 8,
  /** An organisation the world knows: "Tencent", "Interpol", "House of Representatives". */
  organisation: 1 << 9,
  /** Head of an organisation's name: Ministry, University, Bank, Front. */
  orgHead: 1 << 16,
  /** Legal form: Inc, Ltd, GmbH. */
  orgSuffix: 1 << 17,
  /** Head of a place's name: River, Province, Street. */
  placeHead: 1 << 18,
  /** A noun for a person by what they do: minister, envoy, striker. */
  role: 1 << 19,
  /** Stands right before a name: Mr, President, Sen. */
  title: 1 << 20,
  /** Weekday or month. */
  time: 1 << 21,
  /** A verb of saying. */
  say: 1 << 22,
  /** Article, pronoun, preposition, conjunction, auxiliary. */
  function: 1 << 23,
  /** Times, Post, Herald, News: in names of outlets. */
  outlet: 1 << 24,
  /** A preposition of place. */
  where: 1 << 25,
  /** May stand in lower case inside a name: of, the, bin, von. */
  connector: 1 << 26,
  /** United, New, South: opens names of places. */
  direction: 1 << 27,
} as const;
