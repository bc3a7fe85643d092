/** What a replica can be told before it starts. Plain data: it travels as JSON in the document. */

/** Eight with a composer, five without. */
export type SurfaceName =
  | 'today'
  | 'floating'
  | 'dock'
  | 'light'
  | 'chat'
  | 'share'
  | 'legacy'
  | 'drawer'
  | 'home'
  | 'inbox'
  | 'passcode'
  | 'request'
  | 'timeline';
export type Theme = 'light' | 'dim' | 'dark';

export interface Message {
  id: string;
  /** `me`, or the handle of who wrote it. */
  from: string;
  text: string;
  status: 'pending' | 'sent' | 'failed' | 'read';
  time: string;
}

export interface Conversation {
  /** As in the address: `111-222`, or `g333`. */
  id: string;
  name: string;
  /** Of the partner; a group has none. */
  handle: string | null;
  messages: Message[];
  accepted: boolean;
  draft: string;
}

export interface Config {
  surface: SurfaceName;
  theme: Theme;
  dir: 'ltr' | 'rtl';
  lang: string;
  me: { id: string; handle: string; name: string };
  /** The conversation open at the start. */
  open: string | null;
  conversations: Conversation[];
  placeholder: string;
  /** `chat` only: whether the app on chat.x.com has a shadow root (X: not known). */
  shadow: boolean;
  /** Milliseconds after the page's script has run. */
  shadowDelay: number;
  composerDelay: number;
  /** Milliseconds from opening a thread to its rows, and from pending to sent. */
  loadDelay: number;
  sendDelay: number;
  /** Where a thread of the textarea's surfaces opens: 1 = at its end, 0.5 = in its middle. */
  openedAt: number;
  /** A sent row gets a new uuid, as one source says of X. */
  newIdOnSend: boolean;
  /** A line under a group's name (X: not confirmed); 0 = none. */
  people: number;
  /** Legacy: a list of people after `@`, as in X's shared editor; Enter picks. */
  typeahead: boolean;
  /** `dock` and `drawer`: whether the panel is open at the start. */
  opened: boolean;
  /** `share`: the dock behind the dialog is open, with the same conversation: two composers. */
  dockOpen: boolean;
}

export interface MessageOption {
  from: 'me' | 'them' | (string & {});
  text: string;
  status?: Message['status'];
}

/** What a test says; everything else takes its default. */
export interface ReplicaOptions extends Partial<Omit<Config, 'surface' | 'me' | 'conversations'>> {
  /** Own handle. */
  me?: string;
  /** Of the conversation open at the start. */
  partner?: { handle?: string; name?: string };
  messages?: readonly MessageOption[];
  draft?: string;
  /** This many older messages before the others: the thread's beginning is not mounted. */
  older?: number;
  /** Opens the group `g333`. */
  group?: boolean;
}
