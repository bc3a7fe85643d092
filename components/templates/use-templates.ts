import { useSignal } from '@preact/signals';
import { useSaved } from '../forms/use-saved';
import { movedTemplates, moveTemplate } from '../stored/settings/move-template';
import {
  placed,
  removeTemplate,
  type SaveProblem,
  saveProblem,
  saveTemplates,
  type TemplateToSave,
} from '../stored/settings/save-templates';
import type { Settings } from '../stored/settings/settings';
import { inOrder, ownTemplatesOf, type StoredTemplate } from '../stored/settings/templates';

/** The result of the last action on the list. */
type Outcome =
  | { kind: 'nothing' }
  | { kind: 'removed'; template: StoredTemplate }
  | { kind: 'copied'; title: string }
  | { kind: 'moved'; title: string; to: number; of: number }
  | { kind: 'problem'; problem: SaveProblem };

/** The person's own templates while they are being edited. */
export function useTemplates(settings: Settings) {
  const { current, latest, note, save } = useSaved(ownTemplatesOf(settings.templates));
  const outcome = useSignal<Outcome>({ kind: 'nothing' });
  const attempt = async (
    templates: StoredTemplate[],
    saving: Promise<unknown>,
  ): Promise<'failed' | null> => {
    const done = saving.then(() => undefined);
    save(templates, done);
    try {
      await done;
      return null;
    } catch {
      // Storage refused: the note says so, and what was stored before is shown.
      outcome.value = { kind: 'nothing' };
      return 'failed';
    }
  };
  /** Saves new or changed templates. Resolves to what stands against it; null = they are saved. */
  const write = async (
    templates: readonly TemplateToSave[],
  ): Promise<SaveProblem | 'failed' | null> => {
    const own = latest();
    const problem = saveProblem(own, templates);
    if (problem !== null) return problem;
    const saved = placed(own, templates);
    return attempt(withChanged(own, saved), saveTemplates(own, saved));
  };

  return {
    own: current,
    latest,
    note,
    outcome: outcome.value,
    write: (templates: readonly TemplateToSave[]) => {
      outcome.value = { kind: 'nothing' };
      return write(templates);
    },
    remove(template: StoredTemplate): void {
      outcome.value = { kind: 'removed', template };
      const others = latest().filter(({ id }) => id !== template.id);
      void attempt(others, removeTemplate(template.id));
    },
    async putBack(template: StoredTemplate): Promise<void> {
      outcome.value = { kind: 'nothing' };
      const problem = await write([template]);
      if (problem === null) return;
      outcome.value =
        problem === 'failed' ? { kind: 'removed', template } : { kind: 'problem', problem };
    },
    /** The copy stands right behind; that of one of the policy, last. */
    async duplicate({ id, title, text, for: use, account, place }: StoredTemplate): Promise<void> {
      const own = latest();
      const at = own.findIndex((each) => each.id === id);
      const next = own[at + 1]?.place ?? place + 1;
      const copy = { title, text, for: use, account };
      const problem = await write([at < 0 ? copy : { ...copy, place: (place + next) / 2 }]);
      if (problem === 'failed') return;
      outcome.value = problem === null ? { kind: 'copied', title } : { kind: 'problem', problem };
    },
    /** Moves a template up (-1) or down (1) by one place. */
    move(template: StoredTemplate, by: number): void {
      const own = latest();
      const to = own.findIndex(({ id }) => id === template.id) + by;
      if (to < 0 || to >= own.length) return;
      outcome.value = { kind: 'moved', title: template.title, to: to + 1, of: own.length };
      // With the new places: what is pressed before storage has answered goes by them.
      const moved = movedTemplates(own, template.id, to);
      void attempt(withChanged(own, moved), moveTemplate(own, template.id, to));
    },
  };
}

/** The templates in their order, with those that are new or changed. */
function withChanged(
  own: readonly StoredTemplate[],
  changed: readonly StoredTemplate[],
): StoredTemplate[] {
  const others = own.filter(({ id }) => changed.every((each) => each.id !== id));
  return inOrder([...others, ...changed]);
}
