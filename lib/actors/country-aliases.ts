/** Spellings of one country or body, the full name first; all else that a name can be called needs no list. */
const GROUPS = [
  'United States|U.S.|US|USA|U.S.A.|U.S|United States of America|America',
  'United Kingdom|U.K.|UK|U.K|Britain|Great Britain',
  'United Arab Emirates|UAE|U.A.E.|Emirates',
  'Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|Congo-Kinshasa',
  'Republic of the Congo|Republic of Congo|Congo-Brazzaville',
  'South Korea|Republic of Korea|ROK',
  'North Korea|DPRK|Democratic People’s Republic of Korea',
  'China|People’s Republic of China|PRC',
  'Taiwan|Republic of China|ROC',
  'Ireland|Republic of Ireland',
  'Russia|Russian Federation',
  'Soviet Union|USSR|U.S.S.R.',
  'Czech Republic|Czechia',
  'Myanmar|Burma',
  'Ivory Coast|Côte d’Ivoire|Cote d’Ivoire',
  'Turkey|Türkiye|Turkiye',
  'Cape Verde|Cabo Verde',
  'East Timor|Timor-Leste',
  'Eswatini|Swaziland',
  'North Macedonia|FYROM|Macedonia',
  'Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina',
  'Vatican City|Vatican|Holy See',
  'Saudi Arabia|Kingdom of Saudi Arabia|KSA',
  'New Zealand|NZ|Aotearoa',
  'Papua New Guinea|PNG',
  'South Africa|RSA',
  'Netherlands|Holland',
  'European Union|EU|E.U.',
  'United Nations|U.N.|UN|U.N',
  'Central African Republic|CAR',
  'Washington, D.C.|Washington DC|Washington D.C.|Washington, DC',
  'New York City|NYC',
  'Los Angeles|L.A.|LA',
  'Kyiv|Kiev',
  'Mumbai|Bombay',
  'Islamic State|ISIS|ISIL|Daesh|IS|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant',
  'al-Qaida|al-Qaeda|Al Qaeda|Al-Qaida|al Qaida',
  'Hezbollah|Hizbollah|Hizbullah|Hezbullah',
  'NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation',
  'FBI|F.B.I.|Federal Bureau of Investigation',
  'CIA|C.I.A.|Central Intelligence Agency',
  'WHO|World Health Organization|World Health Organisation',
  'IMF|I.M.F.|International Monetary Fund',
  'ECB|European Central Bank',
  'Federal Reserve|Fed',
  'GOP|G.O.P.|Republican Party',
];

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const names = group.split('|').map((name) => name.replace(/’/g, "'"));
    return names.map((name) => [name, names[0]!] as const);
  }),
);

/** The chief name of the group that this spelling belongs to, or null; case matters ("US", not "us"). */
export function chiefName(spelling: string): string | null {
  return BY_SPELLING.get(spelling.replace(/’/g, "'")) ?? null;
}
