/** How far actors are found in a language: by the trained model, by rules alone, or not at all. */
export type ActorSupport = 'model' | 'rules' | 'none';

/** Languages in Latin or Cyrillic script in which capitals mark names, or most of them. */
const BY_RULES = new Set(
  'af az be bg bs ca cs cy da de es et eu fi fr ga gl hr hu id is it lb lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv sw tl tr uk uz vi'.split(
    ' ',
  ),
);

/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** The first part of a language tag; null counts as English, the language most often left undeclared. */
export function baseLanguage(language: string | null): string {
  return (language || 'en').toLowerCase().split(/[-_]/)[0]!;
}

/** What to expect for a language (BCP 47, or null when unknown). */
export function actorSupport(language: string | null): ActorSupport {
  const base = baseLanguage(language);
  if (base === 'en') return 'model';
  return BY_RULES.has(base) ? 'rules' : 'none';
}

/** Whether common nouns have capitals in that language, so that a capital says little. */
export function capitalisesNouns(language: string | null): boolean {
  return CAPITAL_NOUNS.has(baseLanguage(language));
}
