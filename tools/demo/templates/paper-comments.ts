import { paperIcon } from './paper-icon';
import { COMMENTS } from './paper-teasers';

function comment([name, place, words]: [string, string, string], index: number): string {
  return `<li class="comment" id="comment-${index + 1}"><div class="comment-head"><span class="dot" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</span><strong>${name}</strong> <span>${place}</span> <span>${index + 2} hours ago</span></div><p>${words}</p><div class="comment-foot"><button type="button">${paperIcon('thumb', 14)} Recommend <span class="count">${41 - index * 6}</span></button> <button type="button">Reply</button> <button type="button" class="quiet">Report</button></div></li>`;
}

export function paperComments(): string {
  const orders = ['Newest', 'Oldest', 'Most recommended'].map((name) => `<option>${name}</option>`);
  return `<section class="comments" id="comments" data-component="comments"><div class="comments-head"><h2>Comments (${COMMENTS.length})</h2><label>Sort by <select>${orders.join('')}</select></label></div><form class="comment-box" action="#comments"><label for="own-comment">Join the discussion</label><textarea id="own-comment" rows="2" placeholder="Sign in to comment"></textarea><p class="small-print">Comments are read by people before they are shown.</p></form><ol>${COMMENTS.map(comment).join('')}</ol><button type="button">Show 38 more</button></section>`;
}
