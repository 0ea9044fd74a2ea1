/** How the languages of the large markets say "published"; the source of a pattern. */
export const PUBLISHED_WORDS =
  'published|posted|veröffentlicht|publiziert|erstellt|erschienen|publié|mis en ligne|publicado|pubblicato|gepubliceerd|geplaatst|opublikowano|dodano|publicerad|publisert|offentliggjort|julkaistu|közzétéve|publikováno|опубликовано|yayınlanma|giriş';
