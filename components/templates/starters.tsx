import { withShownNames } from '../panel/placeholder-names';
import type { Template } from '../stored/settings/templates';
import { say, Words } from '../words/words';

const starters = ['looking', 'details', 'solved'] as const;

interface Props {
  /** The titles of the templates that there are. */
  taken: ReadonlySet<string>;
  onChoose: (template: Template) => void;
}

/** Three templates to begin with, but for those that were taken. */
export function Starters({ taken, onChoose }: Props) {
  const left = starters.filter((each) => !taken.has(titleOf(each)));
  if (left.length === 0) return null;
  return (
    <>
      <p class="hint">
        <Words id={taken.size === 0 ? 'template_starters' : 'template_starters_more'} />
      </p>
      <ul class="starters">
        {left.map((each) => {
          const title = titleOf(each);
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

function titleOf(starter: (typeof starters)[number]): string {
  return say(`template_starter_${starter}_title`);
}
