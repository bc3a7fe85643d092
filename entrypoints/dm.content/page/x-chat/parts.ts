import { part } from '../part';

/** Before the uuid of each message. Ids of what is in it begin so as well. */
export const rowPrefix = 'message-';
/** Also on messages (since 2026): the same uuid. */
export const rowAttribute = 'data-dm-message-row';
/** On each message, whoever wrote it: pending, sending, sent, delivered, read, failed, error. */
export const statusAttribute = 'data-send-status';

/**
 * What we rely on in X's Chat, outermost first. Where several tools name an id without a date, the
 * date is that of the newest of them.
 */
export const parts = {
  /** Host of the shadow root with the chat; without it the box is found when it gets the focus. */
  route: part('div[data-testid="xchatEmbedRoute"]', '2026-10', 'tools', 'never'),
  /** Host of the shadow root with lists that take Enter; it may come with the first of them. */
  overlays: part('div[data-testid="xchatEmbedOverlays"]', '2026-10', 'tools', 'never'),
  /** The docked chat; some element below it is a host. */
  drawer: part('div[data-testid="chat-drawer-root"]', '2026-10', 'tools', 'never'),
  /** What else X may take as a host of the chat. */
  otherHost: part('[id^="xchat"]', '2026-10', 'guess', 'never'),
  /** Where a box that we do not know is one for messages. */
  app: part('[data-testid="dm-container"]', '2026-10', 'tools', 'never'),
  /** A box in it is not for messages. */
  inbox: part('[data-testid="dm-inbox-panel"]', '2026-10', 'tools', 'never'),
  /** A box in it is not for messages. */
  search: part('[data-testid="dm-search-bar"]', '2026-10', 'tools', 'never'),
  /** Holds header, thread and composer of one chat. */
  pane: part('[data-testid="dm-conversation-panel"]', '2026-10', 'tools', 'always'),
  /** Says whom one writes to. */
  header: part('[data-testid="dm-conversation-header"]', '2026-10', 'tools', 'always'),
  /** The partner's handle, in the header; a group has none. */
  profileLink: part('a[href]', '2026-10', 'tools', 'in a thread'),
  /** The partner's or the group's name, and how many are in it. */
  name: part('[data-testid="dm-conversation-username"]', '2026-10', 'tools', 'in a thread'),
  /** Scrolls the messages, and says with `aria-busy` that they are being loaded. */
  list: part('[data-testid="dm-message-scroller"]', '2026-10', 'tools', 'always'),
  /** The first item of a thread: without it a long one never says where it begins. */
  card: part('[data-testid="dm-conversation-header-item"]', '2026-08', 'tools', 'in a thread'),
  /** One message. */
  row: part(`[${rowAttribute}], [data-testid^="${rowPrefix}"]`, '2026-10', 'tools', 'in a thread'),
  /** A class of the row itself: the message is ours; its layout and its colour say it as well. */
  ours: part('.justify-end', '2026-07', 'tools', 'never'),
  /** The same of a message of theirs. */
  theirs: part('.justify-start', '2026-07', 'tools', 'never'),
  /** A bubble of ours. */
  ourColour: part('.bg-chat-accent', '2026-07', 'tools', 'never'),
  /** A bubble of theirs. */
  theirColour: part('.bg-gray-50', '2026-07', 'tools', 'never'),
  /** The bubble of a message with words; a photo or voice note has none. */
  text: part('[data-testid^="message-text-"]', '2026-10', 'tools', 'in a thread'),
  /** The words in it: it also holds the time, twice. */
  words: part('span[dir="auto"]', '2026-10', 'tools', 'in a thread'),
  /** Whether a message has gone out. */
  status: part(`[${statusAttribute}]`, '2026-10', 'tools', 'in a thread'),
  /** Takes the focus in a message; outside the messages we know it shows that there are others. */
  target: part('[data-dm-message-focus-target]', '2026-08', 'tools', 'never'),
  /** The last item of the list, so that the newest message is mounted. */
  spacer: part(
    '[data-testid="dm-message-list-composer-spacer"]',
    '2026-08',
    'tools',
    'in a thread',
  ),
  /** Holds the form, and what X shows above it. */
  container: part('[data-testid="dm-composer-container"]', '2026-08', 'tools', 'never'),
  /** Takes photos and files; where messages can have none, it is not there. */
  fileInput: part('[data-testid="dm-composer-file-input"]', '2026-08', 'tools', 'never'),
  /** Our row stands before it. */
  form: part('[data-testid="dm-composer-form"]', '2026-10', 'tools', 'always'),
  /** A textarea in it is the message box, whatever its id. */
  inputContainer: part('[data-testid="dm-composer-input-container"]', '2026-10', 'tools', 'never'),
  /** The message box; one that nobody knows is noticed by itself. */
  editor: part('textarea[data-testid="dm-composer-textarea"]', '2026-10', 'tools', 'never'),
  /** A press on it sends; while the field is empty the voice button stands in its place. */
  sendButton: part('[data-testid="dm-composer-send-button"]', '2026-10', 'tools', 'with text'),
};
