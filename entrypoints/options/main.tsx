import { render } from 'preact';
import { Options } from '../../components/options';
import { openShortcuts } from '../../lib/browser-windows';
import { followTheme } from '../../lib/follow-theme';
import { Database } from '../../lib/store/database';

followTheme(document.documentElement);
render(
  <Options db={new Database()} onShortcuts={() => void openShortcuts()} />,
  document.getElementById('root')!,
);
