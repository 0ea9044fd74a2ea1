import { defineBackground } from 'wxt/utils/define-background';
import { ordersOver } from '../../lib/background/orders';
import { reportsOver } from '../../lib/background/reports';
import { handleMessages } from '../../lib/messages';
import { Database } from '../../lib/store/database';
import { listenToAlarms } from './alarms';
import { listenToCommands } from './commands';
import { listenToMenus } from './menus';
import { listenToOmnibox } from './omnibox';
import { listenToUpdates } from './updates';
import { listenToVisits } from './visits';

// Everything here is registered synchronously: the browser starts this file for an event and
// drops the event when nobody listens at the end of its first turn.
export default defineBackground(() => {
  const db = new Database();
  handleMessages(ordersOver(db), reportsOver(db));
  listenToCommands(db);
  listenToMenus(db);
  listenToOmnibox(db);
  listenToAlarms(db);
  listenToUpdates(db);
  listenToVisits(db);
});
