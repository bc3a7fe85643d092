import { signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Composer } from '../composer/composer';
import { effectUntil } from '../effect-until';
import type { ExpectedSend } from '../tab/expected-sends';
import { type Mounted, newRows, showsDraft } from './compare-rows';
import type { OpenConversation } from './open-conversation';

interface NewsOptions {
  composer: Composer;
  open: ReadonlySignal<OpenConversation>;
  mounted: ReadonlySignal<Mounted>;
  /** The tab's: a chat may be left before its row has come, and its composer with it. */
  expected: ExpectedSend[];
  /** A message from this composer has gone out; once for each, in the conversation it was for. */
  onSent(isFirst: boolean, text: string): void;
  /** Whether a message now would be the first in the open conversation. */
  isFirst(): boolean;
  signal: AbortSignal;
}

export interface ThreadNews {
  /** A row not sent from here appeared since the draft was begun. */
  meanwhile: ReadonlySignal<'ours' | 'theirs' | null>;
  /** A press has passed: its message is expected in the thread. */
  expect(): void;
}

/**
 * Notices what happens in the open thread, until `signal` aborts: that a message of this composer
 * went out, by the row that shows it (a key says nothing: a send may fail), and that somebody wrote
 * while a draft was being written.
 */
export function followNews(options: NewsOptions): ThreadNews {
  const { composer, open, mounted, expected, onSent, isFirst, signal } = options;
  const meanwhile = createSignal<'ours' | 'theirs' | null>(null);
  let key = open.peek().key;
  /** The list's end when it was last in sight. */
  let tail = mounted.peek().hasEnd ? mounted.peek().rows : [];

  const shown = (text: string) =>
    mounted.peek().rows.filter((row) => row.status === 'sent' && showsDraft(row, text)).length;

  effectUntil(signal, () => {
    if (composer.text.value === '') meanwhile.value = null;
  });
  effectUntil(signal, () => {
    const { rows, hasEnd } = mounted.value;
    const before = tail;
    if (hasEnd) tail = rows;
    if (open.value.key !== key) {
      key = open.value.key;
      meanwhile.value = null;
      // The new chat's end may not have been in sight yet.
      if (!hasEnd) tail = [];
      return;
    }
    const awaited = expected.filter((one) => one.key === key);
    const sent = awaited.filter(({ text, shownBefore }) => shown(text) > shownBefore);
    for (const one of sent) {
      expected.splice(expected.indexOf(one), 1);
      onSent(one.isFirst, one.text);
    }
    // Rows that come in further up were only scrolled to.
    if (composer.text.peek() === '' || !hasEnd) return;
    for (const row of newRows(before, rows)) {
      const isOwn = awaited.some(({ text }) => showsDraft(row, text));
      // A picture or voice note of ours without a word may well come from here.
      const isMedia = row.text.trim() === '';
      if (row.side === 'ours' && !isOwn && !isMedia) meanwhile.value = 'ours';
      else if (row.side === 'theirs') meanwhile.value ??= 'theirs';
    }
  });
  return {
    meanwhile,
    expect() {
      const text = composer.text.peek();
      if (text.trim() === '') return;
      const to = open.peek().key;
      const alike = expected.filter((one) => one.key === to && one.text === text);
      const shownBefore = shown(text) + alike.length;
      expected.push({ key: to, text, isFirst: isFirst(), shownBefore });
    },
  };
}
