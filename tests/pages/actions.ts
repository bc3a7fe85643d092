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
  setState({ open: id, attached: false });
  if (id !== null) loadThread();
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
  change: { status: 'sent' | 'failed' | 'pending' },
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

function deliver(conversation: string, id: string): void {
  const status = getState().failNext ? 'failed' : 'sent';
  setState({ failNext: false });
  const arrive = () => setRow(conversation, id, { status });
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

/** What Enter and Send do: the field is emptied at once, the row is pending until delivered. */
export function send(text: string): void {
  const { open, attached } = getState();
  if (open === null || (text.trim() === '' && !attached)) return;
  sent.push({ conversation: open, text, kind: attached ? 'media' : 'text' });
  setState({ attached: false });
  changeConversation(open, () => ({ draft: '' }));
  deliver(open, addRow(open, 'me', text, true));
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
