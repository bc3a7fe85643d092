import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { Radios } from '../forms/radios';
import { PanelList } from '../panel/panel-list';
import { countWarnings } from '../panel/panel-model';
import type { Settings } from '../stored/settings/settings';
import { say, Words } from '../words/words';
import { PanelFrame } from './panel-frame';
import { replaceText } from './replace-text';
import { makeTryModel } from './try-model';

/** Whether the message is a first one, or a reply to someone who has written. */
type TriedPhase = 'first' | 'answered';

const phases: readonly TriedPhase[] = ['first', 'answered'];

interface Props {
  settings: ReadonlySignal<Settings | null>;
}

/** A box that checks a text with the person's own settings. Nothing is sent or stored. */
export function TryMessage({ settings }: Props) {
  const text = useSignal('');
  const phase = useSignal<TriedPhase>('first');
  const box = useRef<HTMLTextAreaElement>(null);
  const conversation = useComputed(() => ({ received: phase.value === 'answered' ? 1 : 0 }));
  const model = useMemo(
    () =>
      makeTryModel({
        settings,
        text,
        conversation,
        write: (words) => replaceText(box.current, text, words),
      }),
    [settings, text, conversation],
  );
  const count = countWarnings(model.entries);
  const isBlank = text.value.trim() === '';

  return (
    <div class="try">
      <label class="label" for="try-text">
        <Words id="options_try_label" />
      </label>
      <textarea
        id="try-text"
        ref={box}
        rows={4}
        // An empty box would be left to right, and its hint with it.
        dir={isBlank ? undefined : 'auto'}
        placeholder={say('options_try_hint')}
        value={text.value}
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
        }}
      />
      <div class="try-line">
        <fieldset class="inline-choices">
          <legend class="spoken">
            <Words id="options_try_phase" />
          </legend>
          <Radios
            name="try-phase"
            options={phases}
            current={phase.value}
            label={(each) => `options_try_${each}`}
            onChoose={(each) => {
              phase.value = each;
            }}
          />
        </fieldset>
        <p class="try-count" role="status">
          {!isBlank &&
            (count > 0 ? <Words id="panel_to_check" data={{ count }} /> : say('panel_nothing'))}
        </p>
      </div>
      {isBlank ? (
        <p class="try-examples">
          <Words id="options_try_example_intro" />{' '}
          <button
            type="button"
            class="secondary"
            onClick={() => {
              text.value = say('options_try_example');
              box.current?.focus();
            }}
          >
            <Words id="options_try_example_button" />
          </button>
        </p>
      ) : (
        <PanelFrame>
          <PanelList model={model} id="try-list" />
        </PanelFrame>
      )}
    </div>
  );
}
