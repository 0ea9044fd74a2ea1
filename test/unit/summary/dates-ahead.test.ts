import { describe, expect, it } from 'vitest';
import { datesAhead } from '../../../lib/summary/dates-ahead';

// A Wednesday.
const PUBLISHED = '2026-03-04T22:30:00+02:00';

const ahead = (text: string, language: string | null = 'en', now = PUBLISHED) =>
  datesAhead(text, { published: PUBLISHED, now, language }).map(({ from, to, date }) =>
    from === to
      ? `${text.slice(date.start, date.end)} = ${from}`
      : `${text.slice(date.start, date.end)} = ${from}/${to}`,
  );

describe('datesAhead', () => {
  it.each([
    ['The verdict is due on 12 March.', '12 March = 2026-03-12'],
    ['The judge set the verdict for March 12.', 'March 12 = 2026-03-12'],
    ['Verdict on 12 March', '12 March = 2026-03-12'],
    ['The hearing was adjourned until the 1st of April.', '1st of April = 2026-04-01'],
    ['The law takes effect on January 1, 2027.', 'January 1, 2027 = 2027-01-01'],
    ['The fair will run from 12 to 15 May.', '12 to 15 May = 2026-05-12/2026-05-15'],
    ['Voters will choose between them on January 9.', 'January 9 = 2027-01-09'],
    ['Parliament will vote on Friday, he said.', 'Friday = 2026-03-06'],
    ['Talks resume on Friday.', ''],
    ['The bridge reopens on Monday.', 'Monday = 2026-03-09'],
    ['The vote is on Sunday.', 'Sunday = 2026-03-08'],
    ['They must pay by Tuesday.', 'Tuesday = 2026-03-10'],
    ['The two sides meet again next Thursday.', 'next Thursday = 2026-03-12'],
    ['She will appear in court tomorrow.', 'tomorrow = 2026-03-05'],
    ['A ruling is expected in May.', 'May = 2026-05-01/2026-05-31'],
    ['Work should end by mid-June.', 'June = 2026-06-11/2026-06-20'],
    ['The mine will close by the end of February.', 'February = 2027-02-28'],
    ['The new line is to open in 2029.', '2029 = 2029-01-01/2029-12-31'],
    ['The strike starts in two weeks.', 'in two weeks = 2026-03-18'],
    ['An election is planned for next month.', 'next month = 2026-04-01/2026-04-30'],
    ['He will resign at the end of the year.', 'end of the year = 2026-12-31'],
    ['On 12 March the court will hand down its verdict.', '12 March = 2026-03-12'],
    ['It ends 2026-07-01.', '2026-07-01 = 2026-07-01'],
  ])('%s', (text, expected) => {
    // "Talks resume" is no verb form that shows the future: precision before recall.
    expect(ahead(text)).toEqual(expected === '' ? [] : [expected]);
  });

  it.each([
    'He was arrested on 3 March and charged.',
    'He was arrested on 12 March and charged.',
    'Police said on Friday that the road was closed.',
    'She resigned in May.',
    'The fire of 12 March 2024 killed nine.',
    'The delay was due to heavy rain on Friday.',
    'They were stopped by police on Friday.',
    'They may march in Velden.',
    'The record was set on 12 March.',
    'He had been due to speak on Tuesday.',
    'It cost 2,029 crowns, or 2029 in all.',
    'The repair took in two weeks more than a year of wear.',
    'The vote took place on 4 March.',
    'It happened on 31 February.',
  ])('not ahead: %s', (text) => {
    expect(ahead(text)).toEqual([]);
  });

  it('tells apart two dates of one sentence by the verb nearest to each', () => {
    expect(ahead('She was arrested on Monday and will appear in court on 12 March.')).toEqual([
      '12 March = 2026-03-12',
    ]);
    expect(ahead('Officials said on Monday that the vote would be held on 12 March.')).toEqual([
      '12 March = 2026-03-12',
    ]);
  });

  it('leaves out what is over when it is read', () => {
    const text = 'The verdict is due on 12 March, the appeal in June.';
    expect(ahead(text, 'en', '2026-03-20')).toEqual(['June = 2026-06-01/2026-06-30']);
    expect(ahead(text, 'en', '2026-08-01')).toEqual([]);
  });

  it('sorts by day and gives the sentence', () => {
    const text = 'The appeal is due in June. The verdict is due on 12 March.';
    const [first] = datesAhead(text, { published: PUBLISHED, now: PUBLISHED, language: null });
    expect(first).toEqual({
      from: '2026-03-12',
      to: '2026-03-12',
      date: { start: 49, end: 57 },
      sentence: { start: 27, end: 58 },
    });
  });

  it.each([
    ['de', 'Das Urteil wird am 12. März verkündet.', '12. März = 2026-03-12'],
    ['de', 'Die Frist endet am 31.12.2026.', '31.12.2026 = 2026-12-31'],
    ['fr', 'Le verdict sera rendu le 12 mars.', '12 mars = 2026-03-12'],
    ['fr', 'Le procès s’ouvrira le 1er avril 2027.', '1er avril 2027 = 2027-04-01'],
    ['es', 'El juicio empezará el 12 de mayo de 2026.', '12 de mayo de 2026 = 2026-05-12'],
    ['it', 'Il voto è previsto per il 7 giugno.', '7 giugno = 2026-06-07'],
    ['ru', 'Суд вынесет приговор 12 марта.', '12 марта = 2026-03-12'],
    ['pl', 'Wyrok zapadnie 12 marca.', '12 marca = 2026-03-12'],
    ['sv', 'Domen faller den 12 mars.', '12 mars = 2026-03-12'],
    ['zh', '法院将于3月12日宣判。', '3月12日 = 2026-03-12'],
    ['ja', '判決は2026年5月7日に言い渡される。', '2026年5月7日 = 2026-05-07'],
    ['ko', '선고는 3월 12일이다.', '3월 12일 = 2026-03-12'],
    ['hi', 'फैसला 12 मार्च को आएगा।', '12 मार्च = 2026-03-12'],
  ])('%s: %s', (language, text, expected) => {
    expect(ahead(text, language)).toEqual([expected]);
  });

  it('takes a past verb of another language for what it is', () => {
    expect(ahead('Er wurde am 12. März festgenommen.', 'de')).toEqual([]);
    expect(ahead('Il a été arrêté le 12 mars.', 'fr')).toEqual([]);
  });

  it('reads day and month in figures by the language, or not at all', () => {
    expect(ahead('Entries close 05/06/2026.', 'en-US')).toEqual(['05/06/2026 = 2026-05-06']);
    expect(ahead('Entries close 05/06/2026.', 'en')).toEqual([]);
    expect(ahead('Entries close 25/06/2026.', 'en')).toEqual(['25/06/2026 = 2026-06-25']);
    expect(ahead('Plazo hasta el 05/06/2026.', 'es')).toEqual(['05/06/2026 = 2026-06-05']);
  });

  it('says nothing without a day to count from', () => {
    const options = { published: 'yesterday', now: PUBLISHED, language: 'en' };
    expect(datesAhead('The verdict is due on 12 March.', options)).toEqual([]);
  });
});
