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
  /** A photo, video or voice note: `text` is what is written under it. */
  media?: 'photo' | 'video' | 'voice';
  /** `me`, or the handle of who wrote it. */
  from: string;
  text: string;
  status: 'pending' | 'sent' | 'failed' | 'read';
  /** Why it failed, where X says it. */
  failure?: 'too-large' | 'limit';
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

/**
 * What X's Chat does by its own code or by several tools of autumn 2026, and the replica did not do
 * before. All off unless a test asks for it: the page is then as the other tests know it.
 */
export interface Behaviour {
  /** Links, mentions, cashtags and e-mail addresses in rows are `<a>`; a link has no scheme. */
  linksInRows: boolean;
  /** Rows lose the marks of bold, code and lists (X: which of them is not known). */
  markdown: boolean;
  /** With `markdown`: a blank line makes another block (X: not known). */
  blocks: boolean;
  /** Groups: people after `@`, without any role, beside the field; Enter picks. */
  mentionPicker: boolean;
  /** `:` is written by React and opens a list that takes the focus. */
  emojiPopover: boolean;
  /** ArrowUp in an empty field edits the newest message of ours. */
  arrowUpEdits: boolean;
  /** Enter sends also while an input method is composing (X's code of 2025; today not known). */
  enterWhileComposing: boolean;
  /** What is sent has no space at its ends. */
  trims: boolean;
  /** More than 11,000 bytes of UTF-8: taken, refused after the send, or Send is disabled. */
  tooLarge: 'sent' | 'fails' | 'disabled';
  /** Milliseconds after the address until header and rows are those of another chat. */
  headerDelay: number;
  rowsDelay: number;
  /** Messages disappear after this time: it stands in the place of the number of people. */
  disappearing: string | null;
  /** Groups: which rows of somebody's run have the link to their profile. */
  avatars: 'each' | 'last';
  /** A message to a stranger is over X's limit (the dialog's shape is not known). */
  requestLimit: boolean;
  /** A text stands in the composer's place. */
  replaced: 'read-only' | 'removed' | 'keys' | null;
  /** A card for the link that is being written, in the form's column (X: not known). */
  draftCard: boolean;
  /** `dock`: the chat is below some host with a shadow root, X's own one, or none (X: not known). */
  drawerBody: 'other' | 'route' | 'light';
  /** X puts the focus into the field when another chat is opened. */
  focusOnSwitch: boolean;
}

export interface Config extends Behaviour {
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
  media?: Message['media'];
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
