import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stem as english } from 'porter2';
import { fold } from './fold';

type Stemmer = (word: string) => string;

const STEMMERS: Record<string, Stemmer> = {
  ar: arabic,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
};

/**
 * The stemmer of a language (BCP 47; null counts as English, the language most often left
 * undeclared). Words go in as spelt and come out folded; a language without a stemmer only folds.
 */
export function stemmerOf(language: string | null): Stemmer {
  const stem = STEMMERS[(language ?? 'en').slice(0, 2).toLowerCase()];
  if (!stem) return fold;
  return (word) => {
    const lower = word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/'s$/, '');
    return fold(stem(lower));
  };
}
