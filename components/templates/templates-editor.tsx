import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTextFound } from '../forms/is-text-found';
import { LockedNote } from '../forms/locked-field';
import { SearchField } from '../forms/search-field';
import { templateRoom } from '../stored/settings/save-templates';
import type { Settings } from '../stored/settings/settings';
import { inOrder, type Template, type TemplateInForce } from '../stored/settings/templates';
import { say, Words } from '../words/words';
import { PasteTemplates } from './paste-templates';
import { Starters } from './starters';
import { TemplateEditor } from './template-editor';
import { TemplateRow } from './template-row';
import { TemplatesOutcome } from './templates-outcome';
import type { useTemplates } from './use-templates';

/** With more templates than this there is a search field. */
const manyTemplates = 10;
/** With fewer of one's own than this there are some to start with. */
const fewTemplates = 3;
const blank: Template = { title: '', text: '', for: 'both', account: '' };
const newButton = '[data-act="new"]';

interface Props {
  settings: Settings;
  list: ReturnType<typeof useTemplates>;
}

/** The list of templates, and the editor of one of them. */
export function TemplatesEditor({ settings, list }: Props) {
  const isLocked = settings.policy.locked.has('templates');
  const given = settings.templates.filter(({ isGiven }) => isGiven);
  const own = isLocked ? [] : list.own.map((each) => ({ ...each, isGiven: false }));
  /** The template in the editor, as it was when that was opened, or what a new one begins with. */
  const edited = useSignal<TemplateInForce | Template | null>(null);
  /** Something in the editor is not saved. */
  const isChanged = useSignal(false);
  const current = edited.value;
  const old = current !== null && 'id' in current ? current : null;
  // Removed in another tab or on another device, it stays in its place with what was typed.
  const isGone = old !== null && own.every(({ id }) => id !== old.id);
  const all = [...given, ...(isGone && !isLocked ? inOrder([...own, old]) : own)];
  const typed = useSignal('');
  const root = useRef<HTMLDivElement>(null);
  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
  /** What takes the focus once it is drawn again: a button of a template, or that for a new one. */
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    // A template's buttons may be gone with it, or not be found by the search.
    const target = find(next.current) ?? find(newButton);
    if (!target) return;
    target.focus();
    next.current = null;
  });
  const canEdit = !isChanged.value;
  const edit = (template: TemplateInForce | Template) => {
    if (canEdit) edited.value = template;
    // What is typed there would be lost: it is to be saved or cancelled first.
    else find('#template-title')?.focus();
  };
  const close = () => {
    next.current = old === null ? newButton : `[data-template="${old.id}"] [data-act="edit"]`;
    edited.value = null;
    isChanged.value = false;
  };
  // What was typed does not count once there is no field to clear it in.
  const searched = all.length > manyTemplates ? typed.value.trim() : '';
  const found = all.filter(({ title, text }) => isTextFound(`${title}\n${text}`, searched));
  const shown = all.filter((each) => each.id === old?.id || found.includes(each));
  const editor = current && (
    <TemplateEditor
      key={old?.id}
      settings={settings}
      template={current}
      isChanged={isChanged}
      onSave={(template) => list.write([old ? { ...template, id: old.id } : template])}
      onClose={close}
    />
  );

  return (
    <div ref={root}>
      {all.length > manyTemplates && <SearchField label="templates_filter" typed={typed} />}
      {searched !== '' && found.length === 0 && (
        <p role="status">
          <Words id="templates_no_match" data={{ typed: searched }} />
        </p>
      )}
      {shown.length > 0 && (
        <ul class="templates" aria-label={say('templates')}>
          {shown.map((template) => {
            const { id, isGiven } = template;
            const at = own.findIndex((each) => each.id === id);
            if (!isGiven && old?.id === id) return <li key={id}>{editor}</li>;
            return (
              <TemplateRow
                key={id}
                settings={settings}
                template={template}
                isLocked={isLocked}
                canMove={{ up: at > 0, down: at >= 0 && at < own.length - 1 }}
                canEdit={canEdit}
                onEdit={() => edit(template)}
                onDuplicate={() => void list.duplicate(template)}
                onMove={(by) => {
                  next.current = `[data-template="${id}"] [data-act="${by < 0 ? 'up' : 'down'}"]`;
                  list.move(template, by);
                }}
                onRemove={() => list.remove(template)}
              />
            );
          })}
        </ul>
      )}
      {isLocked ? (
        <p class="feedback">
          <LockedNote />
        </p>
      ) : (
        <>
          {own.length < fewTemplates && current === null && (
            <Starters taken={new Set(all.map(({ title }) => title))} onChoose={edit} />
          )}
          <p class="feedback" role="status">
            <TemplatesOutcome
              list={list}
              onUndone={() => {
                next.current = newButton;
              }}
            />
          </p>
          {current !== null && old === null ? (
            editor
          ) : (
            <div class="line">
              <button
                type="button"
                class="button"
                data-act="new"
                aria-disabled={!canEdit}
                aria-describedby={canEdit ? undefined : 'template-close'}
                onClick={() => edit(blank)}
              >
                <Words id="template_new" />
              </button>
              <Room list={list} />
            </div>
          )}
          <PasteTemplates latest={list.latest} onSave={list.write} />
        </>
      )}
    </div>
  );
}

function Room({ list }: { list: Props['list'] }) {
  if (list.own.length === 0) return null;
  const { about } = templateRoom(list.own);
  return (
    <p class="hint">
      {about > 0 ? (
        <Words id="template_room" data={{ count: about }} />
      ) : (
        <Words id="template_no_room" />
      )}
    </p>
  );
}
