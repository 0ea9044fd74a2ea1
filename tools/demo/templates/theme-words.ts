/** What the theme prints around a text, in the two languages of the broadcaster. */
const WORDS = {
  en: {
    locale: 'en-US',
    sections: null,
    live: 'Watch live',
    breaking: 'Breaking',
    trending: 'Trending',
    published: 'Published',
    on: 'on',
    by: 'By',
    advertisement: 'Advertisement',
    continueReading: 'Continue Reading',
    topics: 'Related Topics:',
    aboutAuthor: 'reports for Halvan TV on the economy and on life outside the capital.',
  },
  ar: {
    locale: 'ar-EG-u-nu-latn',
    sections: ['ترفند', 'المنطقة', 'اقتصاد', 'صحة', 'ثقافة', 'برامج'],
    live: 'البث المباشر',
    breaking: 'عاجل',
    trending: 'الأكثر قراءة',
    published: 'نُشر',
    on: 'في',
    by: 'بقلم',
    advertisement: 'إعلان',
    continueReading: 'متابعة القراءة',
    topics: 'مواضيع ذات صلة:',
    aboutAuthor: 'مراسل حلوان تي في للشؤون الاقتصادية.',
  },
};

export type ThemeWords = (typeof WORDS)['en' | 'ar'];

export function themeWords(language: string): ThemeWords {
  return language === 'ar' ? WORDS.ar : WORDS.en;
}

/** "3 hours ago", as the theme prints beside the full date. */
export function ago(published: Date, now: Date, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale);
  const minutes = Math.floor((now.getTime() - published.getTime()) / 60_000);
  if (minutes < 60) return words.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? words.format(-hours, 'hour') : words.format(-Math.floor(hours / 24), 'day');
}
