import { render } from 'preact';
import { Popup } from '../../components/popup';
import {
  type FrontTab,
  frontTab,
  openLibrary,
  openOptions,
  openPanel,
  tellOfGrant,
} from '../../lib/browser-windows';
import { earlyReading } from '../../lib/early-reading';
import { preparePage } from '../../lib/prepare-page';
import { Database } from '../../lib/store/database';

preparePage(document.documentElement);
const db = new Database();
// Open before it is asked, while the page is read; a failure shows where it is.
void db.open().catch(() => {});
const now = Date.now();
const early = earlyReading();

/** A popup covers its page: what it opened elsewhere is seen only once it is gone. */
const closing = (open: () => Promise<void>) => () => void open().then(() => window.close());

function draw(tab: FrontTab | null): void {
  render(
    <Popup
      db={db}
      now={now}
      tabId={tab?.tabId ?? null}
      early={early?.reading ?? null}
      onOpenPanel={closing(async () => {
        if (tab) await openPanel(tab.windowId);
      })}
      onOpenLibrary={(story) => closing(() => openLibrary(story ? { story } : {}))()}
      onOpenOptions={closing(openOptions)}
    />,
    document.getElementById('root')!,
  );
}

draw(null);
void (early?.tab ?? frontTab()).then((tab) => {
  draw(tab);
  // After our own reading has been ordered: a panel that listens reads the page as well.
  tellOfGrant();
});
