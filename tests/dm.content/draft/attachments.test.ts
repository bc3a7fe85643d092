// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mounted } from '../../../entrypoints/dm.content/conversation/compare-rows';
import { trackAttachments } from '../../../entrypoints/dm.content/draft/attachments';
import type { DraftEvents } from '../../../entrypoints/dm.content/draft/draft-life';
import { adapters } from '../../../entrypoints/dm.content/page';
import type { MessageRow } from '../../../entrypoints/dm.content/page/thread';

const at = new Date(2026, 10, 28, 12).getTime();
beforeEach(() => {
  vi.useFakeTimers({ now: at });
});
afterEach(() => {
  vi.useRealTimers();
});

const xChat = `<div data-testid="dm-conversation-panel"><div data-testid="dm-composer-container">
  <form data-testid="dm-composer-form"><input type="file" data-testid="dm-composer-file-input">
  <textarea data-testid="dm-composer-textarea"></textarea></form></div></div>`;
const legacy = `<main><aside><div data-testid="dmComposerTextInput" contenteditable="true"></div></aside></main>`;

function follow(html: string) {
  document.body.innerHTML = html;
  const adapter = adapters.find(({ editor }) => document.querySelector(editor) !== null);
  const editor = adapter && document.querySelector<HTMLElement>(adapter.editor);
  if (!adapter || !editor) throw new Error('no message box');
  const lifetime = new AbortController();
  const text = signal('a');
  const minute = signal(at);
  const rows: MessageRow[] = [{ id: '1', side: 'theirs', status: 'sent', text: 'Hi' }];
  const mounted = signal<Mounted>({ rows, hasEnd: true });
  const listeners: { event: string; tell(): void }[] = [];
  const facts = trackAttachments({
    composer: { adapter, editor, text },
    mounted,
    minute,
    life: {
      perDraft(initial) {
        const value = signal(initial);
        listeners.push({
          event: 'emptied',
          tell() {
            value.value = initial;
          },
        });
        return value;
      },
      on<Event extends keyof DraftEvents>(event: Event, listener: (d: DraftEvents[Event]) => void) {
        listeners.push({ event, tell: () => listener({} as DraftEvents[Event]) });
      },
    },
    signal: lifetime.signal,
  });
  return {
    facts: () => facts.value,
    type: () => {
      text.value += 'a';
    },
    tell: (event: keyof DraftEvents) => {
      for (const one of listeners) if (one.event === event) one.tell();
    },
    show: (row: Partial<MessageRow>) => {
      const next: MessageRow = { id: '2', side: 'ours', status: 'pending', text: '', ...row };
      mounted.value = { rows: [...mounted.peek().rows, next], hasEnd: true };
    },
    pass: (minutes: number) => {
      minute.value = at + minutes * 60_000;
    },
  };
}

/** A file was chosen, as X's own input says it. */
function choose(files: number): void {
  const input = document.querySelector('input');
  if (input === null) throw new Error('no input');
  Object.defineProperty(input, 'files', { value: { length: files }, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('nothing is attached', () => {
  expect(follow(xChat).facts()).toEqual({ attachments: 0 });
  expect(follow(legacy).facts()).toEqual({ attachments: 0 });
});

test('messages here take no attachments', () => {
  const { facts } = follow(xChat.replace(/<input[^>]*>/, ''));
  expect(facts()).toEqual({ attachments: 0, takesAttachments: false });
});

test('what the page shows is counted with the next key', () => {
  const chat = follow(xChat);
  document.querySelector('form')?.prepend(document.createElement('img'));
  chat.type();
  expect(chat.facts()).toEqual({ attachments: 1 });
  const old = follow(legacy);
  document
    .querySelector('aside')
    ?.insertAdjacentHTML('afterbegin', '<div data-testid="dmComposerAttachments"></div>');
  old.type();
  expect(old.facts()).toEqual({ attachments: 1 });
});

test('a file that was chosen may be there although nothing shows it, until the draft is emptied', () => {
  const chat = follow(xChat);
  choose(0);
  expect(chat.facts()).toEqual({ attachments: 0 });
  choose(1);
  expect(chat.facts()).toEqual({});
  chat.tell('emptied');
  expect(chat.facts()).toEqual({ attachments: 0 });
});

test('a photo that went out counts for two minutes, in its chat', () => {
  const chat = follow(xChat);
  chat.show({ text: 'words' });
  chat.show({ side: 'theirs' });
  expect(chat.facts()).toEqual({ attachments: 0 });
  chat.show({});
  expect(chat.facts()).toEqual({ attachments: 0, attachmentSentLately: true });
  chat.pass(1);
  expect(chat.facts()).toEqual({ attachments: 0, attachmentSentLately: true });
  chat.pass(2);
  expect(chat.facts()).toEqual({ attachments: 0 });
  chat.pass(0);
  chat.tell('left');
  expect(chat.facts()).toEqual({ attachments: 0 });
});

test('a message that went out with a file counts as well', () => {
  const chat = follow(xChat);
  chat.tell('passed');
  expect(chat.facts()).toEqual({ attachments: 0 });
  choose(1);
  chat.tell('passed');
  chat.tell('emptied');
  expect(chat.facts()).toEqual({ attachments: 0, attachmentSentLately: true });
});
