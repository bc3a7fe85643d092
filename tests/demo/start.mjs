// @ts-check
// npm start: the extension in a browser, on a replica of X's chat page served at X's own address.
// npm start -- --live: on the real one.
import { launch } from '../browser/launch.mjs';
import { runStep } from '../run-step.mjs';
import { openStorage, profile } from './profile.mjs';
import { badDraft, show } from './show.mjs';

const { env, platform } = process;
const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const isLive = process.argv.includes('--live');

/** @param {string} line */
const say = (line = '') => process.stdout.write(`${line}\n`);

/** @param {import('@playwright/test').BrowserContext} context */
function untilClosed(context) {
  return new Promise((resolve) => {
    context.on('close', resolve);
    // Where closing the last window does not end the browser, nobody is left to look.
    const check = () => {
      // One that is gone already refuses, and has ended as well.
      if (context.pages().length === 0) context.close().then(resolve, resolve);
    };
    for (const page of context.pages()) page.on('close', check);
    context.on('page', (page) => page.on('close', check));
  });
}

async function playLive() {
  const { context } = await launch({ headless: false, online: true, context: { viewport: null } });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://x.com/i/chat').catch(() => {
    say('x.com did not open. Once you are online, reload it in the window.');
  });
  say('This is the real X, in a browser profile of its own that is forgotten afterwards.');
  say('Log in, open a chat and type. Set your domain and help handle in the popup (puzzle icon).');
  say('Close the window to end.');
  await untilClosed(context);
}

async function playDemo() {
  const { context, extensionId, site } = await launch({
    headless: false,
    context: { viewport: null },
  });
  const storage = await openStorage(context, extensionId);
  await storage.set(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.show('today', { messages: [] }).address);
  await storage.close();
  say('A replica of X’s chat page, with nothing behind it: what you send stays in the window.');
  say('You write as @acme, a business account. Set for the demo: site acme.com, help @AcmeHelp.');
  say(`Type, for example:  ${badDraft}`);
  say('Then press Enter. The popup is behind the puzzle icon. Close the window to end.');
  await untilClosed(context);
}

/** @returns {Promise<boolean>} whether everything was really seen on the page */
async function playUnseen() {
  say('No display: the demo plays by itself.');
  const { context, extensionId, site } = await launch();
  try {
    const storage = await openStorage(context, extensionId);
    await storage.set(profile);
    const page = await context.newPage();
    await page.goto(site.show('today', { messages: [] }).address);
    return await show(page, storage, say);
  } finally {
    await context.close();
  }
}

async function main() {
  if (isLive && !hasDisplay) {
    say('npm start -- --live opens the real x.com and needs a display; there is none here.');
    return false;
  }
  const { failed } = await runStep({
    title: 'build for chrome',
    command: ['wxt', 'build', '-b', 'chrome'],
  });
  if (failed > 0) return false;
  if (!hasDisplay) return playUnseen();
  await (isLive ? playLive() : playDemo());
  return true;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
