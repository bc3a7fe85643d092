import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { UndoButton } from '../forms/undo-button';
import { listWords } from '../page/field-words';
import type { Settings } from '../stored/settings/settings';
import { notSavedWords } from '../words/not-saved-words';
import { Words } from '../words/words';
import { applyChange } from './apply-change';
import { DifferenceLine, differenceName } from './difference-line';
import { type Difference, differences, type SettingsChange, withinPolicy } from './differences';

interface Props {
  settings: Settings;
  change: SettingsChange;
  /** The person pressed *Not now*. */
  onDecline: () => void;
}

/** Lists what would change, applies all of it on a click, and then offers to undo it. */
export function ChangePreview({ settings, change, onDecline }: Props) {
  /** Undoes the change; null while it is not applied. */
  const back = useSignal<(() => Promise<void>) | null>(null);
  /** The message id of why it could not be saved. */
  const failed = useSignal<string | null>(null);
  /** The change was just undone: the Undo button is gone, so the focus moves to *Apply*. */
  const isTakenBack = useRef(false);
  const goOn = (button: HTMLButtonElement | null) => {
    if (isTakenBack.current) button?.focus();
    isTakenBack.current &&= button === null;
  };
  const { allowed, left } = withinPolicy(settings, change);
  const found = differences(settings, allowed);

  const attempt = (saving: Promise<(() => Promise<void>) | null>) => {
    saving.then(
      (next) => {
        isTakenBack.current = next === null;
        back.value = next;
        failed.value = null;
      },
      (error: unknown) => {
        failed.value = notSavedWords(error, 'backup_failed');
      },
    );
  };
  const failure = failed.value !== null && (
    <span class="problem">
      <Words id={failed.value} />
    </span>
  );

  if (back.value !== null) {
    const takeBack = back.value;
    return (
      <p class="feedback" role="status">
        <Words id="backup_applied" />
        <UndoButton onUndo={() => attempt(takeBack().then(() => null))} />
        {failure}
      </p>
    );
  }
  if (found.length === 0) {
    return (
      <p class="feedback" role="status">
        <Words id="backup_same" /> <LeftAlone left={left} />
      </p>
    );
  }
  return (
    <div class="preview">
      <p role="status">
        <Words id="backup_preview" data={{ count: found.length }} />
      </p>
      <ul class="differences">
        {found.map((difference) => (
          <DifferenceLine
            key={difference.field === 'account' ? `@${difference.handle}` : difference.field}
            difference={difference}
          />
        ))}
      </ul>
      {left.length > 0 && (
        <p class="left-alone">
          <LeftAlone left={left} />
        </p>
      )}
      <div class="preview-buttons">
        <button
          type="button"
          class="button main"
          ref={goOn}
          onClick={() => attempt(applyChange(settings, allowed))}
        >
          <Words id="backup_apply" />
        </button>
        <button type="button" class="button" onClick={onDecline}>
          <Words id="backup_decline" />
        </button>
      </div>
      {failure}
    </div>
  );
}

/** Names what is not changed because the organization's policy locks it. */
function LeftAlone({ left }: { left: readonly Difference[] }) {
  if (left.length === 0) return null;
  return <Words id="policy_left" data={{ fields: listWords(left.map(differenceName)) }} />;
}
