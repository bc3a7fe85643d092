import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type FieldReaders, loadEngine } from '../forms/load-engine';
import { LockedText } from '../forms/locked-field';
import { SpokenFeedback } from '../forms/spoken-feedback';
import { useClosing } from '../forms/use-closing';
import { useLate } from '../forms/use-late';
import { useSaved } from '../forms/use-saved';
import type { HalfTyped } from '../stored/memory/half-typed';
import { Words } from '../words/words';
import { type Example, FieldExample } from './field-example';

/** Milliseconds without typing before the handle is saved: sync takes 120 writes a minute. */
const pauseMs = 800;

interface Props {
  stored: string;
  /** The text that was in the field, unsaved, when the popup was last closed. */
  halfTyped: HalfTyped;
  /** Put before the element ids, as a page may have the field several times. */
  idPrefix?: string;
  /** Shown above the field; left out where people have set it up before. */
  example?: Example | undefined;
  /** Locked by the organization's policy. */
  isLocked: boolean;
  onSave: (handle: string) => Promise<void>;
}

/** The field for the account where people get help. */
export function HelpHandleField({ isLocked, ...props }: Props) {
  const { stored, idPrefix = '' } = props;
  if (!isLocked) return <EditableHelpHandle {...props} />;
  return (
    <LockedText id={`${idPrefix}help-handle`} label="popup_handle" value={withAt(stored)}>
      {stored !== '' && <Words id="popup_handle_sentence" data={{ handle: `@${stored}` }} />}
    </LockedText>
  );
}

function withAt(handle: string): string {
  return handle === '' ? '' : `@${handle}`;
}

function EditableHelpHandle(props: Omit<Props, 'isLocked'>) {
  const { stored, halfTyped, idPrefix = '', example, onSave } = props;
  const id = `${idPrefix}help-handle`;
  const { current, latest, note, save, edit } = useSaved(stored);
  const { loaded: engine, failed, load } = useLate(loadEngine);
  /** `null` = the field shows what is saved. */
  const typed = useSignal(halfTyped.text === '' ? null : halfTyped.text);
  const isJudged = useSignal(false);

  const text = typed.value;
  const reading = text === null || engine.value === null ? null : engine.value.readHandle(text);
  const isWrong = isJudged.value && reading !== null && handleIn(reading) === null;

  /** Saves the handle and returns true; when it is not one, says so and keeps the saved one. */
  const settle = (): boolean => {
    const words = typed.value;
    if (words === null || engine.value === null) return false;
    const handle = handleIn(engine.value.readHandle(words));
    isJudged.value = true;
    if (handle === null) return false;
    halfTyped.keep('');
    if (handle === latest()) return true;
    save(handle, onSave(handle), () => {
      typed.value ??= words;
      halfTyped.keep(typed.value);
    });
    return true;
  };
  const leave = () => {
    if (settle()) typed.value = null;
  };
  useClosing(settle);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the time starts over when the text changes.
  useEffect(() => {
    if (text === null) return;
    load();
    const timer = setTimeout(settle, pauseMs);
    return () => clearTimeout(timer);
  }, [text, engine.value]);

  return (
    <div class="field">
      <label class="label" for={id}>
        <Words id="popup_handle" />
      </label>
      {note}
      {example && <FieldExample {...example} />}
      <input
        id={id}
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={text ?? withAt(current)}
        aria-invalid={isWrong}
        aria-describedby={`${id}-feedback`}
        onFocus={load}
        onInput={({ currentTarget: { value } }) => {
          edit();
          load();
          typed.value = value;
          isJudged.value = false;
          halfTyped.keep(value);
        }}
        onKeyDown={({ key, isComposing }) => {
          if (key === 'Enter' && !isComposing) leave();
        }}
        onBlur={leave}
      />
      <SpokenFeedback id={`${id}-feedback`} isSettled={isJudged.value || failed.value}>
        <Feedback
          typed={text ?? ''}
          handle={text === null ? current : ((reading && handleIn(reading)) ?? '')}
          isWrong={isWrong}
          hasFailed={failed.value}
        />
      </SpokenFeedback>
    </div>
  );
}

/** The handle that was read: `''` = the field was emptied, `null` = not a handle. */
function handleIn(reading: ReturnType<FieldReaders['readHandle']>): string | null {
  if ('handle' in reading) return reading.handle;
  return reading.problem === 'empty' ? '' : null;
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
