import { type Diagnostic, lint, withEdits } from '../../rules';
import { expect, test } from './fixtures';
import { FieldModel, randomFrom } from './fuzz-model';
import { PanelView } from './panel';
import type { Replica } from './replica';
import { afterHold, business } from './scenario';

/*
 * Random sequences of what people do in a message box, with the extension in it: nothing is lost, what
 * is to be held is held, once, and what passes goes out as it stands. `npm run fuzz` runs thousands;
 * DM_FUZZ=<how many> DM_SEED=<the first> runs others. A failure names its seed.
 */
const count = Number(process.env.DM_FUZZ ?? 25);
const firstSeed = Number(process.env.DM_SEED ?? 1);

const typed = ['a', 'hello ', 'é', 'ok. ', 'see '];
const inserted = [
  'Dear {name}, ',
  'https://evil.org/p ',
  'http://acme.com/a ',
  'bit.ly/abc ',
  'we are here 😀 ',
  'https://acme.com/b ',
  '[Company]',
];

/** What is in the field, in the app, and where the caret is, once it is as expected or long after. */
function settled(x: Replica, expected: object): Promise<object> {
  return x.editor.evaluate(async (node, wanted) => {
    const blocks = () => [...node.querySelectorAll('[data-block="true"]')];
    const textOf = () =>
      node instanceof HTMLTextAreaElement
        ? node.value
        : blocks()
            .map(({ textContent }) => textContent)
            .join('\n');
    const caretOf = () => {
      if (node instanceof HTMLTextAreaElement) return node.selectionEnd;
      const { focusNode, focusOffset } = document.getSelection() ?? {};
      let before = 0;
      for (const block of blocks()) {
        if (focusNode && block.contains(focusNode)) {
          const range = document.createRange();
          range.selectNodeContents(block);
          range.setEnd(focusNode, focusOffset ?? 0);
          return before + range.toString().length;
        }
        before += (block.textContent ?? '').length + 1;
      }
      return -1;
    };
    let last = {};
    for (let round = 0; round < 90; round += 1) {
      last = {
        field: textOf(),
        draft: window.replica.draft(),
        sent: window.replica.sent.map(({ text }) => text),
        ...('caret' in wanted && { caret: caretOf() }),
      };
      if (JSON.stringify(last) === JSON.stringify(wanted)) return last;
      await new Promise(requestAnimationFrame);
    }
    return last;
  }, expected);
}

const context = {
  profile: { domains: business.domains, helpHandle: business.helpHandle },
  conversation: { partnerName: 'Ana', received: 1 },
};
const keyOf = ({ ruleId, range }: Diagnostic, text: string) =>
  `${ruleId} ${range ? text.slice(...range) : ''}`;
const reasonsOf = (text: string) =>
  lint(text, context)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map((diagnostic) => keyOf(diagnostic, text));

for (const surface of ['today', 'legacy'] as const) {
  test(`${count} random sequences on ${surface}, from seed ${firstSeed}`, async ({
    openReplica,
    settings,
    page,
  }) => {
    test.setTimeout(60_000 + count * 1_500);
    await settings.set(business);
    const x = await openReplica(surface, { messages: [{ from: 'them', text: 'Hello' }] });
    const panel = new PanelView(page);
    await panel.row.waitFor();
    const { keyboard } = page;
    const sent: string[] = [];

    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const random = randomFrom(seed);
      const pick = <Item>(items: readonly Item[]) =>
        items[Math.floor(random() * items.length)] as Item;
      const model = new FieldModel();
      model.sent.push(...sent);
      const done: string[] = [];
      const check = async (withCaret = true) => {
        const expected = {
          field: model.text,
          draft: model.text,
          sent: model.sent,
          ...(withCaret && { caret: model.selection[1] }),
        };
        const actual = await settled(x, expected);
        expect(actual, `seed ${seed} on ${surface}: ${done.join(' · ')}`).toEqual(expected);
      };

      const steps: Record<string, () => Promise<void>> = {
        async type() {
          const words = pick(typed);
          await keyboard.type(words);
          model.insert(words);
        },
        async insert() {
          const words = pick(inserted);
          await keyboard.insertText(words);
          model.insert(words);
        },
        async line() {
          await keyboard.press('Shift+Enter');
          model.insert('\n');
        },
        async move() {
          const direction = pick([-1, -1, 1] as const);
          const times = 1 + Math.floor(random() * 9);
          for (let time = 0; time < times; time += 1) {
            await keyboard.press(direction < 0 ? 'ArrowLeft' : 'ArrowRight');
            model.move(direction);
          }
        },
        async delete() {
          const direction = pick([-1, -1, 1] as const);
          await keyboard.press(direction < 0 ? 'Backspace' : 'Delete');
          model.delete(direction);
        },
        async selectAll() {
          await keyboard.press('Control+a');
          model.selectAll();
        },
        async suggest() {
          const before = model.text;
          const found = lint(before, context).diagnostics;
          if (!found.some(({ suggestions }) => suggestions.length > 0)) return;
          if ((await panel.list.count()) === 0) await panel.row.click();
          const shown = await panel.entries.evaluateAll((all) =>
            all.map(({ dataset: { rule, at } }) => `${rule} ${at ?? ''}`),
          );
          const offered = found.filter(
            ({ ruleId, range, suggestions }) =>
              suggestions.length > 0 && shown.includes(`${ruleId} ${range?.[0] ?? ''}`),
          );
          if (offered.length === 0) return;
          const { ruleId, range, suggestions } = pick(offered);
          const index = Math.floor(random() * suggestions.length);
          const suggestion = suggestions[index];
          if (suggestion === undefined) return;
          const at = range ? `[data-at="${range[0]}"]` : '';
          const entry = panel.host.locator(`li[data-rule="${ruleId}"]${at}`).first();
          const button = entry.locator('.actions').first().locator('button').nth(index);
          // Playwright's own click waits for two frames, and there are thousands.
          const place = await button.evaluate((node) => {
            node.scrollIntoView({ block: 'nearest' });
            const { left, top, width, height } = node.getBoundingClientRect();
            return [left + width / 2, top + height / 2] as const;
          });
          await page.mouse.click(...place);
          const after = withEdits(before, suggestion.edits);
          done.push(`${ruleId} ${index}`);
          model.become(after, 0);
          await check(false);
          if (random() < 0.5) {
            await keyboard.press('Control+z');
            done.push('undo');
            model.become(before, 0);
            await check(false);
          }
          await keyboard.press('Control+End');
          model.become(model.text, model.text.length);
        },
        async enter() {
          const text = model.text;
          const outcome = model.press(reasonsOf(text));
          await keyboard.press('Enter');
          done.push(outcome);
          await check(outcome !== 'sent');
          if (outcome !== 'held') return;
          if (random() < 0.12) {
            await afterHold(page);
            model.press(reasonsOf(text));
            await keyboard.press('Enter');
            return check(false);
          }
          // Anything else begins anew: a press now may or may not be soon enough to be the same.
          await keyboard.press('Control+a');
          await keyboard.press('Delete');
          model.become('', 0);
        },
      };
      const names =
        'type type insert insert insert line move move delete selectAll suggest suggest enter';

      await x.editor.focus();
      const length = 4 + Math.floor(random() * 5);
      for (let step = 0; step < length; step += 1) {
        const name = step === 0 ? 'insert' : pick(names.split(' '));
        done.push(name);
        await steps[name]?.();
        await check();
      }
      await keyboard.press('Control+a');
      await keyboard.press('Delete');
      model.become('', 0);
      done.push('clear');
      await check();
      sent.splice(0, sent.length, ...model.sent);
    }
  });
}
