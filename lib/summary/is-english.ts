/** Whether a language (BCP 47) is English; null, undeclared, counts as English. */
export function isEnglish(language: string | null): boolean {
  return /^en\b/i.test(language ?? 'en');
}
