import { renamePage } from '../../../rules';
import type { UsefulPage } from '../../stored/settings/fields';
import { saveItems } from '../../stored/settings/save';
import { templateItems } from '../../stored/settings/save-templates';
import { readTemplate, type StoredTemplate } from '../../stored/settings/templates';

/**
 * Saves the pages with a new title for one of them, and the templates that name it with its new
 * name, in a single write. A template that would become too long keeps the old name. Rejects when
 * storage does.
 */
export function saveRenamed(
  pages: readonly UsefulPage[],
  renamed: UsefulPage,
  templates: readonly StoredTemplate[],
): Promise<void> {
  const before = pages.find(({ url }) => url === renamed.url);
  const changed =
    before === undefined
      ? []
      : templates
          .map((template) => ({ ...template, text: renamePage(template.text, before, renamed) }))
          .filter(
            (template, index) =>
              template.text !== templates[index]?.text && !('problem' in readTemplate(template)),
          );
  return saveItems({ usefulPages: withTitle(pages, renamed), ...templateItems(changed) });
}

/** The pages, one of them with its new title. */
export function withTitle(pages: readonly UsefulPage[], renamed: UsefulPage): UsefulPage[] {
  return pages.map((page) => (page.url === renamed.url ? renamed : page));
}
