import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTextFound } from '../forms/is-text-found';
import { LockedNote } from '../forms/locked-field';
import { SearchField } from '../forms/search-field';
import { templateRoom } from '../stored/settings/save-templates';
import type { Settings } from '../stored/settings/settings';
import type { Template, TemplateInForce } from '../stored/settings/templates';
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

interface Props {
  settings: Settings;
  list: ReturnType<typeof useTemplates>;
}

/** The list of templates, and the editor of one of them. */
export function TemplatesEditor({ settings, list }: Props) {
  const isLocked = settings.policy.locked.has('templates');
  const given = settings.templates.filter(({ isGiven }) => isGiven);
  const own = isLocked ? [] : list.own.map((each) => ({ ...each, isGiven: false }));
  const all: TemplateInForce[] = [...given, ...own];
  /** The id of the template in the editor; `''` = a new one. */
  const edited = useSignal<{ id: string; from: Template } | null>(null);
  const typed = useSignal('');
  const root = useRef<HTMLDivElement>(null);
  /** What takes the focus once it is drawn again: a button of a template, or that for a new one. */
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const target = root.current?.querySelector<HTMLElement>(next.current);
    if (!target) return;
    target.focus();
    next.current = null;
  });
  const close = () => {
    const id = edited.value?.id ?? '';
    next.current = id === '' ? '[data-act="new"]' : `[data-template="${id}"] [data-act="edit"]`;
    edited.value = null;
  };
  const shown = all.filter(({ title, text }) =>
    isTextFound(`${title}\n${text}`, typed.value.trim()),
  );
  const editor = edited.value && (
    <TemplateEditor
      key={edited.value.id}
      settings={settings}
      template={edited.value.from}
      onSave={(template) =>
        list.write([edited.value?.id ? { ...template, id: edited.value.id } : template])
      }
      onClose={close}
    />
  );

  return (
    <div ref={root}>
      {all.length > manyTemplates && <SearchField label="templates_filter" typed={typed} />}
      {all.length > manyTemplates && shown.length === 0 && (
        <p role="status">
          <Words id="templates_no_match" data={{ typed: typed.value.trim() }} />
        </p>
      )}
      {shown.length > 0 && (
        <ul class="templates" aria-label={say('templates')}>
          {shown.map((template) => {
            const { id, isGiven } = template;
            const at = own.findIndex((each) => each.id === id);
            if (!isGiven && edited.value?.id === id) return <li key={id}>{editor}</li>;
            return (
              <TemplateRow
                key={id}
                settings={settings}
                template={template}
                isLocked={isLocked}
                canMove={{ up: at > 0, down: at >= 0 && at < own.length - 1 }}
                onEdit={() => {
                  edited.value = { id, from: template };
                }}
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
          {own.length < fewTemplates && edited.value === null && (
            <Starters
              taken={new Set(all.map(({ title }) => title))}
              onChoose={(template) => {
                edited.value = { id: '', from: template };
              }}
            />
          )}
          <p class="feedback" role="status">
            <TemplatesOutcome
              list={list}
              onUndone={() => {
                next.current = '[data-act="new"]';
              }}
            />
          </p>
          {edited.value?.id === '' ? (
            editor
          ) : (
            <div class="line">
              <button
                type="button"
                class="button"
                data-act="new"
                onClick={() => {
                  edited.value = { id: '', from: blank };
                }}
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
