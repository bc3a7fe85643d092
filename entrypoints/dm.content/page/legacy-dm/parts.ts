import { pageParts } from '../page-parts';
import { part } from '../part';

/** What we rely on in X's direct messages before Chat, outermost first. */
export const parts = {
  /** The docked messages; they have no header with a name. */
  drawer: part('[data-testid="DMDrawer"]', '2025-11', 'tools', 'never'),
  /** Holds thread and composer; we take the section or `main` round it. */
  pane: part('[data-testid="DmActivityContainer"]', '2025-11', 'tools', 'never'),
  /** The partner's name. */
  name: part('#detail-header span', '2025-11', 'tools', 'in a thread'),
  /** The partner's handle, where nobody has answered yet; not every page has it. */
  headerAvatar: part('[data-testid="DM_Conversation_Avatar"]', '2025-11', 'tools', 'never'),
  /** Scrolls the messages. */
  list: part('[data-testid="DmActivityViewport"]', '2025-11', 'tools', 'always'),
  /** One message. */
  row: part('[data-testid="messageEntry"]', '2025-11', 'tools', 'in a thread'),
  /** Beside messages of others: whose they are, and the handle. */
  avatar: part(pageParts.avatar.selector, '2025-11', 'tools', 'never'),
  /** The words of a message; a photo has none. */
  text: part('[data-testid="tweetText"]', '2025-11', 'tools', 'in a thread'),
  /** The message box; one that nobody knows is noticed by itself. */
  editor: part('[data-testid="dmComposerTextInput"]', '2025-11', 'x-code', 'never'),
  /** A text box in it is the message box, whatever its id. */
  editorContainer: part(
    '[data-testid="dmComposerTextInputRichTextInputContainer"]',
    '2025-11',
    'x-code',
    'never',
  ),
  /** What is attached to the message; there while something is. */
  attachments: part('[data-testid="dmComposerAttachments"]', '2025-11', 'guess', 'never'),
  /** A press on it sends. */
  sendButton: part('[data-testid="dmComposerSendButton"]', '2025-11', 'tools', 'always'),
};
