import type { Part } from '../part';

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
  route: {
    selector: 'div[data-testid="xchatEmbedRoute"]',
    seen: '2026-10',
    source: 'tools',
    use: 'host of the shadow root with the chat; without it the box is found when it gets the focus',
    needed: 'never',
  },
  overlays: {
    selector: 'div[data-testid="xchatEmbedOverlays"]',
    seen: '2026-10',
    source: 'tools',
    use: 'host of the shadow root with lists that take Enter; it may come with the first of them',
    needed: 'never',
  },
  drawer: {
    selector: 'div[data-testid="chat-drawer-root"]',
    seen: '2026-10',
    source: 'tools',
    use: 'the docked chat; some element below it is a host',
    needed: 'never',
  },
  app: {
    selector: '[data-testid="dm-container"]',
    seen: '2026-10',
    source: 'tools',
    use: 'where a box that we do not know is one for messages',
    needed: 'never',
  },
  inbox: {
    selector: '[data-testid="dm-inbox-panel"]',
    seen: '2026-10',
    source: 'tools',
    use: 'a box in it is not for messages',
    needed: 'never',
  },
  search: {
    selector: '[data-testid="dm-search-bar"]',
    seen: '2026-10',
    source: 'tools',
    use: 'a box in it is not for messages',
    needed: 'never',
  },
  panel: {
    selector: '[data-testid="dm-conversation-panel"]',
    seen: '2026-10',
    source: 'tools',
    use: 'holds header, thread and composer of one chat',
    needed: 'always',
  },
  header: {
    selector: '[data-testid="dm-conversation-header"]',
    seen: '2026-10',
    source: 'tools',
    use: 'says whom one writes to',
    needed: 'always',
  },
  profileLink: {
    selector: 'a[href]',
    seen: '2026-10',
    source: 'tools',
    use: "the partner's handle, in the header; a group has none",
    needed: 'in a thread',
  },
  name: {
    selector: '[data-testid="dm-conversation-username"]',
    seen: '2026-10',
    source: 'tools',
    use: "the partner's or the group's name, and how many are in it",
    needed: 'in a thread',
  },
  list: {
    selector: '[data-testid="dm-message-scroller"]',
    seen: '2026-10',
    source: 'tools',
    use: 'scrolls the messages, and says with `aria-busy` that they are being loaded',
    needed: 'always',
  },
  card: {
    selector: '[data-testid="dm-conversation-header-item"]',
    seen: '2026-08',
    source: 'tools',
    use: 'the first item of a thread: without it a long one never says where it begins',
    needed: 'in a thread',
  },
  row: {
    selector: `[${rowAttribute}], [data-testid^="${rowPrefix}"]`,
    seen: '2026-10',
    source: 'tools',
    use: 'one message',
    needed: 'in a thread',
  },
  ours: {
    selector: '.justify-end',
    seen: '2026-07',
    source: 'tools',
    use: 'a class of the row itself: the message is ours; its layout and its colour say it as well',
    needed: 'never',
  },
  theirs: {
    selector: '.justify-start',
    seen: '2026-07',
    source: 'tools',
    use: 'the same of a message of theirs',
    needed: 'never',
  },
  ourColour: {
    selector: '.bg-chat-accent',
    seen: '2026-07',
    source: 'tools',
    use: 'a bubble of ours',
    needed: 'never',
  },
  theirColour: {
    selector: '.bg-gray-50',
    seen: '2026-07',
    source: 'tools',
    use: 'a bubble of theirs',
    needed: 'never',
  },
  text: {
    selector: '[data-testid^="message-text-"]',
    seen: '2026-10',
    source: 'tools',
    use: 'the bubble of a message with words; a photo or voice note has none',
    needed: 'in a thread',
  },
  words: {
    selector: 'span[dir="auto"]',
    seen: '2026-10',
    source: 'tools',
    use: 'the words in it: it also holds the time, twice',
    needed: 'in a thread',
  },
  status: {
    selector: `[${statusAttribute}]`,
    seen: '2026-10',
    source: 'tools',
    use: 'whether a message has gone out',
    needed: 'in a thread',
  },
  target: {
    selector: '[data-dm-message-focus-target]',
    seen: '2026-08',
    source: 'tools',
    use: 'takes the focus in a message; outside the messages we know it shows that there are others',
    needed: 'never',
  },
  spacer: {
    selector: '[data-testid="dm-message-list-composer-spacer"]',
    seen: '2026-08',
    source: 'tools',
    use: 'the last item of the list, so that the newest message is mounted',
    needed: 'in a thread',
  },
  form: {
    selector: '[data-testid="dm-composer-form"]',
    seen: '2026-10',
    source: 'tools',
    use: 'our row stands before it',
    needed: 'always',
  },
  inputContainer: {
    selector: '[data-testid="dm-composer-input-container"]',
    seen: '2026-10',
    source: 'tools',
    use: 'a textarea in it is the message box, whatever its id',
    needed: 'never',
  },
  editor: {
    selector: 'textarea[data-testid="dm-composer-textarea"]',
    seen: '2026-10',
    source: 'tools',
    use: 'the message box; one that nobody knows is noticed by itself',
    needed: 'never',
  },
  sendButton: {
    selector: '[data-testid="dm-composer-send-button"]',
    seen: '2026-10',
    source: 'tools',
    use: 'a press on it sends; while the field is empty the voice button stands in its place',
    needed: 'with text',
  },
} as const satisfies Record<string, Part>;
