import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    [
      'titles',
      'Gov. Marta Ilves met Dr. Oke. They talked.',
      ['Gov. Marta Ilves met Dr. Oke.', 'They talked.'],
    ],
    [
      'initials',
      'J. K. Aldane spoke. George W. Orr listened.',
      ['J. K. Aldane spoke.', 'George W. Orr listened.'],
    ],
    ['U.S. inside', 'The U.S. Senate voted. It failed.', ['The U.S. Senate voted.', 'It failed.']],
    [
      'U.S. at the end',
      'He left the U.S. The visit was short.',
      ['He left the U.S.', 'The visit was short.'],
    ],
    ['companies', 'Orvane Inc. said so. It rose.', ['Orvane Inc. said so.', 'It rose.']],
    [
      'decimals and times',
      'It rose 3.5 percent at 9 a.m. on Monday. Then it fell.',
      ['It rose 3.5 percent at 9 a.m. on Monday.', 'Then it fell.'],
    ],
    ['quotes', '“We lost.” He sat down.', ['“We lost.”', 'He sat down.']],
    [
      'a question before its speaker',
      '“Who pays?” asked the mayor. Nobody knew.',
      ['“Who pays?” asked the mayor.', 'Nobody knew.'],
    ],
    [
      'line breaks',
      'Headline without stop\n\nA sentence.',
      ['Headline without stop', 'A sentence.'],
    ],
    [
      'German ordinals',
      'Am 3. März tagt der Rat. Er entscheidet.',
      ['Am 3. März tagt der Rat.', 'Er entscheidet.'],
    ],
    [
      'tokenised text',
      'officials agreed . the group left .',
      ['officials agreed .', 'the group left .'],
    ],
    [
      'titles and initials in tokenised text',
      "last month , utah gov . gary r. ilves signed a law . `` it was time , '' he said .",
      ['last month , utah gov . gary r. ilves signed a law .', "`` it was time , '' he said ."],
    ],
    [
      'closing quotes set apart',
      "he said : ' we lost . we are sorry . ' nobody was hurt . `` no . 4 won . '' it ended there .",
      [
        "he said : ' we lost .",
        "we are sorry . '",
        'nobody was hurt .',
        "`` no . 4 won . ''",
        'it ended there .',
      ],
    ],
    [
      'questions in lower-cased text',
      'who pays for the bridge ? the mayor would not say . it opens at 9 a.m . et on monday .',
      [
        'who pays for the bridge ?',
        'the mayor would not say .',
        'it opens at 9 a.m . et on monday .',
      ],
    ],
    [
      'lower-cased text that is not tokenised',
      'we went to town. then, at noon, dr. oke came by. what now? nobody knew.',
      ['we went to town.', 'then, at noon, dr. oke came by.', 'what now?', 'nobody knew.'],
    ],
    [
      'German quotation marks',
      '„Wer zahlt?“ Der Rat schwieg. „Wir nicht.“ Dann ging er.',
      ['„Wer zahlt?“', 'Der Rat schwieg.', '„Wir nicht.“', 'Dann ging er.'],
    ],
    [
      'French quotation marks',
      '« Qui paie ? » La salle se tut. « Pas nous. » Il sortit.',
      ['« Qui paie ? »', 'La salle se tut.', '« Pas nous. »', 'Il sortit.'],
    ],
    [
      'German abbreviations of single letters',
      'Es ging u. a. um Geld, z. B. Steuern, d. h. alles. Er schwieg.',
      ['Es ging u. a. um Geld, z. B. Steuern, d. h. alles.', 'Er schwieg.'],
    ],
    [
      'Spanish opening marks',
      'Nadie votó. ¿Quién paga? ¡Nadie! Así acabó.',
      ['Nadie votó.', '¿Quién paga?', '¡Nadie!', 'Así acabó.'],
    ],
    [
      'quotation marks set apart in ordinary text',
      'Ilves said: " We lost. " He left. " Why? " asked Oke.',
      ['Ilves said: " We lost. "', 'He left.', '" Why? " asked Oke.'],
    ],
    [
      'notes, items and states',
      'It opened in 2000. [7] [12] He lives in Oxnard, Calif. with her. 2. The rent rose.',
      ['It opened in 2000. [7] [12]', 'He lives in Oxnard, Calif. with her.', '2. The rent rose.'],
    ],
    ['Chinese', '部长辞职。议会开会。', ['部长辞职。', '议会开会。']],
    [
      'Arabic',
      'استقال الوزير. من يخلفه؟ لا أحد يعلم.',
      ['استقال الوزير.', 'من يخلفه؟', 'لا أحد يعلم.'],
    ],
    ['Hindi', 'मंत्री ने इस्तीफा दिया। संसद बैठी।', ['मंत्री ने इस्तीफा दिया।', 'संसद बैठी।']],
    ['ellipsis', 'He waited… and waited. Then left.', ['He waited… and waited.', 'Then left.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives offsets without outer white space', () => {
    expect(splitSentences('  One.   Two. ')).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ]);
  });
});
