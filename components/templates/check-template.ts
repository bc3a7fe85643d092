import { type Diagnostic, fillTemplate, isTemplatePlaceholder, lint, ruleOf } from '../../rules';
import { shownNames, withShownNames, withStoredNames } from '../panel/placeholder-names';
import { profileFor } from '../stored/settings/profile-for';
import type { Settings } from '../stored/settings/settings';
import type { Template } from '../stored/settings/templates';

/** A placeholder that stays in the message. */
interface OpenPlaceholder {
  /** As the interface shows it. */
  text: string;
  /**
   * `detail`: it is there to be filled in by hand. `unset`: the setting that fills it in is empty, or
   * there is no such page. `unknown`: nothing ever fills it in.
   */
  kind: 'detail' | 'unset' | 'unknown';
}

/** What the person's own rules would say of a template in one phase. */
export interface TemplateCheck {
  phase: 'first' | 'answered';
  /** Filled in for the example person. */
  text: string;
  diagnostics: Diagnostic[];
  /** Each once. */
  open: OpenPlaceholder[];
  /** Whether a message of this text would be held. */
  isHeld: boolean;
}

/** Whom a template is filled in for while it is written. */
export interface ExamplePerson {
  name: string;
  handle: string;
}

const phasesFor: Record<Template['for'], readonly TemplateCheck['phase'][]> = {
  first: ['first'],
  reply: ['answered'],
  both: ['first', 'answered'],
};

/**
 * Checks a template as a message to `person`, in the phases it is for. Rules about people are left
 * out: they are about whom one writes to, not about the text. A blank text has no warnings.
 */
export function checkTemplate(
  { text: template, for: use, account }: Omit<Template, 'title'>,
  settings: Settings,
  person: ExamplePerson,
): TemplateCheck[] {
  const placeholderNames = shownNames();
  const profile = { ...profileFor(settings, account === '' ? null : account), placeholderNames };
  const { text, open: gaps } = fillTemplate(template, {
    partnerName: person.name,
    partnerHandle: person.handle,
    site: profile.domains[0] ?? '',
    helpHandle: profile.helpHandle,
    usefulPages: profile.usefulPages,
    myName: profile.myName,
    shown: withShownNames,
    placeholderNames,
  });
  const texts = new Set(gaps.map((range) => text.slice(...range)));
  const open = [...texts].map(openPlaceholder);
  return phasesFor[use].map((phase) => {
    const { diagnostics } = lint(text, {
      profile,
      conversation: { partnerName: person.name, received: phase === 'answered' ? 1 : 0 },
    });
    const shown = diagnostics.filter(
      ({ ruleId, range }) =>
        ruleOf(ruleId).group !== 'people' &&
        // What is open is said by itself.
        !gaps.some((gap) => gap[0] === range?.[0] && gap[1] === range[1]),
    );
    const isHeld =
      settings.guard === 'hold' &&
      (shown.some(({ severity }) => severity === 'error') ||
        open.some(({ kind }) => kind !== 'detail'));
    return { phase, text, diagnostics: shown, open, isHeld };
  });
}

function openPlaceholder(text: string): OpenPlaceholder {
  const stored = withStoredNames(text);
  if (stored === '{detail}') return { text, kind: 'detail' };
  return { text, kind: isTemplatePlaceholder(stored) ? 'unset' : 'unknown' };
}
