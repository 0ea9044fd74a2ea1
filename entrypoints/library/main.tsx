import { render } from 'preact';
import { Library } from '../../components/library';
import { followTheme } from '../../lib/follow-theme';
import { Database } from '../../lib/store/database';

followTheme(document.documentElement);
render(<Library db={new Database()} now={Date.now()} />, document.getElementById('root')!);
