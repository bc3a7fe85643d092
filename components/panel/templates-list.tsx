import { useSignal } from '@preact/signals';
import { byHand } from '../forms/by-hand';
import { isTextFound } from '../forms/is-text-found';
import { useCopied } from '../forms/use-copied';
import { sentenceLanguages } from '../stored/settings/fields';
import { languageName } from '../words/message-language';
import { say, Words } from '../words/words';
import type { TemplateChoice, TemplatesModel } from './templates-model';

const listId = 'dm-decorum-templates';

/** A search field and the templates it finds: arrows choose one, Enter or a click inserts it. */
export function TemplatesList({ model }: { model: TemplatesModel }) {
  const typed = useSignal('');
  const active = useSignal(0);
  const refused = useSignal<TemplateChoice | null>(null);
  const found = model.choices.value.filter((choice) =>
    isTextFound(`${titleOf(choice)}\n${choice.text}`, typed.value.trim()),
  );
  const at = Math.min(active.value, found.length - 1);
  const choose = (choice: TemplateChoice | undefined) => {
    if (choice === undefined) return;
    const refuse = () => {
      refused.value = choice;
    };
    model.insert(choice).then((isDone) => isDone || refuse(), refuse);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === 'Enter') {
      swallowRepeats();
      choose(found[at]);
    } else if (next === undefined || found[next] === undefined) return;
    else active.value = next;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div class="searching">
        <input
          type="text"
          class="search stop"
          role="combobox"
          // An empty field would be left to right, and its hint with it.
          dir={typed.value === '' ? undefined : 'auto'}
          autocomplete="off"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
          aria-label={say('templates_filter')}
          placeholder={say('templates_filter')}
          value={typed.value}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value;
            active.value = 0;
          }}
          onKeyDown={byHand(onKeyDown)}
        />
        {model.choices.value.some(({ title }) => title === null) && <Languages model={model} />}
      </div>
      <div id={listId} role="listbox" aria-label={say('templates')}>
        {found.map((choice, index) => (
          <button
            key={choice.id}
            id={`${listId}-${index}`}
            type="button"
            class="template"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            ref={index === at ? keepInSight : null}
            onClick={byHand(() => choose(choice))}
          >
            <span class="template-title">
              <strong dir="auto">{titleOf(choice)}</strong>
              {choice.isGiven && <span class="level">{say('templates_given')}</span>}
            </span>
            <span class="preview" dir="auto">
              {choice.text}
            </span>
          </button>
        ))}
      </div>
      <div role="status">
        {found.length === 0 && (
          <p class="note">
            <Words id="templates_no_match" data={{ typed: typed.value.trim() }} />
          </p>
        )}
        {refused.value !== null && <Refused choice={refused.value} model={model} />}
      </div>
    </>
  );
}

function titleOf({ title }: TemplateChoice): string {
  return title ?? say('templates_welcome');
}

/** Enter that is still down must not send what it has just inserted: the focus is in the draft then. */
function swallowRepeats(): void {
  const released = new AbortController();
  const options = { capture: true, signal: released.signal } as const;
  addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat) return released.abort();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  addEventListener(
    'keyup',
    (event) => {
      // Writing into Draft.js needs a key event of ours.
      if (event.isTrusted) released.abort();
    },
    options,
  );
}

function keepInSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

function Refused({ choice, model }: { choice: TemplateChoice; model: TemplatesModel }) {
  const { message, watch } = useCopied('panel_copied', 'panel_copy_failed');
  return (
    <p class="note">
      {say('panel_refused')}{' '}
      <button type="button" class="action" onClick={byHand(() => watch(model.copy(choice)))}>
        {say('panel_copy')}
      </button>{' '}
      {message !== null && say(message)}
    </p>
  );
}

/** The language of the welcome. A native choice would close without an event that counts as a press. */
function Languages({ model: { language, chooseLanguage } }: { model: TemplatesModel }) {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="quiet"
        title={say('templates_language')}
        aria-expanded={isOpen.value}
        onClick={byHand(() => {
          isOpen.value = !isOpen.peek();
        })}
      >
        <span class="spoken">{say('templates_language')}</span>
        <span lang={language.value}>{languageName(language.value)}</span>
      </button>
      {isOpen.value && (
        <div class="languages">
          {sentenceLanguages.map((tag) => (
            <button
              key={tag}
              type="button"
              class="quiet"
              data-lasting
              lang={tag}
              aria-pressed={tag === language.value}
              onClick={byHand(() => {
                isOpen.value = false;
                chooseLanguage(tag);
              })}
            >
              {languageName(tag)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
