import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readRequest } from '../components/messages/tab-messages';
import { forgetOld } from '../components/stored/memory/forget-old';

/** Stateless: does for a page what only an extension page may do. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Not after an update: nobody asked for a tab then.
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  const tidy = () => {
    forgetOld(Date.now()).catch(() => {
      // Storage that fails is tried again the next time this script wakes.
    });
  };
  // Whenever it wakes; and a listener wakes it when the browser starts.
  tidy();
  browser.runtime.onStartup.addListener(tidy);
  browser.runtime.onMessage.addListener((message, sender) => {
    const request = readRequest(message);
    const tabId = sender.tab?.id;
    if (request === 'open-settings') {
      void browser.runtime.openOptionsPage();
    } else if (request !== null && tabId !== undefined) {
      void browser.action.setBadgeText({ tabId, text: request === 'mark-icon' ? '!' : '' });
    }
  });
});
