import { expect, test } from './fixtures';

test.use({ withExtension: false });

const withoutComposer = ['home', 'inbox', 'passcode', 'request', 'timeline'] as const;

for (const name of withoutComposer) {
  test(`${name} has no composer`, async ({ openReplica, page }) => {
    const x = await openReplica(name);
    await page.getByRole('main').waitFor();
    await page.locator('header[role="banner"]').waitFor();
    await expect(x.editor).toHaveCount(0);
  });
}

test('the legacy list of people takes Enter', async ({ openReplica, page }) => {
  const x = await openReplica('legacy', { typeahead: true });
  await x.type('ask @an');
  await expect(x.editor).toHaveAttribute('aria-activedescendant', 'typeahead-0');
  await expect(page.getByRole('listbox')).toBeVisible();
  await x.pressEnter();
  expect(await x.sentTexts()).toEqual([]);
  expect(await x.draft()).toBe('ask @ana ');
  await x.pressEnter();
  expect(await x.sentTexts()).toEqual(['ask @ana ']);
});

test('text written into the DOM of Draft.js is lost', async ({ openReplica }) => {
  const x = await openReplica('legacy');
  await x.editor.evaluate((node) => {
    const inner = node.querySelector('[data-text]')?.parentElement;
    if (inner) inner.textContent = 'smuggled';
  });
  expect(await x.draft()).toBe('');
});

test('the drawer opens with its key, but not from a field', async ({ openReplica, page }) => {
  const x = await openReplica('drawer', { opened: false });
  await page.getByTestId('DMDrawer').waitFor();
  await page.getByTestId('tweetTextarea_0').press('i');
  await expect(x.editor).toHaveCount(0);
  await page.getByTestId('tweetTextarea_0').blur();
  await page.keyboard.press('i');
  await x.type('in it');
  expect(await x.draft()).toBe('in it');
});

test('theme and direction change under an open page', async ({ openReplica, page }) => {
  const x = await openReplica('today', { theme: 'light' });
  const body = page.locator('body');
  await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await x.call('setTheme', 'dim');
  await expect(body).toHaveCSS('background-color', 'rgb(21, 32, 43)');
  await expect(page.locator('[data-xchat-root="route"]')).toHaveAttribute('data-theme', 'dark');
  const left = (await x.rows.last().boundingBox())?.x;
  await x.call('setDir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect((await x.rows.last().boundingBox())?.x).not.toBe(left);
});

test('a phone shows the thread only, and nobody’s account', async ({ openReplica, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const x = await openReplica('today');
  await expect(page.getByTestId('dm-inbox-panel')).toBeHidden();
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveCount(0);
  expect((await x.form.boundingBox())?.width).toBeGreaterThan(350);
});

test('what is not React’s can be wiped from around the form', async ({ openReplica }) => {
  const x = await openReplica('today');
  const add = () =>
    x.form.evaluate((form) => form.before(Object.assign(document.createElement('p'), { id: 'a' })));
  const added = x.page.locator('p#a');
  await add();
  await x.type('React does not mind');
  await expect(added).toHaveCount(1);
  expect(await x.call('removeForeignNodes')).toBe(1);
  await x.call('keepRemovingForeignNodes', true);
  await add();
  await expect(added).toHaveCount(0);
});

test('one-key shortcuts fire outside fields', async ({ openReplica, page }) => {
  const x = await openReplica('today');
  await x.type('nmi');
  expect(await x.shortcuts()).toEqual([]);
  await x.editor.blur();
  await page.keyboard.press('n');
  expect(await x.shortcuts()).toEqual(['n']);
});

test('a busy timeline changes as often as it is told to', async ({ openReplica, page }) => {
  const x = await openReplica('timeline');
  await page.getByTestId('tweet').first().waitFor();
  await x.call('churn', 1000);
  const changes = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const start = performance.now();
        new MutationObserver((records, observer) => {
          count += records.length;
          const seconds = (performance.now() - start) / 1000;
          if (seconds < 0.5) return;
          observer.disconnect();
          resolve(count / seconds);
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      }),
  );
  expect(changes).toBeGreaterThan(500);
});

test.describe('what the harness catches', () => {
  const caught = /boom|example\.org/;
  test('a fault in the page and a request that leaves', async ({
    openReplica,
    expectedErrors,
    page,
    site,
  }) => {
    expectedErrors.push(caught);
    const x = await openReplica('today');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('boom');
      });
    });
    await expect.poll(() => x.errors()).toEqual(['error: Error: boom']);
    const other = await page.context().newPage();
    await expect(other.goto('https://example.org/draft')).rejects.toThrow('CODE_FAILURE');
    expect(site.leaks).toEqual(['GET https://example.org/draft']);
  });
});
