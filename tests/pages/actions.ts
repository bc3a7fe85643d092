import type { Message } from './config';
import { uuid } from './configure';
import type { Sent } from './control-face';
import { conversationIn, followsAddress, pathOf } from './routes';
import { changeConversation, config, findConversation, getState, setState } from './store';

export const sent: Sent[] = [];

/** Rows of a thread come late: the scroller is `aria-busy` until then. */
let loading: ReturnType<typeof setTimeout> | undefined;
export function loadThread(): void {
  clearTimeout(loading);
  setState({ busy: true });
  loading = setTimeout(finishLoading, config.loadDelay);
}

export function finishLoading(): void {
  clearTimeout(loading);
  setState({ busy: false });
}

function show(id: string | null): void {
  if (id === getState().open) return;
  setState({ open: id, attached: false, edit: null, replyTo: null });
  const { headerDelay, rowsDelay } = config;
  later(headerDelay, id, () => setState({ headerOf: id }));
  later(rowsDelay, id, () => {
    setState({ rowsOf: id });
    if (id !== null) loadThread();
  });
}

/** At once without a delay; not at all if another chat was opened meanwhile. */
function later(delay: number, id: string | null, act: () => void): void {
  if (delay === 0 || id === null) act();
  else setTimeout(() => getState().open === id && act(), delay);
}

export function openChat(id: string): void {
  if (followsAddress(config.surface)) history.pushState({}, '', pathOf(config.surface, id));
  show(id);
}

/** On a chat route: to Home. In the dock: back to the list. */
export function leaveChat(): void {
  if (followsAddress(config.surface)) history.pushState({}, '', '/home');
  show(null);
}

export function followHistory(): void {
  window.addEventListener('popstate', () => {
    if (followsAddress(config.surface)) show(conversationIn(config.surface, location.pathname));
  });
}

export function setDraft(text: string): void {
  const { open } = getState();
  if (open !== null) changeConversation(open, () => ({ draft: text }));
}

function setRow(
  conversation: string,
  id: string,
  change: Partial<Pick<Message, 'status' | 'failure' | 'text'>>,
) {
  changeConversation(conversation, ({ messages }) => ({
    messages: messages.map((row) =>
      row.id === id
        ? { ...row, ...change, id: config.newIdOnSend && change.status === 'sent' ? uuid() : id }
        : row,
    ),
  }));
}

/** Deliveries that wait, while a test holds them back. */
let held: (() => void)[] | null = null;

export function holdDeliveries(on: boolean): void {
  const waiting = held ?? [];
  held = on ? waiting : null;
  if (!on) for (const deliverNow of waiting) deliverNow();
}

function deliver(conversation: string, id: string, failure?: Message['failure']): void {
  const fails = getState().failNext || failure !== undefined;
  setState({ failNext: false });
  const arrive = () => {
    setRow(conversation, id, { status: fails ? 'failed' : 'sent', ...(failure && { failure }) });
    if (failure === 'limit') setState({ offer: true });
  };
  if (held) held.push(arrive);
  else setTimeout(arrive, config.sendDelay);
}

export function addRow(conversation: string, from: string, text: string, pending = false): string {
  const id = uuid();
  changeConversation(conversation, ({ messages }) => ({
    messages: [
      ...messages,
      {
        id,
        from,
        text,
        status: pending ? ('pending' as const) : ('sent' as const),
        time: '8:39 PM',
      },
    ],
  }));
  return id;
}

/** X's own limit of a message (flag of 2026-06), in bytes of UTF-8. */
const mostBytes = 11_000;
const isTooLarge = (text: string) => new TextEncoder().encode(text).length > mostBytes;

/** Whether Send stands there and does nothing. */
export const isRefused = (text: string): boolean =>
  config.tooLarge === 'disabled' && isTooLarge(text);

function failureOf(open: string, text: string): Message['failure'] {
  if (config.tooLarge === 'fails' && isTooLarge(text)) return 'too-large';
  const isFirst = !findConversation(open)?.messages.some(({ from }) => from !== 'me');
  return config.requestLimit && isFirst ? 'limit' : undefined;
}

/** What Enter and Send do: the field is emptied at once, the row is pending until delivered. */
export function send(written: string): void {
  const { open, attached, edit } = getState();
  const text = config.trims ? written.trim() : written;
  if (open === null || isRefused(text) || (text.trim() === '' && !attached)) return;
  if (edit) {
    sent.push({ conversation: open, text, kind: 'edit' });
    setRow(open, edit.id, { text, status: 'pending' });
    deliver(open, edit.id);
    endEdit();
    return;
  }
  sent.push({ conversation: open, text, kind: attached ? 'media' : 'text' });
  const failure = failureOf(open, text);
  setState({ attached: false, replyTo: null });
  changeConversation(open, () => ({ draft: '' }));
  deliver(open, addRow(open, 'me', text, true), failure);
}

/** The text of a message of ours comes into the field; what stands there waits. */
export function startEdit(id: string): void {
  const { open, attached } = getState();
  const chat = findConversation(open);
  const text = chat?.messages.find((row) => row.id === id)?.text;
  if (chat === undefined || text === undefined) return;
  setState({ edit: { id, aside: chat.draft, attached }, attached: false, replyTo: null });
  changeConversation(chat.id, () => ({ draft: text }));
}

/** The draft that waited comes back in one step, never by way of an empty field. */
export function endEdit(): void {
  const { open, edit } = getState();
  if (open === null || edit === null) return;
  setState({ edit: null, attached: edit.attached });
  changeConversation(open, () => ({ draft: edit.aside }));
}

export function sendVoice(): void {
  const { open } = getState();
  if (open === null) return;
  sent.push({ conversation: open, text: '', kind: 'voice' });
  deliver(open, addRow(open, 'me', '', true));
}

export function retry(id: string): void {
  const { open } = getState();
  const text = findConversation(open)?.messages.find((row) => row.id === id)?.text;
  if (open === null || text === undefined) return;
  sent.push({ conversation: open, text, kind: 'retry' });
  setRow(open, id, { status: 'pending' });
  deliver(open, id);
}
