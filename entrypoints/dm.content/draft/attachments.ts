import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Conversation } from '../../../rules';
import type { Composer } from '../composer/composer';
import { type Mounted, newRows } from '../conversation/compare-rows';
import { effectUntil } from '../effect-until';
import type { DraftLife } from './draft-life';

/** Milliseconds for which a photo or file that went out may be what the next message speaks of. */
const lately = 2 * 60 * 1000;

interface AttachmentOptions {
  composer: Pick<Composer, 'adapter' | 'editor' | 'text'>;
  mounted: ReadonlySignal<Mounted>;
  life: Pick<DraftLife, 'perDraft' | 'on'>;
  minute: ReadonlySignal<number>;
  signal: AbortSignal;
}

/** What `lint` is told of attachments. */
export type Attachments = Pick<
  Conversation,
  'attachments' | 'attachmentSentLately' | 'takesAttachments'
>;

/**
 * Follows what is attached to a composer's message, until `signal` aborts. It counts as known to be
 * nothing only while the page shows nothing and no file was chosen, pasted or dropped since the draft
 * was begun: X shows a photo at once, but nobody knows how it shows every file.
 */
export function trackAttachments(options: AttachmentOptions): ReadonlySignal<Attachments> {
  const { composer, mounted, life, minute, signal } = options;
  const { adapter, editor, text } = composer;
  const isFileGiven = life.perDraft(false);
  const looks = createSignal(0);
  const sentAt = createSignal(0);
  const read = computed(() => {
    // Read again with each change of these.
    text.value;
    looks.value;
    return adapter.readAttachments(editor);
  });
  const attachments = computed(() => (isFileGiven.value ? null : read.value.waiting));
  const isTaken = computed(() => read.value.isTaken);
  const isSentLately = computed(() => minute.value - sentAt.value < lately);

  const look = () => {
    looks.value += 1;
  };
  const give = ({ target }: Event, files: FileList | null | undefined) => {
    const pane = adapter.pane(editor);
    if (!files?.length || (pane !== null && target instanceof Node && !pane.contains(target))) {
      return;
    }
    isFileGiven.value = true;
  };
  const listening = { capture: true, signal } as const;
  const root = editor.getRootNode();
  root.addEventListener(
    'change',
    (event) => give(event, event.target instanceof HTMLInputElement ? event.target.files : null),
    listening,
  );
  root.addEventListener(
    'drop',
    (event) => give(event, event instanceof DragEvent ? event.dataTransfer?.files : null),
    listening,
  );
  editor.addEventListener('paste', (event) => give(event, event.clipboardData?.files), listening);
  // After a press on one of X's buttons, once X has drawn what it does.
  root.addEventListener('click', () => requestAnimationFrame(() => setTimeout(look)), listening);

  life.on('passed', () => {
    if (attachments.peek() !== 0) sentAt.value = Date.now();
  });
  life.on('left', () => {
    sentAt.value = 0;
  });
  let before = mounted.peek().rows;
  effectUntil(signal, () => {
    const { rows, hasEnd } = mounted.value;
    const added = hasEnd ? newRows(before, rows) : [];
    before = rows;
    // A photo or file has no words.
    if (added.some(({ side, text }) => side === 'ours' && text.trim() === '')) {
      sentAt.value = Date.now();
    }
  });
  return computed(() => ({
    ...(attachments.value !== null && { attachments: attachments.value }),
    ...(isSentLately.value && { attachmentSentLately: true }),
    ...(!isTaken.value && { takesAttachments: false }),
  }));
}
