import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEarly } from '../lib/early-reading';

export default defineUnlistedScript(() => {
  readEarly();
});
