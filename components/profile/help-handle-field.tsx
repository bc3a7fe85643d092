import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saveSetting } from '../settings';
import { Words } from '../words';
import { keepHalfTyped } from './half-typed';
import { useClosing } from './use-closing';
import { useEngine } from './use-engine';
import { useSaved } from './use-saved';

/** A pause this long ends a handle; sync storage takes 120 writes a minute. */
const pauseMs = 800;

interface Props {
  stored: string;
  /** What was left in the field when the popup was last closed. */
  halfTyped: string;
}

/** The account where people get help. */
export function HelpHandleField({ stored, halfTyped }: Props) {
  const { current, note, save, edit } = useSaved(stored);
  const { engine, failed, load } = useEngine();
  /** `null` = the field shows what is saved. */
  const typed = useSignal(halfTyped === '' ? null : halfTyped);
  const isJudged = useSignal(false);

  const text = typed.value;
  const reading = text === null || engine === null ? null : engine.readHandle(text);
  const handle = reading === null ? null : 'handle' in reading ? reading.handle : cleared(reading);
  const isWrong = reading !== null && handle === null;

  /** Saves what can be saved; what cannot be is said, and the saved handle stays. */
  const settle = () => {
    if (reading === null) return;
    isJudged.value = isWrong;
    if (handle === null) return;
    void keepHalfTyped('helpHandle', '');
    if (handle !== current) save(handle, saveSetting('helpHandle', handle));
  };
  const leave = () => {
    settle();
    if (reading !== null && handle !== null) typed.value = null;
  };
  useClosing(settle);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause begins when the text changes.
  useEffect(() => {
    if (reading === null) return;
    const timer = setTimeout(settle, pauseMs);
    return () => clearTimeout(timer);
  }, [text, engine]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: text of last time is read once.
  useEffect(() => {
    if (text !== null) load();
  }, []);

  return (
    <div class="field">
      <label class="label" for="help-handle">
        <Words id="popup_handle" />
      </label>
      {note}
      <input
        id="help-handle"
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={text ?? (current === '' ? '' : `@${current}`)}
        aria-invalid={isJudged.value && isWrong}
        aria-describedby="help-handle-feedback"
        onFocus={load}
        onInput={({ currentTarget: { value } }) => {
          edit();
          load();
          typed.value = value;
          isJudged.value = false;
          void keepHalfTyped('helpHandle', value);
        }}
        onKeyDown={({ key, isComposing }) => {
          if (key === 'Enter' && !isComposing) leave();
        }}
        onBlur={leave}
      />
      <p id="help-handle-feedback" class="feedback" role="status">
        <Feedback
          typed={text ?? ''}
          handle={text === null ? current : (handle ?? '')}
          isWrong={isJudged.value && isWrong}
          hasFailed={failed}
        />
      </p>
    </div>
  );
}

/** An emptied field is an answer too; anything else that is no handle is not. */
function cleared({ problem }: { problem: string }): '' | null {
  return problem === 'empty' ? '' : null;
}

interface FeedbackProps {
  typed: string;
  handle: string;
  isWrong: boolean;
  hasFailed: boolean;
}

function Feedback({ typed, handle, isWrong, hasFailed }: FeedbackProps) {
  if (hasFailed) return <Words id="popup_domain_unchecked" />;
  if (isWrong) {
    return (
      <span class="problem">
        <Words id="popup_handle_problem" data={{ typed: typed.trim() }} />
      </span>
    );
  }
  if (handle === '') return <Words id="popup_handle_hint" />;
  return <Words id="popup_handle_sentence" data={{ handle: `@${handle}` }} />;
}
