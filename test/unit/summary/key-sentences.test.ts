import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keySentences, sentenceCount } from '../../../lib/summary/key-sentences';
import { loadSummaryModel } from '../../../lib/summary/summary-model';

const model = loadSummaryModel(Uint8Array.from(readFileSync('public/summary.bin')).buffer);

const HARBOUR = [
  'VELLENSTRAND (Reuters) - The port authority of Vellenstrand will close two of its five container terminals by the end of May after cargo fell by 31 percent in a year, its director, Oda Mirresk, said on Tuesday.',
  'The closures put 640 of the 2,100 jobs at the harbour at risk. Dockers walked out within an hour of the announcement and blocked the main gate.',
  '“Nobody asked us. We read it on a screen in the canteen,” said Per Haldane, who leads the dockers’ union. He called for a strike on Friday.',
  'Read more: ten pictures of the old harbour',
  'Shipping lines have moved most of their calls to the deeper port of Osterfjord, 90 kilometres to the north, which opened a third berth last autumn. Analysts had expected the authority to cut capacity, but not so soon.',
  'Photo: Marit Solvane/Nordbild',
  'The city council meets on Thursday to discuss help for suppliers. It had promised in January that no terminal would be closed.',
  'Sign up for our newsletter and get the best of the region every morning.',
].join('\n\n');

const cut = (text: string, count: number, title: string | null = null, language = 'en') =>
  keySentences({ title, text, language }, count, model).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('keySentences', () => {
  it('takes the news of a story, not its colour, and in text order', () => {
    const chosen = cut(HARBOUR, 3);
    expect(chosen).toHaveLength(3);
    expect(chosen[0]).toMatch(/^The port authority of Vellenstrand will close two/);
    expect(chosen[1]).toMatch(/^The closures put 640/);
    const places = chosen.map((sentence) => HARBOUR.indexOf(sentence));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('never takes furniture, however many sentences are asked for', () => {
    const chosen = cut(HARBOUR, 50);
    expect(chosen).toHaveLength(10);
    expect(chosen.join(' ')).not.toMatch(/Read more|Photo:|Sign up|Reuters/);
  });

  it('gives the sentence before with one that leans on it', () => {
    const all = keySentences({ title: null, text: HARBOUR, language: 'en' }, 50, model);
    expect(all.filter(({ needsContext }) => needsContext)).toEqual([]);
    const text =
      'Ilse Tarrow resigned. She will be succeeded as minister of transport by the former mayor of Quellbrück, the government announced on Monday.';
    const [only] = keySentences({ title: null, text, language: 'en' }, 1, model);
    expect(text.slice(only!.start)).toMatch(/^She will be succeeded/);
    expect(only!.needsContext).toEqual({ start: 0, end: 21 });
  });

  it('reads the title as a sign of what the story is about', () => {
    const text = [
      'The council of Marnholt met for six hours on Monday and dealt with fourteen matters.',
      'The swimming pool in the Birkenallee will be open on Sundays again from June.',
      'A cycle lane through the Lindenstrasse was put off until the autumn.',
      'The fee for parking in the old town rises to three crowns an hour.',
    ].join(' ');
    const pool = cut(text, 2, 'Swimming pool in Birkenallee open on Sundays');
    const parking = cut(text, 2, 'Parking fee rises to three crowns in old town');
    expect(pool[1]).toMatch(/swimming pool/);
    expect(parking[1]).toMatch(/parking/);
  });

  it.each([
    [
      'de',
      'Der Stadtrat von Marnholt hat am Montag den Neubau der Brücke beschlossen. Die Arbeiten kosten 14 Millionen Euro und beginnen im März. Das Wetter war schön.',
    ],
    [
      'zh',
      '马恩市议会周一批准新建大桥。工程造价一千四百万元，将于三月开工。市长说，旧桥将在明年拆除。',
    ],
    [
      'ar',
      'أقر مجلس مدينة مارنهولت بناء الجسر الجديد يوم الاثنين. تبلغ كلفة الأعمال أربعة عشر مليونا وتبدأ في مارس. قال العمدة إن الجسر القديم سيهدم.',
    ],
    ['th', 'สภาเมืองมาร์นโฮลต์อนุมัติการสร้างสะพานใหม่เมื่อวันจันทร์ ค่าก่อสร้างสิบสี่ล้านบาท'],
    [
      'el',
      'Το δημοτικό συμβούλιο ενέκρινε τη νέα γέφυρα τη Δευτέρα. Τα έργα κοστίζουν 14 εκατομμύρια. Ο καιρός ήταν καλός.',
    ],
  ])('works for %s', (language, text) => {
    const spans = keySentences({ title: null, text, language }, 2, model);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.length).toBeLessThanOrEqual(2);
    for (const { start, end } of spans)
      expect(text.slice(start, end).trim().length).toBe(end - start);
  });

  it('gives nothing for nothing', () => {
    expect(cut('', 3)).toEqual([]);
    expect(cut(' \n\n ', 3)).toEqual([]);
    expect(cut('One sentence only.', 3)).toEqual(['One sentence only.']);
  });
});

describe('sentenceCount', () => {
  it('grows with the length asked for and with the text', () => {
    const text = 'word '.repeat(600);
    expect(sentenceCount('short', text)).toBe(1);
    expect(sentenceCount('medium', text)).toBe(3);
    expect(sentenceCount('long', text)).toBe(6);
    expect(sentenceCount('medium', 'word '.repeat(100))).toBe(2);
    expect(sentenceCount('medium', 'word '.repeat(2000))).toBe(4);
  });
});

describe('loadSummaryModel', () => {
  it('refuses other bytes', () => {
    expect(() => loadSummaryModel(new ArrayBuffer(64))).toThrow(RangeError);
    expect(() => loadSummaryModel(new ArrayBuffer(0))).toThrow(RangeError);
  });
});
