import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { UndoButton } from '../forms/undo-button';
import { useSaved } from '../forms/use-saved';
import { Section } from '../page/section';
import { eraseHistory, type FollowedHistory, restoreHistory } from '../stored/memory/history';
import { saveSetting } from '../stored/settings/save';
import type { Settings } from '../stored/settings/settings';
import { Words } from '../words/words';
import { Switch } from './switch';

interface Props {
  settings: Settings;
  history: FollowedHistory;
}

type Erased = Awaited<ReturnType<typeof eraseHistory>>;

/** What this browser remembers of sent messages: how much, a switch, and a button to delete it. */
export function HistorySection({ settings, history }: Props) {
  const { current, note, save } = useSaved(settings.remember);
  /** The only copy of what was deleted: it is kept until it is stored again. */
  const erased = useSignal<Erased | null>(null);
  /** The message id of what could not be done. */
  const failed = useSignal<string | null>(null);
  const eraser = useRef<HTMLButtonElement>(null);
  const count = history.sends.value?.size;
  const erase = () => {
    eraseHistory().then(
      (result) => {
        erased.value = result;
        failed.value = null;
      },
      () => {
        failed.value = 'options_erase_failed';
      },
    );
  };
  const undo = (result: Erased) => {
    restoreHistory(result).then(
      () => {
        // The Undo button is gone after this, so the focus returns to the delete button.
        eraser.current?.focus();
        erased.value = null;
        failed.value = null;
      },
      () => {
        failed.value = 'popup_not_saved';
      },
    );
  };
  return (
    <Section id="history" title="options_history" note={note}>
      <p class="intro">
        <Words id="options_history_intro" />
      </p>
      <Switch
        id="remember"
        isOn={current}
        isLocked={settings.policy.locked.has('remember')}
        onChange={(isOn) => save(isOn, saveSetting('remember', isOn))}
        hint={<Words id={current ? 'options_remember_on' : 'options_remember_off'} />}
      >
        <Words id="options_remember" />
      </Switch>
      <div class="line">
        <p>
          {history.failed.value ? (
            <Words id="options_history_failed" />
          ) : (
            count !== undefined && <Words id="options_history_count" data={{ count }} />
          )}
        </p>
        <button type="button" class="button" ref={eraser} onClick={erase}>
          <Words id="options_erase" />
        </button>
      </div>
      <p class="feedback" role="status">
        {erased.value !== null && <Outcome erased={erased.value} left={count ?? 0} onUndo={undo} />}
        {failed.value !== null && (
          <span class="problem">
            <Words id={failed.value} />
          </span>
        )}
      </p>
    </Section>
  );
}

interface OutcomeProps {
  erased: Erased;
  left: number;
  onUndo: (erased: Erased) => void;
}

function Outcome({ erased, left, onUndo }: OutcomeProps) {
  return (
    <>
      <Words id="options_erased" data={{ before: erased.sends, left }} />
      <UndoButton onUndo={() => onUndo(erased)} />
    </>
  );
}
