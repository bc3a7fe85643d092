import { useSyncExternalStore } from 'react';
import type { Config, Conversation, Theme } from './config';
import { configure } from './configure';
import { conversationIn, followsAddress } from './routes';

/** Everything the page's parts share. Kept outside the DOM and outside React, as X does. */
export interface State {
  open: string | null;
  /** Whose header and whose rows are shown: for a moment those of the chat before. */
  headerOf: string | null;
  rowsOf: string | null;
  /** The message of ours that is being edited, and the draft that waits until then. */
  edit: { id: string; aside: string; attached: boolean } | null;
  /** The message that is being replied to. */
  replyTo: string | null;
  /** The list that `:` opens has the focus. */
  popover: boolean;
  /** X offers its Premium. */
  offer: boolean;
  /** Whose hover card is open. */
  hoverCard: string | null;
  conversations: readonly Conversation[];
  theme: Theme;
  dir: 'ltr' | 'rtl';
  /** Own handle. */
  me: string;
  /** The thread's first rows are not there yet. */
  busy: boolean;
  composerReady: boolean;
  /** Dock and drawer: the panel is open. */
  panelOpen: boolean;
  failNext: boolean;
  attached: boolean;
  listbox: boolean;
  typing: readonly string[];
  /** Part of React keys: a change re-creates the composer and its parents. */
  generation: number;
  churn: number;
}

function readConfig(): Config {
  const data = document.getElementById('boot')?.textContent;
  const told = data ? (JSON.parse(data) as Config) : configure('today');
  // The dock is not on the chat's own pages: "Open in full view" leads to those.
  const full = told.surface === 'dock' && location.pathname.startsWith('/i/chat');
  const surface = full ? 'today' : told.surface;
  // After a reload the address, not the test, says what is open.
  const open = followsAddress(surface) ? conversationIn(surface, location.pathname) : told.open;
  return { ...told, surface, open };
}

export const config = readConfig();

let state: State = {
  open: config.open,
  headerOf: config.open,
  rowsOf: config.open,
  edit: null,
  replyTo: null,
  popover: false,
  offer: false,
  hoverCard: null,
  conversations: config.conversations,
  theme: config.theme,
  dir: config.dir,
  me: config.me.handle,
  busy: true,
  composerReady: false,
  panelOpen:
    config.surface === 'share' ? config.dockOpen : config.opened && !followsAddress(config.surface),
  failNext: false,
  attached: false,
  listbox: false,
  typing: [],
  generation: 0,
  churn: 0,
};

const listeners = new Set<() => void>();

export const getState = (): State => state;

export function setState(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useStore = (): State => useSyncExternalStore(subscribe, getState);

export function findConversation(id: string | null): Conversation | undefined {
  return state.conversations.find((one) => one.id === id);
}

export function changeConversation(
  id: string,
  change: (one: Conversation) => Partial<Conversation>,
): void {
  setState({
    conversations: state.conversations.map((one) =>
      one.id === id ? { ...one, ...change(one) } : one,
    ),
  });
}
