/** Names in use that Intl.DisplayNames does not give, lower case. */
const MORE_COUNTRIES =
  'u.s.|us|u.s|usa|u.s.a.|united states|united states of america|america|uk|u.k.|britain|great britain|england|scotland|wales|northern ireland|' +
  'russia|russian federation|soviet union|ussr|china|iran|syria|turkey|north korea|south korea|korea|taiwan|hong kong|macau|' +
  'palestine|gaza|kosovo|burma|myanmar|ivory coast|czech republic|czechia|macedonia|swaziland|cape verde|east timor|' +
  'congo|dr congo|drc|democratic republic of congo|republic of congo|uae|united arab emirates|vatican|holland|bosnia|somaliland|' +
  'crimea|yugoslavia|czechoslovakia|zaire|rhodesia|prc|brunei|tanzania|venezuela|bolivia|moldova|vietnam|laos|micronesia|gambia|bahamas|kyrgyzstan|catalonia|kurdistan';

/** Region codes of what is no place: the European Union, the eurozone, the United Nations, the rest. */
const NO_PLACES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ']);

/** English names of countries and territories, lower case. */
export function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const found = new Set(MORE_COUNTRIES.split('|'));
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (!name || name === code || NO_PLACES.has(code)) continue;
      found.add(name.toLowerCase());
      found.add(name.toLowerCase().replace(/ & /g, ' and '));
    }
  return [...found];
}
