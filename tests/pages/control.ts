import {
  addRow,
  finishLoading,
  holdDeliveries,
  leaveChat,
  openChat,
  sent,
  startEdit,
} from './actions';
import type { Control } from './control-face';
import { errors } from './errors';
import { foreignNodes, keepRemovingForeignNodes } from './foreign-nodes';
import { insertAtEnd, replaceDraft } from './insert';
import { all } from './roots';
import { shortcuts } from './shortcuts';
import { changeConversation, findConversation, getState, setState } from './store';

function scroller(): Element | undefined {
  return all('[data-testid="dm-message-scroller"], [data-testid="DmActivityViewport"]')[0];
}

export function makeControl(): Control {
  const current = (id?: string) => findConversation(id ?? getState().open);
  return {
    sent,
    errors,
    shortcuts: shortcuts(),
    draft: (conversation) => current(conversation)?.draft ?? '',
    messages: (conversation) => current(conversation)?.messages ?? [],
    receive(text, from, conversation) {
      const chat = current(conversation);
      if (chat) addRow(chat.id, from ?? chat.handle ?? 'dora', text);
    },
    addOutgoing(text) {
      const chat = current();
      if (chat) addRow(chat.id, 'me', text);
    },
    startEdit() {
      const own = current()?.messages.findLast(({ from }) => from === 'me');
      if (own) startEdit(own.id);
    },
    startReply() {
      const theirs = current()?.messages.findLast(({ from }) => from !== 'me');
      if (theirs) setState({ replyTo: theirs.id });
    },
    showHoverCard: (on) => setState({ hoverCard: on ? (current()?.handle ?? 'dora') : null }),
    setDraft: replaceDraft,
    forgetDraft: (conversation) => changeConversation(conversation, () => ({ draft: '' })),
    insertEmoji: insertAtEnd,
    openChat,
    leaveChat,
    finishLoading,
    setTyping(conversation, on) {
      const others = getState().typing.filter((id) => id !== conversation);
      setState({ typing: on ? [...others, conversation] : others });
    },
    setTheme: (theme) => setState({ theme }),
    setDir: (dir) => setState({ dir }),
    holdDeliveries,
    failNextSend: () => setState({ failNext: true }),
    showListbox: (on) => setState({ listbox: on }),
    scrollToTop: () => scroller()?.scrollTo(0, 0),
    scrollToEnd: () => scroller()?.scrollTo(0, Number.MAX_SAFE_INTEGER),
    rerender: () => setState({ generation: getState().generation + 1 }),
    removeForeignNodes() {
      const nodes = foreignNodes();
      for (const node of nodes) node.remove();
      return nodes.length;
    },
    keepRemovingForeignNodes,
    switchAccount: (handle) => setState({ me: handle }),
    churn: (changesPerSecond) => setState({ churn: changesPerSecond }),
  };
}
