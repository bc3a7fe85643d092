import type { ReadonlySignal } from '@preact/signals';
import type { RuleId, TextRange } from '../../rules';
import type { SaveProblem } from '../stored/settings/save-templates';

/** A template as it would stand in the open conversation. */
export interface TemplateChoice {
  id: string;
  /** `null` = the built-in welcome. */
  title: string | null;
  /** Filled in. */
  text: string;
  /** What is selected once it is inserted, in `text`: the first gap, or where the caret goes. */
  selection: TextRange;
  /** It comes from the organization's policy. */
  isGiven: boolean;
}

/** The templates for the open conversation, and what can be done with them. */
export interface TemplatesModel {
  choices: ReadonlySignal<readonly TemplateChoice[]>;
  /** The rule for which there is no welcome, where there would be one; else null. */
  blockedBy: ReadonlySignal<RuleId | null>;
  /** The language of the welcome, as a BCP 47 tag. */
  language: ReadonlySignal<string>;
  /** Remembers a language for the welcome. */
  chooseLanguage(tag: string): void;
  /** Inserts a template at the caret; resolves to false where the editor refuses. */
  insert(choice: TemplateChoice): Promise<boolean>;
  /** Copies a template's text. */
  copy(choice: TemplateChoice): Promise<void>;
  /** Whether the person can have templates of their own. */
  maySave: ReadonlySignal<boolean>;
  /** The draft as a template, without the person it was for, and a title for it. */
  fromDraft(): { title: string; text: string };
  /** Saves a template; resolves to what stands against it, or null. Rejects where storage does. */
  save(template: { title: string; text: string }): Promise<SaveProblem | null>;
}
