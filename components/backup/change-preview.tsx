import { useSignal } from '@preact/signals';
import { UndoButton } from '../profile/undo-button';
import { type Settings, type SettingsChange, saveChange } from '../settings';
import { Words } from '../words';
import { DifferenceLine } from './difference-line';
import { differences, inverse } from './differences';

interface Props {
  settings: Settings;
  change: SettingsChange;
  /** It was put away without being applied. */
  onDecline: () => void;
}

/** What would change, all of which is applied at once or nothing of it; and the way back. */
export function ChangePreview({ settings, change, onDecline }: Props) {
  const back = useSignal<SettingsChange | null>(null);
  const hasFailed = useSignal(false);
  const found = differences(settings, change);

  const apply = (wanted: SettingsChange, next: SettingsChange | null) => {
    saveChange(wanted).then(
      () => {
        back.value = next;
        hasFailed.value = false;
      },
      () => {
        hasFailed.value = true;
      },
    );
  };
  const failure = hasFailed.value && (
    <span class="problem">
      <Words id="backup_failed" />
    </span>
  );

  if (back.value !== null) {
    const before = back.value;
    return (
      <p class="feedback" role="status">
        <Words id="backup_applied" />
        <UndoButton onUndo={() => apply(before, null)} />
        {failure}
      </p>
    );
  }
  if (found.length === 0) {
    return (
      <p class="feedback" role="status">
        <Words id="backup_same" />
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
      <div class="preview-buttons">
        <button
          type="button"
          class="button main"
          onClick={() => apply(change, inverse(settings, change))}
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
