import { render } from 'preact';
import { Popup } from '../../components/popup';
import { type FrontTab, openLibrary, openOptions, openPanel } from '../../lib/browser-windows';
import { readEarly } from '../../lib/early-reading';
import { preparePage } from '../../lib/prepare-page';
import { Database } from '../../lib/store/database';
import { firstReading } from './first-reading';

preparePage(document.documentElement);
const db = new Database();
const early = readEarly();
const reading = firstReading(db, early);
// Whoever draws it hears of a failure.
reading.catch(() => {});
const now = Date.now();

/** A popup covers its page: what it opened elsewhere is seen only once it is gone. */
const closing = (open: () => Promise<void>) => () => void open().then(() => window.close());

function draw(tab: FrontTab | null): void {
  render(
    <Popup
      db={db}
      now={now}
      tabId={tab?.tabId ?? null}
      early={reading}
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
void early.tab.then(draw);
