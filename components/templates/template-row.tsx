import { RemoveButton } from '../forms/remove-button';
import { Icon } from '../panel/icons';
import { withShownNames } from '../panel/placeholder-names';
import type { Settings } from '../stored/settings/settings';
import type { TemplateInForce } from '../stored/settings/templates';
import { say, Words } from '../words/words';
import { checkTemplate } from './check-template';

interface Props {
  settings: Settings;
  template: TemplateInForce;
  /** Nothing can be changed: the organization's policy locks templates. */
  isLocked: boolean;
  /** There is one before or behind it to change places with. */
  canMove: { up: boolean; down: boolean };
  /** No other one is in the editor with something that is not saved. */
  canEdit: boolean;
  onEdit: () => void;
  onDuplicate: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A template in the list, with what can be done with it. */
export function TemplateRow(props: Props) {
  const { settings, template, isLocked, canMove, canEdit, onEdit, onDuplicate, onMove, onRemove } =
    props;
  const { title, text, account, isGiven } = template;
  const person = { name: say('template_example_name'), handle: 'ana' };
  const isHeld = checkTemplate(template, settings, person).some((check) => check.isHeld);
  return (
    <li class="template" data-template={template.id}>
      <div class="template-words">
        <p>
          <strong dir="auto">{title}</strong>{' '}
          <span class="hint">
            {say(`template_for_${template.for}`)}
            {account !== '' && ` · @${account}`}
            {isGiven && ` · ${say('templates_given')}`}
          </span>
        </p>
        {isHeld && (
          <p class="level error">
            <Icon name="error" />
            <Words id="template_held" />
          </p>
        )}
        <p class="template-text" dir="auto">
          {withShownNames(text)}
        </p>
      </div>
      {!isLocked && (
        <div class="template-buttons">
          {!isGiven && (
            <button
              type="button"
              class="secondary"
              data-act="edit"
              aria-label={say('template_edit_of', { title })}
              aria-disabled={!canEdit}
              aria-describedby={canEdit ? undefined : 'template-close'}
              onClick={onEdit}
            >
              <Words id="template_edit" />
            </button>
          )}
          <button
            type="button"
            class="secondary"
            aria-label={say('template_duplicate_of', { title })}
            onClick={onDuplicate}
          >
            <Words id="template_duplicate" />
          </button>
          {!isGiven && (
            <>
              <MoveButton by={-1} title={title} isPossible={canMove.up} onMove={onMove} />
              <MoveButton by={1} title={title} isPossible={canMove.down} onMove={onMove} />
              <RemoveButton label={say('popup_remove', { domain: title })} onRemove={onRemove} />
            </>
          )}
        </div>
      )}
    </li>
  );
}

interface MoveProps {
  by: -1 | 1;
  title: string;
  isPossible: boolean;
  onMove: (by: -1 | 1) => void;
}

/** An arrow. At the end of the list it stays where it is, so that the focus does not get lost. */
function MoveButton({ by, title, isPossible, onMove }: MoveProps) {
  return (
    <button
      type="button"
      class="remove"
      data-act={by < 0 ? 'up' : 'down'}
      aria-label={say(by < 0 ? 'template_up' : 'template_down', { title })}
      aria-disabled={!isPossible}
      onClick={() => {
        if (isPossible) onMove(by);
      }}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={by < 0 ? 'M6 10V2M2.5 5.5 6 2l3.5 3.5' : 'M6 2v8M2.5 6.5 6 10l3.5-3.5'} />
      </svg>
    </button>
  );
}
