import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Diagnostic, Suggestion } from '../../rules';
import { byHand } from '../forms/by-hand';
import { useCopied } from '../forms/use-copied';
import { levelName, ruleKey, ruleTitle } from '../words/rule-words';
import { say, Words } from '../words/words';
import { Icon } from './icons';
import { OutOfTheMessage } from './out-of-the-message';
import { type ListModel, sentenceOf } from './panel-model';

/** Characters; longer quotes are cut, as the draft itself is right below. */
const quoteLength = 60;

/** One warning: its title and sentence, the text it is about, the reason, and what can be done. */
export function PanelEntry({ diagnostic, model }: { diagnostic: Diagnostic; model: ListModel }) {
  const { ruleId, severity, range, suggestions } = diagnostic;
  const sentence = sentenceOf(diagnostic, model.partner.value);
  // Quoted only if the sentence does not contain it.
  const marked = range ? model.text.value.slice(...range) : '';
  const ways = model.waysOut(diagnostic);
  return (
    <li
      class="entry"
      data-rule={ruleId}
      data-severity={severity}
      data-at={range?.[0]}
      tabIndex={-1}
    >
      <Icon name={severity} />
      <div>
        <p class="title">
          <strong>{ruleTitle(ruleId)}</strong>{' '}
          <span class="level">{levelName(severity, model.isHolding.value)}</span>
        </p>
        <p>
          <Words id={sentence.id} data={sentence.data} />
        </p>
        {marked !== '' && !Object.values(sentence.data).includes(marked) && (
          <q dir="auto">{quote(marked)}</q>
        )}
        <div class="actions">
          {model.answers(diagnostic).map((answer) => (
            <button
              key={answer.messageId}
              type="button"
              class="action"
              data-lasting
              onClick={byHand(answer.take)}
            >
              <Words id={answer.messageId} data={answer.data} />
            </button>
          ))}
          {suggestions.map((suggestion) => (
            <SuggestionButton
              key={suggestionKey(suggestion)}
              suggestion={suggestion}
              model={model}
            />
          ))}
          <OutOfTheMessage ruleId={ruleId} model={model} />
        </div>
        <details>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
          <summary onClick={byHand(keepInPlace)}>{say('panel_why_and_ways_out')}</summary>
          <p>{say(`${ruleKey(ruleId)}_why`)}</p>
          <p class="actions">
            {ways.map((way) => (
              <button
                key={way.messageId}
                type="button"
                class="quiet"
                data-lasting
                disabled={way.isLocked}
                onClick={byHand(way.take)}
              >
                <Words id={way.messageId} data={way.data} />
              </button>
            ))}
          </p>
          {ways.some(({ isLocked }) => isLocked) && <p>{say('policy_locked')}</p>}
        </details>
      </div>
    </li>
  );
}

/**
 * Keeps the line that opens a reason where it was pressed: on X the list grows upward, and a second
 * press would meet a button that has come to lie under the pointer. Instead the list keeps its height
 * and what follows moves down in it, until no reason is open.
 */
function keepInPlace({ currentTarget: pressed }: Event): void {
  const list = pressed instanceof Element && pressed.closest<HTMLElement>('.list');
  if (!list) return;
  const { top } = pressed.getBoundingClientRect();
  const height = list.offsetHeight;
  requestAnimationFrame(() => {
    if (pressed.getBoundingClientRect().top < top) {
      // In a view that becomes smaller the list still gives way, as in panel.css.
      list.style.maxBlockSize = `min(${height}px, var(--list-height, 40vh))`;
    }
    letGrow(list);
  });
}

/** Ends what `keepInPlace` did to the list, if no reason is open in it. */
export function letGrow(list: HTMLElement): void {
  if (list.querySelector('details[open]') === null) list.style.maxBlockSize = '';
}

/** Applies a suggestion; when the editor refuses, offers to copy the result instead. */
function SuggestionButton({ suggestion, model }: { suggestion: Suggestion; model: ListModel }) {
  const refused = useSignal<string | null>(null);
  const { message, watch } = useCopied('panel_copied', 'panel_copy_failed');
  const isRefused = refused.value !== null;
  // An unfinished composition of an input method may be why; once it ends, it can be tried again.
  useLayoutEffect(() => {
    if (!isRefused) return;
    const allow = () => {
      refused.value = null;
    };
    addEventListener('compositionend', allow, true);
    return () => removeEventListener('compositionend', allow, true);
  }, [isRefused, refused]);
  const apply = () => {
    const refuse = () => {
      refused.value = model.text.value;
    };
    model.apply(suggestion).then((isDone) => isDone || refuse(), refuse);
  };
  if (refused.value === model.text.value) {
    return (
      <span role="status">
        {say('panel_refused')}{' '}
        <button type="button" class="action" onClick={byHand(() => watch(model.copy(suggestion)))}>
          {say('panel_copy')}
        </button>{' '}
        {message !== null && say(message)}
      </span>
    );
  }
  return (
    <button type="button" class="action" onClick={byHand(apply)}>
      <Words id={suggestion.messageId} data={suggestion.data} />
    </button>
  );
}

function suggestionKey({ messageId, edits }: Suggestion): string {
  return `${messageId} ${edits.map(({ range, text }) => `${range} ${text}`).join(' ')}`;
}

function quote(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ')];
  return characters.length <= quoteLength
    ? characters.join('')
    : `${characters.slice(0, quoteLength - 1).join('')}…`;
}
