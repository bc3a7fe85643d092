import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readRequest } from '../components/messages/tab-messages';
import { forgetOld } from '../components/stored/memory/forget-old';

/** Does what only an extension page may do, and drops outdated memory. Keeps no state. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Only after an installation: an update should not open a tab.
    if (reason !== 'install') return;
    browser.tabs.create({ url: '/welcome.html' }).catch(() => {
      // Installed by an administrator, with no window open: there is nobody to welcome.
    });
  });
  const tidy = () => {
    forgetOld(Date.now()).catch(() => {
      // Tried again the next time this script starts.
    });
  };
  // Runs each time this script starts. The listener makes it start with the browser.
  tidy();
  browser.runtime.onStartup.addListener(tidy);
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = readRequest(message);
    const tabId = sender.tab?.id;
    if (request === 'open-settings') {
      browser.runtime.openOptionsPage().catch(() => {
        // The window is being closed; otherwise the button can be pressed again.
      });
    } else if (request !== null && tabId !== undefined) {
      const text = request === 'mark-icon' ? '!' : '';
      browser.action.setBadgeText({ tabId, text }).catch(() => {
        // The tab was closed meanwhile.
      });
    }
  });
});
