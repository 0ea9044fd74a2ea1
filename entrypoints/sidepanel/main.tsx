import { render } from 'preact';
import { Panel } from '../../components/panel';
import { followFrontTab, openLibrary, siteRequest } from '../../lib/browser-windows';
import { preparePage } from '../../lib/prepare-page';
import { Database } from '../../lib/store/database';

preparePage(document.documentElement);
const db = new Database();
const root = document.getElementById('root')!;
let revision = 0;

function draw(tabId: number | null): void {
  revision++;
  render(
    <Panel
      db={db}
      tabId={tabId}
      revision={revision}
      now={Date.now()}
      onAskForSite={siteRequest()}
      onOpenLibrary={(story) => void openLibrary(story ? { story } : {})}
    />,
    root,
  );
}

draw(null);
followFrontTab((tab) => draw(tab?.tabId ?? null), new AbortController().signal);
