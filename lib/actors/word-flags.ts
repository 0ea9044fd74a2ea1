/** What the lists say of a word, one bit each. The bits are part of the packed model's format. */
export const FLAG = {
  country: 1 << 0,
  demonym: 1 << 1,
  place: 1 << 2,
  firstName: 1 << 3,
  surname: 1 << 4,
  /** Head of an organisation's name: Ministry, University, Bank, Front. */
  orgHead: 1 << 5,
  /** Legal form: Inc, Ltd, GmbH. */
  orgSuffix: 1 << 6,
  /** Head of a place's name: River, Province, Street. */
  placeHead: 1 << 7,
  /** A noun for a person by what they do: minister, envoy, striker. */
  role: 1 << 8,
  /** Stands right before a name: Mr, President, Sen. */
  title: 1 << 9,
  /** Weekday or month. */
  time: 1 << 10,
  /** A verb of saying. */
  say: 1 << 11,
  /** Article, pronoun, preposition, conjunction, auxiliary. */
  function: 1 << 12,
  company: 1 << 13,
  /** Times, Post, Herald, News: in names of outlets. */
  outlet: 1 << 14,
  /** A preposition of place. */
  where: 1 << 15,
  /** May stand in lower case inside a name: of, the, bin, von. */
  connector: 1 << 16,
  /** United, New, South: opens names of places. */
  direction: 1 << 17,
  /** First word of a phrase of several words in the lists. */
  phraseStart: 1 << 18,
  /** Family name of a person in the encyclopaedias. */
  knownPerson: 1 << 19,
  knownGroup: 1 << 20,
  /** Given names of men, of women; some are both. */
  male: 1 << 21,
  female: 1 << 22,
} as const;
