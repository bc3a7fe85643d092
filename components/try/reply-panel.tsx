import { computed, type ReadonlySignal, signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { PanelList } from '../panel/panel-list';
import { countWarnings, type ListModel, type RowModel } from '../panel/panel-model';
import { PanelRow } from '../panel/panel-row';
import type { Settings } from '../stored/settings/settings';
import { say, Words } from '../words/words';
import { PanelFrame } from './panel-frame';
import { makeTryModel } from './try-model';

interface Props {
  settings: ReadonlySignal<Settings | null>;
  /** The reply that is being written. */
  text: ReadonlySignal<string>;
  /** The display name of the person it is for. */
  partner: string;
  /** The display name of someone in another chat that was open a moment ago. */
  other: string;
  /** Replaces the reply. */
  write(text: string): void;
}

const listId = 'try-list';

/** The row and the list above a reply, as they are on X, and as alive. */
export function ReplyPanel({ settings, text, partner, other, write }: Props) {
  const isOpen = useSignal(true);
  const { list, row } = useMemo(() => {
    const conversation = signal({ received: 1, partnerName: partner, recentNames: [other] });
    const made = makeTryModel({ settings, text, conversation, write });
    return { list: made, row: { ...rowOf(made, settings), isOpen } };
  }, [settings, text, partner, other, write, isOpen]);
  const count = countWarnings(list.entries);
  return (
    <>
      <PanelFrame>
        <div class="line">
          <PanelRow model={row} listId={listId} />
        </div>
        {isOpen.value && <PanelList model={list} id={listId} />}
      </PanelFrame>
      <p class="spoken" role="status">
        {count > 0 ? <Words id="panel_to_check" data={{ count }} /> : say('panel_nothing')}
      </p>
    </>
  );
}

/** A row in a chat where they have written, with nothing to ask, to hold or to remember. */
function rowOf(
  { text, entries, failures, partner }: ListModel,
  settings: ReadonlySignal<Settings | null>,
): Omit<RowModel, 'isOpen'> {
  return {
    text,
    diagnostics: entries,
    partner,
    isPersonal: computed(() => settings.value?.accountType === 'personal'),
    isPartly: computed(() => failures.value.length > 0),
    phase: signal('answered'),
    account: signal(null),
    notice: signal(null),
    missing: signal([]),
    isHistoryLost: signal(false),
    ahead: signal([]),
    checklist: signal([]),
    held: signal(null),
    hint: signal(null),
    remark: signal(null),
    question: signal(null),
    answered: signal(null),
    pausedUntil: signal(null),
    shortcut: signal('none'),
    pause() {},
  };
}
