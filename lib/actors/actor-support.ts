/** How far actors are found in a language: by the trained model, by rules alone, or not at all. */
export type ActorSupport = 'model' | 'rules' | 'none';

/** Languages in Latin or Cyrillic script whose common nouns are in lower case inside sentences. */
const BY_RULES = new Set(
  'af az be bg bs ca cs cy da es et eu fi fr ga gl hr hu id is it lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv sw tl tr uk uz vi'.split(
    ' ',
  ),
);

/** What to expect for a language (BCP 47; null counts as English, the language most often left undeclared). */
export function actorSupport(language: string | null): ActorSupport {
  const base = (language ?? 'en').toLowerCase().split(/[-_]/)[0]!;
  if (base === 'en') return 'model';
  return BY_RULES.has(base) ? 'rules' : 'none';
}
