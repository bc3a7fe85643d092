import { LockedNote } from '../forms/locked-field';
import { Radios } from '../forms/radios';
import { useSaved } from '../forms/use-saved';
import { shortcutWords } from '../page/field-words';
import { Section } from '../page/section';
import { guardModes } from '../stored/settings/fields';
import { saveSetting } from '../stored/settings/save';
import type { Settings } from '../stored/settings/settings';
import { shortcutKeys } from '../stored/settings/shortcut';
import { Words } from '../words/words';
import { MyNameField } from './my-name-field';
import { Switch } from './switch';

/** How the extension behaves on X: whether messages are held, underlines, the shortcut. */
export function BehaviourSection({ settings }: { settings: Settings }) {
  const guard = useSaved(settings.guard);
  const underlines = useSaved(settings.underlines);
  const shortcut = useSaved(settings.shortcut);
  const isGuardLocked = settings.policy.locked.has('guard');
  return (
    <Section id="behaviour" title="options_behaviour">
      <fieldset class="field" disabled={isGuardLocked}>
        <legend class="label">
          <Words id="options_guard" />
        </legend>
        {guard.note}
        <div class="choices">
          <Radios
            name="guard"
            options={guardModes}
            current={guard.current}
            label={(mode) => `options_guard_${mode}`}
            onChoose={(mode) => guard.save(mode, saveSetting('guard', mode))}
          />
        </div>
        <p class="hint">
          <Words id={`options_guard_${guard.current}_hint`} /> {isGuardLocked && <LockedNote />}
        </p>
      </fieldset>
      <div class="field">
        {underlines.note}
        <Switch
          id="underlines"
          isOn={underlines.current}
          onChange={(isOn) => underlines.save(isOn, saveSetting('underlines', isOn))}
          hint={<Words id="options_underlines_hint" />}
        >
          <Words id="options_underlines" />
        </Switch>
      </div>
      <div class="field">
        <label class="label" for="shortcut">
          <Words id="options_shortcut" />
        </label>
        {shortcut.note}
        <select
          id="shortcut"
          value={shortcut.current}
          aria-describedby="shortcut-hint"
          onChange={({ currentTarget: { value } }) => {
            const key = shortcutKeys.find((each) => each === value);
            if (key !== undefined) shortcut.save(key, saveSetting('shortcut', key));
          }}
        >
          {shortcutKeys.map((key) => (
            <option key={key} value={key}>
              {shortcutWords(key)}
            </option>
          ))}
        </select>
        <p id="shortcut-hint" class="hint">
          <Words id="options_shortcut_hint" />
        </p>
      </div>
      <MyNameField stored={settings.myName} />
    </Section>
  );
}
