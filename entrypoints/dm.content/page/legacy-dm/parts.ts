import { pageParts } from '../page-parts';
import type { Part } from '../part';

/** What we rely on in X's direct messages before Chat, outermost first. */
export const parts = {
  drawer: {
    selector: '[data-testid="DMDrawer"]',
    seen: '2025-11',
    source: 'tools',
    use: 'the docked messages; they have no header with a name',
    needed: 'never',
  },
  panel: {
    selector: '[data-testid="DmActivityContainer"]',
    seen: '2025-11',
    source: 'tools',
    use: 'holds thread and composer; we take the section or `main` round it',
    needed: 'never',
  },
  name: {
    selector: '#detail-header span',
    seen: '2025-11',
    source: 'tools',
    use: "the partner's name",
    needed: 'in a thread',
  },
  headerAvatar: {
    selector: '[data-testid="DM_Conversation_Avatar"]',
    seen: '2025-11',
    source: 'tools',
    use: "the partner's handle, where nobody has answered yet; not every page has it",
    needed: 'never',
  },
  list: {
    selector: '[data-testid="DmActivityViewport"]',
    seen: '2025-11',
    source: 'tools',
    use: 'scrolls the messages',
    needed: 'always',
  },
  row: {
    selector: '[data-testid="messageEntry"]',
    seen: '2025-11',
    source: 'tools',
    use: 'one message',
    needed: 'in a thread',
  },
  avatar: {
    ...pageParts.avatar,
    seen: '2025-11',
    use: 'beside messages of others: whose they are, and the handle',
  },
  text: {
    selector: '[data-testid="tweetText"]',
    seen: '2025-11',
    source: 'tools',
    use: 'the words of a message; a photo has none',
    needed: 'in a thread',
  },
  editor: {
    selector: '[data-testid="dmComposerTextInput"]',
    seen: '2025-11',
    source: 'x-code',
    use: 'the message box; one that nobody knows is noticed by itself',
    needed: 'never',
  },
  editorContainer: {
    selector: '[data-testid="dmComposerTextInputRichTextInputContainer"]',
    seen: '2025-11',
    source: 'x-code',
    use: 'a text box in it is the message box, whatever its id',
    needed: 'never',
  },
  sendButton: {
    selector: '[data-testid="dmComposerSendButton"]',
    seen: '2025-11',
    source: 'tools',
    use: 'a press on it sends',
    needed: 'always',
  },
} as const satisfies Record<string, Part>;
