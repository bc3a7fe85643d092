import { useSignal } from '@preact/signals';
import { byHand, focusByUs } from '../forms/by-hand';
import { ruleTitle } from '../words/rule-words';
import { say, Words } from '../words/words';
import { Icon } from './icons';
import type { PanelModel } from './panel-model';
import { TemplatesList } from './templates-list';
import type { TemplatesModel } from './templates-model';
import { useIsBlank } from './use-is-blank';

/** Opens the list of templates from the row, while nothing is written. */
export function TemplatesButton({ model }: { model: PanelModel }) {
  const { text, held, notice, pausedUntil, templates, isOpen } = model;
  const isBlank = useIsBlank(text);
  if (!isBlank || held.value || notice.value || pausedUntil.value !== null) return null;
  if (templates.choices.value.length === 0) return null;
  const open = ({ currentTarget }: Event) => {
    isOpen.value = true;
    if (currentTarget instanceof Element) focusSearch(currentTarget);
  };
  return (
    <button
      type="button"
      class="quiet templates-button"
      title={say('templates')}
      onClick={byHand(open)}
    >
      <Icon name="templates" />
      <span>{say('templates')}</span>
    </button>
  );
}

/** The last entry of the list: the templates, open while nothing is written. */
export function TemplatesEntry({ model }: { model: PanelModel }) {
  const { templates, text } = model;
  const isAskedFor = useSignal(false);
  const isBlank = useIsBlank(text);
  const isShown = isBlank || isAskedFor.value;
  const toggle = ({ currentTarget }: Event) => {
    isAskedFor.value = !isAskedFor.peek();
    if (isAskedFor.peek() && currentTarget instanceof Element) focusSearch(currentTarget);
  };
  return (
    <div class="template-entry">
      {!isBlank && (
        <button type="button" class="quiet stop" aria-expanded={isShown} onClick={byHand(toggle)}>
          {say('templates')}
        </button>
      )}
      {isShown && <Templates model={templates} />}
    </div>
  );
}

function Templates({ model }: { model: TemplatesModel }) {
  const { choices, blockedBy } = model;
  return (
    <>
      {blockedBy.value !== null && (
        <p class="note">
          <Words id="templates_blocked" data={{ rule: ruleTitle(blockedBy.value) }} />
        </p>
      )}
      {choices.value.length === 0 ? (
        model.maySave.value && <p class="note">{say('templates_none')}</p>
      ) : (
        <TemplatesList model={model} />
      )}
    </>
  );
}

/** Moves the focus to the search field, which is drawn in a microtask. */
function focusSearch(near: Element): void {
  const root = near.getRootNode();
  queueMicrotask(() => {
    if (root instanceof ShadowRoot) focusByUs(root.querySelector<HTMLElement>('.search'));
  });
}
