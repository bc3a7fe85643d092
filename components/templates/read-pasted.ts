import { suggestTitle } from '../../rules';
import { withStoredNames } from '../panel/placeholder-names';
import { type SaveProblem, saveProblem } from '../stored/settings/save-templates';
import { type StoredTemplate, type Template, tidyTemplate } from '../stored/settings/templates';

/** What was read of several templates pasted together. */
export interface PastedTemplates {
  templates: Template[];
  /** The first text that cannot be kept, and why. */
  problem: { kind: SaveProblem; typed: string } | null;
  /** The texts that cannot be kept, with a blank line between. */
  rest: string;
}

/** Characters of a text that a sentence quotes. */
const quoted = 40;

/**
 * Reads templates with a blank line between them. Each gets its first words as its title. Those that
 * cannot be kept are left in `rest`; `own` are the templates there are.
 */
export function readPasted(pasted: string, own: readonly StoredTemplate[]): PastedTemplates {
  const templates: Template[] = [];
  const rest: string[] = [];
  let problem: PastedTemplates['problem'] = null;
  for (const block of pasted.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/)) {
    if (block.trim() === '') continue;
    const text = withStoredNames(block);
    const title = suggestTitle(text) || text.replace(/[{}:]/g, ' ').trim().slice(0, quoted);
    const template: Template = { ...tidyTemplate({ title, text }), for: 'both', account: '' };
    const kind = saveProblem(own, [...templates, template]);
    if (kind === null) {
      templates.push(template);
      continue;
    }
    problem ??= { kind, typed: shown(template.text || block.trim()) };
    rest.push(block.trim());
  }
  return { templates, problem, rest: rest.join('\n\n') };
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > quoted ? `${line.slice(0, quoted)}…` : line;
}
