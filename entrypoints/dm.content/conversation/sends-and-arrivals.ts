import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Composer } from '../composer/composer';
import { effectUntil } from '../effect-until';
import type { ExpectedSend } from '../tab/tab-state';
import { type Mounted, newRows, showsDraft } from './compare-rows';
import type { OpenConversation } from './open-conversation';

/** Who wrote in the open conversation since the draft was begun, not counting this composer. */
export type Meanwhile = 'ours' | 'theirs' | null;

interface ArrivalOptions {
  composer: Composer;
  open: ReadonlySignal<OpenConversation>;
  mounted: ReadonlySignal<Mounted>;
  /** What the open conversation is remembered by, for the account in use. */
  rememberedAs: ReadonlySignal<string | null>;
  /** Belongs to the draft: whoever made it sets it back when the draft is over. */
  meanwhile: Signal<Meanwhile>;
  /** The tab's: a chat may be left, and its composer removed, before the row has appeared. */
  expected: ExpectedSend[];
  /** A message from this tab went out, told once for each. */
  onSent(send: ExpectedSend): void;
  signal: AbortSignal;
}

/**
 * Notices, until `signal` aborts, what appears at the end of the open thread: a message that was sent
 * from here (its row proves it; a pressed key does not, because sending may fail), and messages that
 * others wrote while a draft was being written. Returns a function that is told of a text that was
 * passed, and expects its row from then on.
 */
export function watchSendsAndArrivals(
  options: ArrivalOptions,
): (text: string, isFirst: boolean) => void {
  const { composer, open, mounted, rememberedAs, meanwhile, expected, onSent, signal } = options;
  let { key, visit } = open.peek();
  /** The end of the list when it was last in sight. */
  let end = mounted.peek().hasEnd ? mounted.peek().rows : [];

  const countShown = (text: string) =>
    mounted.peek().rows.filter((row) => row.status === 'sent' && showsDraft(row, text)).length;

  effectUntil(signal, () => {
    const { rows, hasEnd } = mounted.value;
    const before = end;
    if (hasEnd) end = rows;
    if (open.value.visit !== visit) {
      ({ key, visit } = open.value);
      // The end of the new chat may not have been in sight yet.
      if (!hasEnd) end = [];
      return;
    }
    if (open.value.key !== key) {
      // One chat by another name: a better one, or a lesser while X leaves it. It may be found again
      // by either.
      for (const { keys } of expected) if (keys.has(key)) keys.add(open.value.key);
      key = open.value.key;
    }
    // Until then it is not known under whose name a message is to be remembered.
    if (!open.value.isPersonKnown) return;
    const awaited = expected.filter(({ keys }) => keys.has(key));
    for (const send of awaited) {
      if (countShown(send.text) <= send.shownBefore) continue;
      // Its header may be late, also where its row is in sight already.
      send.to ??= rememberedAs.value;
      expected.splice(expected.indexOf(send), 1);
      onSent(send);
    }
    // Without the end in sight, new rows are old messages that were scrolled to.
    if (composer.text.peek() === '' || !hasEnd) return;
    for (const row of newRows(before, rows)) {
      const isFromHere = awaited.some(({ text }) => showsDraft(row, text));
      // A picture or voice note without words may have been sent from here.
      const isMedia = row.text.trim() === '';
      if (row.side === 'ours' && !isFromHere && !isMedia) meanwhile.value = 'ours';
      else if (row.side === 'theirs') meanwhile.value ??= 'theirs';
    }
  });

  return (text, isFirst) => {
    if (text.trim() === '') return;
    const { key: to } = open.peek();
    const alike = expected.filter((one) => one.keys.has(to) && one.text === text);
    const shownBefore = countShown(text) + alike.length;
    expected.push({ keys: new Set([to]), to: rememberedAs.peek(), text, isFirst, shownBefore });
  };
}
