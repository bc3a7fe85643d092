import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useCallback, useRef } from 'preact/hooks';
import { useLate } from '../forms/use-late';
import { Icon } from '../panel/icons';
import type { Settings } from '../stored/settings/settings';
import { say, Words } from '../words/words';
import { replaceText } from './replace-text';

interface Props {
  settings: ReadonlySignal<Settings | null>;
}

/**
 * A chat in which the reply greets someone else, with the row above it, to try. Nothing is sent or
 * stored. The chat is there at once; the row comes when the engine is loaded.
 */
export function TryReply({ settings }: Props) {
  const text = useSignal(say('welcome_try_reply'));
  const box = useRef<HTMLTextAreaElement>(null);
  const { loaded: panel, failed } = useLate(() => import('./reply-panel'), true);
  const write = useCallback((words: string) => replaceText(box.current, text, words), [text]);
  const partner = say('template_example_name');
  return (
    <>
      <label class="intro" for="try-text">
        <Words id="welcome_try_intro" />
      </label>
      <div class="chat">
        <p class="chat-head">
          <span class="face">
            <Icon name="personal" />
          </span>
          <strong dir="auto">{partner}</strong>
        </p>
        <p class="bubble" dir="auto">
          <Words id="welcome_try_ask" />
        </p>
        <div class="chat-panel">
          {panel.value && (
            <panel.value.ReplyPanel
              settings={settings}
              text={text}
              partner={partner}
              other={say('welcome_try_other')}
              write={write}
            />
          )}
          {failed.value && (
            <p class="problem" role="alert">
              <Words id="popup_domain_unchecked" />
            </p>
          )}
        </div>
        <textarea
          id="try-text"
          ref={box}
          rows={2}
          dir="auto"
          aria-describedby="try-hint"
          value={text.value}
          onInput={({ currentTarget: { value } }) => {
            text.value = value;
          }}
        />
      </div>
      <p id="try-hint" class="hint">
        <Words id="options_try_label" />
      </p>
    </>
  );
}
