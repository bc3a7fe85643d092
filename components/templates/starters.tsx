import { withShownNames } from '../panel/placeholder-names';
import type { Template } from '../stored/settings/templates';
import { say, Words } from '../words/words';

const starters = ['looking', 'details', 'solved'] as const;

/** What is shown while there are no templates: three to begin with. */
export function Starters({ onChoose }: { onChoose: (template: Template) => void }) {
  return (
    <>
      <p class="hint">
        <Words id="template_starters" />
      </p>
      <ul class="starters">
        {starters.map((each) => {
          const title = say(`template_starter_${each}_title`);
          const text = say(`template_starter_${each}`);
          return (
            <li key={each} class="starter">
              <strong>{title}</strong>
              <p class="template-text">{withShownNames(text)}</p>
              <button
                type="button"
                class="secondary"
                aria-description={say('template_start_with', { title })}
                onClick={() => onChoose({ title, text, for: 'reply', account: '' })}
              >
                <Words id="template_start" />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
