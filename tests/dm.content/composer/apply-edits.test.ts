// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { applyEdits } from '../../../entrypoints/dm.content/composer/apply-edits';
import type { Composer } from '../../../entrypoints/dm.content/composer/composer';

/** A plain field: `spoil` is what the page makes of the edit. */
function makeComposer(text: string, spoil: (text: string) => string = (words) => words) {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  field.value = text;
  const steps: string[] = [];
  const adapter = {
    readText: () => field.value,
    readSelection: () => [text.length, text.length] as const,
    async replace(_: unknown, [start, end]: readonly [number, number], words: string) {
      steps.push(field.value);
      field.value = spoil(field.value.slice(0, start) + words + field.value.slice(end));
    },
    undo() {
      field.value = steps.pop() ?? field.value;
    },
    selectRange() {},
  };
  const composer = { adapter, editor: field, isComposing: false, lastSelection: null };
  return { field, composer: composer as unknown as Composer };
}

const text = 'see http://acme.com';
const edits = [{ range: [4, 8] as const, text: 'https' }];

test('an edit is made', async () => {
  const { field, composer } = makeComposer(text);
  expect(await applyEdits(composer, text, edits)).toBe(true);
  expect(field.value).toBe('see https://acme.com');
});

test('an edit that the page spoils is taken back', async () => {
  const { field, composer } = makeComposer(text, (words) => words.toUpperCase());
  expect(await applyEdits(composer, text, edits)).toBe(false);
  expect(field.value).toBe(text);
});

test('what the person writes before it is checked stays', async () => {
  const { field, composer } = makeComposer(text);
  const applied = applyEdits(composer, text, edits);
  await Promise.resolve();
  field.dispatchEvent(new InputEvent('beforeinput', { data: '!' }));
  field.value += '!';
  expect(await applied).toBe(true);
  expect(field.value).toBe('see https://acme.com!');
});
