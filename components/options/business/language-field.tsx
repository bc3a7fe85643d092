import { useSaved } from '../../forms/use-saved';
import { languageWords } from '../../page/field-words';
import { sentenceLanguages } from '../../stored/settings/fields';
import { saveSetting } from '../../stored/settings/save';
import { Words } from '../../words/words';

/** The language of the sentences that are suggested, and of the welcome. */
export function LanguageField({ stored }: { stored: string }) {
  const { current, note, save } = useSaved(stored);
  return (
    <div class="field">
      <label class="label" for="language">
        <Words id="options_language" />
      </label>
      {note}
      <select
        id="language"
        value={current}
        aria-describedby="language-hint"
        onChange={({ currentTarget: { value } }) => save(value, saveSetting('language', value))}
      >
        {['', ...sentenceLanguages].map((tag) => (
          <option key={tag} value={tag} lang={tag || undefined}>
            {languageWords(tag)}
          </option>
        ))}
      </select>
      <p id="language-hint" class="feedback">
        <Words id="options_language_hint" />
      </p>
    </div>
  );
}
