/**
 * Names that a headline and its text use for one another: a country, its people, its language,
 * its seat of government. Written folded and without spaces or stops.
 */
const FAMILIES = [
  'us usa america american americans unitedstates washington whitehouse',
  'uk gb britain british briton britons unitedkingdom greatbritain england english london downingstreet westminster',
  'eu europe european europeanunion brussels',
  'un unitednations',
  'france french frenchman paris elysee',
  'germany german germans berlin',
  'spain spanish spaniard madrid',
  'netherlands dutch thehague',
  'denmark danish danes copenhagen',
  'sweden swedish swede swedes stockholm',
  'norway norwegian oslo',
  'finland finnish finns helsinki',
  'poland polish poles warsaw',
  'greece greek greeks athens',
  'turkey turkiye turkish turks ankara',
  'switzerland swiss bern',
  'ireland irish dublin',
  'scotland scottish scots holyrood edinburgh',
  'wales welsh',
  'russia russian russians moscow kremlin',
  'ukraine ukrainian kyiv kiev',
  'china chinese beijing',
  'japan japanese tokyo',
  'taiwan taiwanese taipei',
  'northkorea dprk pyongyang',
  'southkorea korea korean seoul',
  'india indian delhi newdelhi',
  'pakistan pakistani islamabad',
  'israel israeli israelis jerusalem',
  'iran iranian tehran',
  'iraq iraqi baghdad',
  'syria syrian damascus',
  'saudi saudis saudiarabia riyadh',
  'uae emirates unitedarabemirates',
  'canada canadian ottawa',
  'australia australian canberra aussie',
  'newzealand nz wellington kiwi',
  'mexico mexican',
  'brazil brazilian brasilia',
  'philippines filipino manila',
  'thailand thai bangkok',
  'afghanistan afghan kabul',
  'belgium belgian brussels',
  'portugal portuguese lisbon',
  'hungary hungarian budapest',
  'czech czechia prague',
  'la losangeles',
  'nyc newyork',
  'nhs nationalhealthservice',
  'fed federalreserve',
  'pm primeminister',
  'mp mps parliament',
  'gop republican republicans',
  'tory tories conservative conservatives',
  'covid coronavirus covid19',
].map((family) => family.split(' '));

const RELATIVES = new Map<string, Set<string>>();
for (const family of FAMILIES)
  for (const name of family) {
    const known = RELATIVES.get(name) ?? new Set();
    for (const other of family) known.add(other);
    RELATIVES.set(name, known);
  }

/** Other names for the same, for a folded name without spaces and stops. */
export function relatives(name: string): Iterable<string> {
  return RELATIVES.get(name) ?? [];
}
