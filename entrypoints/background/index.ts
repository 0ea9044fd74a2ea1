import { defineBackground } from 'wxt/utils/define-background';
import { ordersOver } from '../lib/background/orders';
import { handleMessages } from '../lib/messages';
import { Database } from '../lib/store/database';

// Everything here is registered synchronously: the browser starts this file for an event and
// drops the event when nobody listens at the end of its first turn.
export default defineBackground(() => {
  handleMessages(ordersOver(new Database()), {});
});
