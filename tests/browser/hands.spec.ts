import type { Page } from '@playwright/test';
import { notSent, words } from '../words';
import { expect, test } from './fixtures';
import { PanelView } from './panel';
import { afterHold, business } from './scenario';

const controls = 'button, input, select, textarea, summary, a, [tabindex]';

declare global {
  interface Window {
    /** Our shadow root, which any script of the page can find. */
    panelRoot?: ShadowRoot | null;
  }
}

/** Every control of ours in the page, by its words; opens what can be opened. */
const controlsIn = (page: Page) =>
  page.evaluate((selector) => {
    const root = window.panelRoot;
    for (const each of root?.querySelectorAll('details') ?? []) each.open = true;
    return [...(root?.querySelectorAll(selector) ?? [])].map((each) =>
      (each.textContent ?? '').trim(),
    );
  }, controls);

/** Everything that a script of the page can do to a control without the person. */
const attackAll = (page: Page) =>
  page.evaluate((selector) => {
    const root = window.panelRoot;
    const init = { bubbles: true, cancelable: true };
    const attack = (control: HTMLElement) => {
      control.click();
      for (const composed of [true, false]) {
        control.dispatchEvent(new MouseEvent('click', { ...init, composed, detail: 1 }));
        for (const type of ['pointerdown', 'pointerup']) {
          control.dispatchEvent(new PointerEvent(type, { ...init, composed }));
        }
        for (const key of ['Enter', ' ', 'ArrowDown']) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            control.dispatchEvent(new KeyboardEvent(type, { ...init, composed, key }));
          }
        }
        for (const type of ['input', 'change', 'submit']) {
          control.dispatchEvent(new Event(type, { ...init, composed }));
        }
      }
      const label = document.createElement('label');
      label.htmlFor = control.id ||= 'pressed';
      root?.append(label);
      label.click();
      label.remove();
      if (control.id === 'pressed') control.removeAttribute('id');
      control.focus();
      // Elsewhere it would write into X's own field.
      if (control.matches('input, textarea')) {
        document.execCommand('insertText', false, 'x');
        document.execCommand('insertLineBreak');
      }
      control.blur();
      // Outside of our root none of its listeners hears of it.
      const place = document.createComment('');
      control.replaceWith(place);
      document.body.append(control);
      control.click();
      place.replaceWith(control);
    };
    for (const each of root?.querySelectorAll<HTMLElement>(selector) ?? []) attack(each);
    for (const form of root?.querySelectorAll('form') ?? []) form.requestSubmit();
  }, controls);

/** A script moves the focus to the controls at these places, and the person's next key falls on them. */
async function stealKeys(page: Page, places: readonly number[]) {
  for (const at of places) {
    for (const when of ['before', 'during'] as const) {
      await page.evaluate(
        ([selector, index, time]) => {
          const target = window.panelRoot?.querySelectorAll<HTMLElement>(selector)[index];
          if (time === 'before') return target?.focus();
          document.querySelector<HTMLElement>('#elsewhere')?.focus();
          window.addEventListener('keydown', () => target?.focus(), { once: true });
        },
        [controls, at, when] as const,
      );
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press(' ');
  }
}

test('a script of the page presses nothing of ours, by any way there is', async ({
  openReplica,
  settings,
  page,
  context,
}) => {
  const states = {
    'a hold': business,
    'a question': { ...business, domains: [] },
    'an account without a type': { domains: ['acme.com'], helpHandle: 'AcmeHelp' },
    'a pause': { ...business, pausedUntil: Date.now() + 3_600_000 },
  };
  const walked = new Set<string>();
  for (const stored of Object.values(states)) {
    await settings.set(stored);
    const x = await openReplica('today', { messages: [] });
    const panel = new PanelView(page);
    const text = 'Dear {name}, see https://acmee.com/a and bit.ly/b, ask @AcmeHelpp. ';
    await x.write(text);
    if (stored === business) {
      await x.pressEnter();
      // It is counted a moment later.
      await expect.poll(async () => (await settings.written()).join()).toContain('"held":1');
    } else await panel.row.click();
    await expect(panel.row).toContainText(words('panel_phase_first'));
    await expect(panel.list).toBeVisible();
    await panel.host.evaluate((host) => {
      window.panelRoot = host.shadowRoot;
    });
    await page.evaluate(async () => {
      const button = document.createElement('button');
      button.id = 'elsewhere';
      document.body.append(button);
      await navigator.clipboard.writeText('as before');
    });
    const tabs = context.pages().length;
    const found = await controlsIn(page);
    expect(found.length).toBeGreaterThan(5);
    const fresh = found.flatMap((each, at) => (walked.has(each) ? [] : [at]));
    for (const each of found) walked.add(each);
    const before = await page.evaluate(() => document.body.innerText);
    await settings.written();
    await attackAll(page);
    await stealKeys(page, fresh);
    await page.evaluate(() => document.querySelector('#elsewhere')?.remove());

    expect(await settings.written()).toEqual([]);
    expect(await settings.get()).toEqual(stored);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('as before');
    expect(context.pages()).toHaveLength(tabs);
    expect(await x.draft()).toBe(text);
    expect(await x.sentTexts()).toEqual([]);
    expect(await controlsIn(page)).toEqual(found);
    await expect(panel.host).toContainText(words('panel_pressed_by_script'));
    expect(await page.evaluate(() => document.body.innerText)).toBe(before);
    await settings.clear();
  }
  for (const id of ['panel_pause_hour', 'panel_rule_off', 'panel_ignore_here', 'panel_yes']) {
    expect([...walked]).toContain(words(id));
  }
  for (const id of ['panel_business', 'panel_resume', 'panel_options', 'panel_report_show']) {
    expect([...walked]).toContain(words(id));
  }
});

test('the person presses by pointer, by keys, and after a script has tried', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, domains: [] });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  // With the phase come more warnings, which move what is below them.
  await expect(panel.row).toContainText(words('panel_phase_first'));
  await x.write('Dear {name}, see https://acmee.com/a today. ');
  await x.pressEnter();
  await expect(panel.row).toContainText(notSent);
  const pause = panel.host.getByRole('button', { name: words('panel_pause_message') });
  await pause.evaluate((button: HTMLElement) => button.click());
  await expect(panel.host).toContainText(words('panel_pressed_by_script'));
  // The sentence moved the button under the pointer.
  await panel.press(pause);
  await expect(panel.host).not.toContainText(words('panel_pressed_by_script'));
  const resume = panel.host.getByRole('button', { name: words('panel_resume') });
  await expect(resume).toBeVisible();
  await x.editor.focus();
  await panel.tabTo(resume, 'Shift+Tab');
  await page.keyboard.press(' ');
  await expect(resume).toHaveCount(0);
});

test('a button with lasting effect takes no press that was meant for what stood there', async ({
  openReplica,
  settings,
  page,
}) => {
  await settings.set({ ...business, domains: [], helpHandle: '' });
  const x = await openReplica('today', { messages: [] });
  const panel = new PanelView(page);
  await x.write('See https://acme.com/a or ask @AcmeHelp today. ');
  const yes = panel.host.getByRole('button', { name: words('panel_yes') });
  // The next question stands in the place of the first.
  await yes.dblclick();
  await expect.poll(async () => (await settings.get()).domains).toEqual(['acme.com']);
  await expect(panel.host).toContainText('@AcmeHelp');
  expect((await settings.get()).helpHandle).toBe('');
  await afterHold(page);
  await yes.click();
  await expect.poll(async () => (await settings.get()).helpHandle).toBe('AcmeHelp');
});
