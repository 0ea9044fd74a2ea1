import { fold } from '../../text/fold';

/** Units by the words and signs that name them; the first of each line is the name we use. */
const UNITS = [
  'percent per cent pct prozent pourcent procent prosent',
  'usd dollar dollars us$ $',
  'eur euro euros €',
  'gbp pound pounds sterling £',
  'jpy yen ¥',
  'cny yuan renminbi',
  'inr rupee rupees ₹ rs',
  'rub rouble roubles ruble rubles ₽',
  'chf franc francs franken',
  'crown crowns krona kronor krone kroner koruna',
  'peso pesos',
  'lira liras',
  'zloty zlotys',
  'forint forints',
  'real reais',
  'won',
  'shekel shekels',
  'rand',
  'naira',
  'kilometre kilometres kilometer kilometers km kilometros chilometri',
  'metre metres meter meters m metros metri',
  'centimetre centimetres centimeter centimeters cm',
  'millimetre millimetres millimeter millimeters mm',
  'mile miles',
  'foot feet ft',
  'inch inches',
  'tonne tonnes ton tons tonnen toneladas tonnellate',
  'kilogram kilograms kilo kilos kg',
  'litre litres liter liters litros litri',
  'gallon gallons',
  'barrel barrels',
  'hectare hectares ha hektar',
  'acre acres',
  'degree degrees grad °c °f',
  'megawatt megawatts mw',
  'gigawatt gigawatts gw',
  'second seconds sekunden',
  'minute minutes minuten minutos minuti',
  'hour hours stunden uhr heures horas ore часов часа',
  'day days tage tagen jours dias días giorni dagen дней дня',
  'week weeks wochen semaines semanas settimane weken',
  'month months monate monaten mois meses mesi maanden',
  'year years jahre jahren jahr ans años anos anni jaar год года лет år',
  'decade decades',
  'km/h mph knot knots',
].map((line) => line.split(' '));

const NAMES = new Map(
  UNITS.flatMap((words) => words.map((word): [string, string] => [fold(word), words[0]!])),
);

const DURATIONS = new Set('second minute hour day week month year decade'.split(' '));

/** A unit after or before a number, and how much of the text beside the number names it. */
export interface Unit {
  name: string;
  /** Length of what follows the number and belongs to the unit; 0 when it stands before. */
  length: number;
}

/** The unit of a number, by the text right before and after it; null for a plain count. */
export function unitOf(before: string, after: string): Unit | null {
  const sign = /(?:(us\$|[$€£¥₹₽])|(?<!\p{L})(usd|eur|gbp|chf|rs)\.?\s)$/iu.exec(before);
  if (sign) return { name: NAMES.get(fold((sign[1] ?? sign[2])!))!, length: 0 };
  if (/^\s?%/.test(after)) return { name: 'percent', length: after.indexOf('%') + 1 };
  const match =
    /^[\s\u00a0-]*(?:((?:us|canadian|australian|hong kong|swiss|danish|swedish|norwegian|czech)\s)|(square|cubic)\s)?(per cent|[€$£]|°[cf]|km\/h|\p{L}+)(?!\p{L})/iu.exec(
      after,
    );
  if (!match) return null;
  const word = fold(match[3]!).replace('per cent', 'percent');
  const name = NAMES.get(word);
  if (!name) return null;
  // "Percentage points" and "points" differ from a percentage.
  const shape = match[2] ? `${match[2].toLowerCase()} ${name}` : name;
  return { name: shape, length: match[0].length };
}

/** Lengths of time say how long, seldom how much: they are not followed from text to text. */
export function isDuration(unit: string): boolean {
  return DURATIONS.has(unit);
}

export function isLength(unit: string): boolean {
  return unit === 'kilometre' || unit === 'metre' || unit === 'mile';
}
