import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRequest } from '../../../components/messages/tab-messages';
import { IconMark } from '../../../entrypoints/dm.content/tab/icon-mark';

/** What the background script is asked for by these; `+` is amiss, `-` is no longer. */
function asked(...steps: string[]): string[] {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const mark = new IconMark();
  for (const [sign, ...what] of steps) mark.set(what.join(''), sign === '+');
  return send.mock.calls.flatMap(([message]) => readRequest(message) ?? []);
}

test.each<[title: string, steps: string[], expected: string[]]>([
  ['nothing is amiss', ['-chat', '-drawer'], []],
  ['one message box, and it is put right', ['+chat', '-chat'], ['mark-icon', 'unmark-icon']],
  ['the other is put right', ['+chat', '+drawer', '-drawer'], ['mark-icon']],
  ['the other was never amiss', ['+chat', '-drawer'], ['mark-icon']],
  ['both are put right', ['+chat', '+drawer', '-chat', '-drawer'], ['mark-icon', 'unmark-icon']],
  ['more is amiss in one', ['+chat', '+chat', '-chat'], ['mark-icon', 'unmark-icon']],
  ['again', ['+chat', '-chat', '+chat'], ['mark-icon', 'unmark-icon', 'mark-icon']],
])('%s', (_, steps, expected) => {
  expect(asked(...steps)).toEqual(expected);
});
