import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { endEdit, setDraft, startEdit } from '../actions';
import type { Conversation } from '../config';
import { config, getState, setState, useStore } from '../store';

const maxHeight = 160;
const people = ['ana', 'anabel', 'ben', 'dora', 'emil'];

/** Who could be meant by the `@` before the caret, in a group. */
function mentionable({ id, draft }: Conversation, caret: number) {
  if (!config.mentionPicker || !id.startsWith('g')) return null;
  const typed = /(?:^|\s)@(\w*)$/.exec(draft.slice(0, caret))?.[1];
  const names = people.filter((name) => name.startsWith(typed?.toLowerCase() ?? ' '));
  const [first] = names;
  return typed === undefined || first === undefined ? null : { typed, names, first };
}

/** X's message box. It is one and the same in every chat. */
export function Field({ chat, onSend }: { chat: Conversation; onSend: () => void }) {
  const { draft } = chat;
  const { popover } = useStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const found = mentionable(chat, caret);
  const picking = useRef(found);
  picking.current = found;
  const put = (words: string, from: number, to: number) => {
    setDraft(draft.slice(0, from) + words + draft.slice(to));
    setCaret(from + words.length);
  };
  const pick = useRef(() => {});
  pick.current = () => {
    if (found) put(`@${found.first} `, caret - found.typed.length - 1, caret);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const node = field.current;
    if (node === null) return;
    node.style.height = 'auto';
    node.style.height = `${Math.min(node.scrollHeight, maxHeight)}px`;
  }, [draft]);

  // X's list of people listens by itself, and picks after everybody else has heard the key.
  useEffect(() => {
    const node = field.current;
    const onEnter = ({ key, shiftKey }: globalThis.KeyboardEvent) => {
      if (key === 'Enter' && !shiftKey && picking.current) setTimeout(() => pick.current());
    };
    node?.addEventListener('keydown', onEnter);
    return () => node?.removeEventListener('keydown', onEnter);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another chat is opened
  useEffect(() => {
    if (config.focusOnSwitch) field.current?.focus();
  }, [chat.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Escape') endEdit();
    if (key === 'ArrowUp' && draft === '' && config.arrowUpEdits) {
      const own = chat.messages.findLast(({ from }) => from === 'me');
      event.preventDefault();
      if (own) startEdit(own.id);
    }
    if (key === ':' && config.emojiPopover) {
      event.preventDefault();
      const at = field.current?.selectionStart ?? draft.length;
      put(':', at, at);
      setState({ popover: true });
    }
    const isComposing = event.nativeEvent.isComposing && !config.enterWhileComposing;
    if (key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    if (found) return;
    if (getState().listbox) {
      setState({ listbox: false });
      setDraft(`${draft}@ana `);
    } else onSend();
  };

  return (
    <div data-testid="dm-composer-input-container">
      <div className="field">
        <textarea
          ref={field}
          data-testid="dm-composer-textarea"
          rows={1}
          placeholder={config.placeholder}
          aria-label={config.placeholder}
          value={draft}
          onChange={(event) => {
            setDraft(event.target.value);
            setCaret(event.target.selectionStart);
          }}
          onKeyDown={onKeyDown}
        />
        {found && (
          <div className="picker">
            {found.names.map((name) => (
              <div key={name}>@{name}</div>
            ))}
          </div>
        )}
      </div>
      {popover && (
        <EmojiPopover
          onPick={(emoji) => put(emoji, caret - 1, caret)}
          onClose={() => field.current?.focus()}
        />
      )}
    </div>
  );
}

/** A field for the emoji's name has the focus (X: its place and whether `:` stays are not known). */
function EmojiPopover({ onPick, onClose }: { onPick(emoji: string): void; onClose(): void }) {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') onPick('🙂');
    setState({ popover: false });
    onClose();
  };
  return (
    <div className="popover">
      <input ref={search} aria-label="Search emoji" onKeyDown={onKeyDown} />
    </div>
  );
}
