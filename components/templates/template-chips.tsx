import { pagePlaceholder } from '../../rules';
import { placeholderNames, withShownNames } from '../panel/placeholder-names';
import type { UsefulPage } from '../stored/settings/fields';
import { say, Words } from '../words/words';

interface Props {
  pages: readonly UsefulPage[];
  onInsert: (placeholder: string) => void;
}

/** A button for each placeholder, which puts it where the caret is. */
export function TemplateChips({ pages, onInsert }: Props) {
  const placeholders = [
    ...Object.keys(placeholderNames).map((name) => `{${name}}`),
    ...pages.map(pagePlaceholder),
  ].map(withShownNames);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a layout of its own
    <div class="template-chips" role="group" aria-labelledby="template-chips-label">
      <span id="template-chips-label" class="hint">
        <Words id="template_placeholders" />
      </span>
      {placeholders.map((placeholder) => (
        <button
          key={placeholder}
          type="button"
          class="secondary"
          aria-label={say('template_insert', { placeholder })}
          onClick={() => onInsert(placeholder)}
        >
          <bdi>{placeholder.slice(1, -1)}</bdi>
        </button>
      ))}
    </div>
  );
}
