import type { Newsroom } from '../newsroom';
import { plainText } from '../rich-text';
import { broadcasterIcon } from './broadcaster-icon';
import { ago, type ThemeWords } from './theme-words';

interface Comment {
  name: string;
  words: string;
  hoursAgo: number;
  answers?: Comment[];
}

const ENGLISH: Comment[] = [
  {
    name: 'Rahim, abroad',
    words:
      "My father's house is an hour from there. Thank you for sending somebody who looked with their own eyes.",
    hoursAgo: 2,
    answers: [
      { name: 'S. N.', words: 'Mine too. The road has been closed since Monday.', hoursAgo: 1 },
    ],
  },
  {
    name: 'Gulnar',
    words: 'You write what it costs, but not who pays it in the end. It is always the same people.',
    hoursAgo: 3,
  },
  {
    name: 'a former clerk',
    words: 'The files are all there. I have carried them myself, down two flights of stairs.',
    hoursAgo: 5,
    answers: [{ name: 'Gulnar', words: 'Then let them be read aloud.', hoursAgo: 4 }],
  },
  {
    name: 'Timur K.',
    words:
      'Please show a map next time. Those of us who left as children no longer know the names.',
    hoursAgo: 6,
  },
];

const ARABIC: Comment[] = [
  {
    name: 'رحيم من المهجر',
    words: 'بيت والدي على بعد ساعة من هناك. شكرا لأنكم أرسلتم من رأى بعينيه.',
    hoursAgo: 2,
    answers: [{ name: 'س. ن.', words: 'وبيتي أيضا. الطريق مغلق منذ أيام.', hoursAgo: 1 }],
  },
  { name: 'كلنار', words: 'تكتبون كم يكلف الأمر، ولا تكتبون من يدفع في النهاية.', hoursAgo: 3 },
  { name: 'موظف سابق', words: 'الملفات كلها موجودة، وقد حملتها بيدي.', hoursAgo: 5 },
];

/** One comment as a blogging system's walker prints it, its answers within. */
function item(comment: Comment, id: number, room: Newsroom, words: ThemeWords): string {
  const when = new Date(room.now.getTime() - comment.hoursAgo * 3_600_000);
  const answers = (comment.answers ?? []).map((answer, at) =>
    item(answer, id + at + 1, room, words),
  );
  const children = answers.length > 0 ? `<ol class="children">${answers.join('')}</ol>` : '';
  return `<li id="comment-${id}" class="comment depth-1"><article id="div-comment-${id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><span class="avatar-ring">${broadcasterIcon('person')}</span><b class="fn">${plainText(comment.name, 'halvan')}</b> <span class="says">${words.says}</span></div><div class="comment-metadata"><a href="#comment-${id}"><time datetime="${when.toISOString()}">${ago(when, room.now, words.locale)}</time></a></div></footer>
<div class="comment-content"><p>${plainText(comment.words, 'halvan')}</p></div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="#respond">${words.reply}</a></div>
</article>${children}</li>`;
}

function field(name: string, label: string, type: string): string {
  return `<p class="comment-form-${name}"><label for="${name}">${label} <span class="required">*</span></label> <input id="${name}" name="${name}" type="${type}" size="30" maxlength="245"></p>`;
}

export function broadcasterComments(language: string, room: Newsroom, words: ThemeWords): string {
  const comments = language === 'ar' ? ARABIC : ENGLISH;
  const items = comments.map((comment, at) => item(comment, 9100 + at * 10, room, words));
  return `<div id="comments" class="comments-area"><h4 class="widget-title"><span>${words.comments}</span></h4>
<ol class="comment-list">${items.join('\n')}</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">${words.leaveReply} <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond" style="display:none">${words.cancel}</a></small></h3>
<form action="#respond" method="post" id="commentform" class="comment-form" novalidate><p class="comment-notes"><span id="email-notes">${words.emailHidden}</span></p><p class="comment-form-comment"><label for="comment">${words.comment}</label> <textarea id="comment" name="comment" cols="45" rows="4" maxlength="65525"></textarea></p>${field('author', words.name, 'text')}${field('email', words.email, 'email')}<p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="${words.postComment}"><input type="hidden" name="comment_post_ID" value="48113" id="comment_post_ID"><input type="hidden" name="comment_parent" id="comment_parent" value="0"></p></form></div>
</div>`;
}
