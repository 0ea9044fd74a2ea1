import type { TownWords } from './town-words';

/** Readers' letters under a text, with the form for one's own. */
export function townLetters(words: TownWords): string {
  const rows = words.replies.map(
    ([name, text], index) =>
      `<tr><td class="small" width="24" align="center">${index + 1}</td><td class="small"><b>${name}</b><br>${text}</td></tr>`,
  );
  return `<a name="letters"></a><table class="letters" width="100%" cellspacing="0" cellpadding="4"><tr><td class="boxhead" colspan="2">${words.letters}</td></tr>
${rows.join('\n')}
<tr><td class="small" colspan="2"><form action="/" method="get"><b>${words.write}</b><br>${words.yourName}: <input type="text" name="name" size="20"><br><textarea name="letter" rows="3" cols="50"></textarea><br><input type="submit" value="${words.send}"></form></td></tr></table>`;
}
