/**
 * When the index may not fit the library. A write is one transaction and cannot be cut in half,
 * but a disk can lose what it had promised, and a better version may index in another way: after
 * an update, and after an end in the middle of a write, the index is compared with the library.
 */
import { storage } from 'wxt/utils/storage';

/** Whether a check is due. In local storage: it must outlive the browser. */
const due = storage.defineItem<boolean>('local:indexCheckDue', { fallback: false });
/** Set for as long as a write goes on: found set by a later worker, it was cut off. */
const open = storage.defineItem<boolean>('local:writeOpen', { fallback: false });

let writes = 0;
let lookedBack: Promise<void> | undefined;

/** What an earlier worker left, looked at once before this one sets the mark itself. */
function lookBack(): Promise<void> {
  lookedBack ??= open.getValue().then((cutOff) => (cutOff ? due.setValue(true) : undefined));
  return lookedBack;
}

/** Runs what writes the library under a mark that stays when the worker or the browser dies. */
export async function markedWrite<Result>(work: () => Promise<Result>): Promise<Result> {
  if (writes++ === 0) await mark(true);
  try {
    return await work();
  } finally {
    if (--writes === 0) await mark(false);
  }
}

/** A disk too full for the mark must not keep a story from being saved, or look as if it had. */
async function mark(going: boolean): Promise<void> {
  await lookBack()
    .then(() => open.setValue(going))
    .catch(() => {});
}

export function doubtIndex(): Promise<void> {
  return due.setValue(true);
}

/** Whether a check is due, be it that a write was cut off. */
export async function isIndexInDoubt(): Promise<boolean> {
  await lookBack();
  return due.getValue();
}

export function trustIndex(): Promise<void> {
  return due.setValue(false);
}
