import { notSent, words, wordsLike } from '../words';
import { behaviourNames, behavioursOf, timesOn } from './behaviours';
import { expect, test } from './fixtures';
import { painted } from './marks';
import { PanelView } from './panel';
import { caretOf } from './replica';
import { afterHold, business } from './scenario';
import { surfaces } from './surfaces';

/*
 * What an adapter promises, held on each of X's pages: it reads the draft, writes into it, knows the
 * ways in which it is sent, and whom it goes to. Stories are told on few pages and rely on this.
 * `parts.spec.ts` holds what it says where a part is missing. What X may do or not is on in half of the
 * runs: see `behaviours.ts`.
 */

const one = words('panel_to_check', { count: 1 });
const none = words('panel_nothing');
const hours = {
  title: 'Hours',
  text: 'Good day 😀,\nwe answer from 9 to 5.\nBye',
  for: 'both',
  place: 0,
};
const blank = 'Dear {name}, thanks for following us! ';

test('whatever X may do is on and off in each of these tests', () => {
  for (const name of behaviourNames) {
    for (const at of [0, 1, 2, 3, 4]) expect(timesOn(name, at), `${name}, test ${at}`).toBe(3);
  }
});

for (const surface of surfaces) {
  /** The page for the test number `at` of these, with what X does in it. */
  const pageOf = (at: number) => {
    const behaviours = behavioursOf(surface.name, at);
    test.info().annotations.push({ type: 'X', description: [...behaviours.names].join(', ') });
    return behaviours;
  };
  test.describe(surface.name, () => {
    test.beforeEach(async ({ settings }) => settings.set({ ...business, template_a1: hours }));

    test('reads the draft, however it came, and stands above it', async ({ openReplica, page }) => {
      const does = pageOf(0);
      const x = await openReplica(surface.name, does.options({ messages: [] }));
      await does.begin(x);
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(
        surface.showsAccount ? words('panel_as', { account: '@acme' }) : words('panel_as_business'),
      );
      await expect(panel.row).toContainText(words('panel_phase_first'));
      const [ours, form] = [await panel.row.boundingBox(), await x.form.boundingBox()];
      expect(ours && form && ours.y + ours.height <= form.y + 1).toBe(true);
      expect(ours?.height).toBe(32);
      await x.type('Dear {name},\nhello ');
      await expect(panel.row).toContainText(one);
      await x.clear();
      await expect(panel.row).toContainText(none);
      await x.paste('Dear {name} and welcome');
      await expect(panel.row).toContainText(one);
      await x.clear();
      await x.dictate('Dear {name} and welcome');
      await expect(panel.row).toContainText(one);
      await x.call('setDraft', '');
      await expect(panel.row).toContainText(none);
      await x.call('insertEmoji', 'Dear {name} 🙂');
      await expect(panel.row).toContainText(one);
    });

    test('marks the exact words and puts others in their place: caret, focus and undo stay', async ({
      openReplica,
      page,
    }) => {
      const does = pageOf(1);
      const messages = [{ from: 'them', text: 'Hello' }];
      const x = await openReplica(surface.name, does.options({ messages }));
      await does.begin(x);
      const panel = new PanelView(page);
      await panel.row.waitFor();
      const before = '👩‍👩‍👧 Good day 😀\nto you,\nhttp://acme.com/a! Shall we talk?';
      const after = before.replace('http:', 'https:');
      // Its list of emoji would take the focus at the colon.
      if (does.names.has('4 emoji popover')) await x.dictate(before);
      else await x.type(before);
      const marked = async () => (await painted(page)).map((mark) => mark.words);
      await expect.poll(marked).toEqual(['http://acme.com/a']);
      await panel.row.click();
      await panel
        .entry('insecure-link')
        .getByRole('button', { name: words('suggest_secure_link', { link: 'https://acme.com/a' }) })
        .click();
      await expect.poll(() => x.text()).toBe(after);
      await expect.poll(() => x.draft()).toBe(after);
      await expect(x.editor).toBeFocused();
      await expect.poll(() => caretOf(x.editor)).toBe(after.length);
      await expect.poll(marked).not.toContain('http://acme.com/a');
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => x.text()).toBe(before);
      await expect.poll(() => x.draft()).toBe(before);
      await expect.poll(marked).toEqual(['http://acme.com/a']);
      // The browser selects what an undo brought back.
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('?');
      await expect.poll(() => x.draft()).toBe(`${before}?`);
      // A template of several lines, by keys alone, into an empty field.
      await x.clear();
      await expect.poll(() => x.draft()).toBe('');
      await page.keyboard.press('F8');
      await expect(panel.host.getByRole('combobox')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(() => x.draft()).toBe(hours.text);
      await expect.poll(() => x.text()).toBe(hours.text);
      await expect(x.editor).toBeFocused();
      await expect.poll(() => caretOf(x.editor)).toBe(hours.text.length);
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => x.draft()).toBe('');
    });

    test('knows each way to send, and holds it once', async ({ openReplica, page }) => {
      const does = pageOf(2);
      const x = await openReplica(surface.name, does.options({ messages: [] }));
      await does.begin(x);
      const { row } = new PanelView(page);
      const ways = [
        () => x.pressEnter(),
        () => x.editor.press('Control+Enter'),
        () => x.editor.press('Meta+Enter'),
        () => x.clickSend(),
        () => x.sendButton.press('Enter'),
        () => x.sendButton.press(' '),
        () => x.sendButton.evaluate((button: HTMLElement) => button.click()),
      ];
      for (const [index, press] of ways.entries()) {
        const text = `${blank}${index}`;
        await x.dictate(text);
        await press();
        await expect(row).toContainText(notSent);
        expect(await x.sentTexts()).toEqual([]);
        expect(await x.draft()).toBe(text);
        await x.clear();
        await expect(row).not.toContainText(notSent);
      }
      await x.dictate(blank);
      await x.pressEnter();
      await expect(row).toContainText(words('panel_held_enter'));
      await afterHold(page);
      await x.clickSend();
      await expect
        .poll(() => x.sentTexts())
        .toEqual([does.names.has('10 trims') ? blank.trim() : blank]);
      const isRefused = does.names.has('16 request limit');
      // What is written next would come before their reply.
      await expect(row).toContainText(isRefused ? words('panel_last_failed') : one);
    });

    test('knows whom it goes to, and what comes in while it is written', async ({
      openReplica,
      page,
    }) => {
      const does = pageOf(3);
      const messages = [{ from: 'me', text: 'Hello Sarah' }];
      const x = await openReplica(
        surface.name,
        does.options({ partner: { name: 'Sarah Connor' }, messages }),
      );
      await does.begin(x);
      const panel = new PanelView(page);
      await expect(panel.row).toContainText(words('panel_phase_unanswered'));
      await x.dictate('Did you see it? ');
      expect(await panel.rules()).toEqual(['second-message']);
      await x.call('receive', 'Yes, thanks!');
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      await expect.poll(() => panel.rules()).toEqual(['answered-meanwhile']);
      await x.call('addOutgoing', 'Here is your answer');
      await expect(panel.entry('answered-meanwhile')).toHaveAttribute('data-severity', 'error');
      // Another chat: its own draft, and its own partner.
      await x.call('openChat', '111-444');
      await expect(panel.row).toContainText(words('panel_phase_answered'));
      await expect(panel.row).toContainText(none);
      await x.dictate('Hi Sarah, it has shipped. ');
      // The drawer names nobody (x-dom.md).
      if (surface.name === 'drawer') await expect(panel.row).toContainText(none);
      else await expect(panel.row).toContainText(one);
    });

    test('knows a long thread by its end, and a composer that X makes anew', async ({
      openReplica,
      page,
    }) => {
      const messages = Array.from({ length: 60 }, (_, index) => ({
        from: 'me' as const,
        text: `Note number ${index + 1}`,
      }));
      const does = pageOf(4);
      const x = await openReplica(surface.name, does.options({ messages }));
      await does.begin(x);
      const { row } = new PanelView(page);
      await expect(row).toContainText(words('panel_phase_unknown'));
      await x.dictate('Dear {name}, hello ');
      await expect(row).toContainText(wordsLike('panel_to_check'));
      await x.call('rerender');
      await expect(row).toContainText(wordsLike('panel_to_check'));
      await expect(row).toHaveCount(1);
    });
  });
}
