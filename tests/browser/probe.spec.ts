import { test } from './fixtures';
import { PanelView } from './panel';
import { surfaces } from './surfaces';

for (const { name } of surfaces) {
  test(`look ${name}`, async ({ openReplica, settings, page }) => {
    await settings.set({ domains: ['acme.com'], helpHandle: 'AcmeHelp' });
    await page.setViewportSize({ width: 1100, height: 720 });
    const x = await openReplica(name, { messages: [], theme: name === 'dock' ? 'dark' : 'light' });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    await x.type('Hi {name}, see https://acme.com/a and https://evil.org ');
    await x.pressEnter();
    await panel.entries.first().waitFor();
    console.log(name, await panel.row.innerText(), await x.sentTexts());
    await page.screenshot({ path: `/tmp/shot-${name}.png` });
  });
}
