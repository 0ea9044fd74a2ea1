import { render } from 'preact';
import { Welcome } from '../../components/welcome';
import { openLibrary } from '../../lib/browser-windows';
import { followTheme } from '../../lib/follow-theme';

followTheme(document.documentElement);
render(<Welcome onOpenLibrary={() => void openLibrary()} />, document.getElementById('root')!);
