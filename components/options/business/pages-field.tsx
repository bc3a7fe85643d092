import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { RemoveButton } from '../../forms/remove-button';
import { useClosing } from '../../forms/use-closing';
import { useSaved } from '../../forms/use-saved';
import { mostUsefulPages, type UsefulPage } from '../../stored/settings/fields';
import { saveSetting } from '../../stored/settings/save';
import type { StoredTemplate } from '../../stored/settings/templates';
import { say, Words } from '../../words/words';
import { PagesFeedback, type PagesOutcome } from './pages-feedback';
import { readPage } from './read-page';
import { saveRenamed, withTitle } from './rename-page';

interface Props {
  stored: UsefulPage[];
  /** The person's own, which may name a page. */
  templates: readonly StoredTemplate[];
}

/** The pages that first messages may suggest, each with a title and an address. */
export function PagesField({ stored, templates }: Props) {
  const { current, latest, note, save, edit } = useSaved(stored);
  const title = useSignal('');
  const url = useSignal('');
  const outcome = useSignal<PagesOutcome>({ kind: 'hint' });
  const addressField = useRef<HTMLInputElement>(null);
  const saveAll = (pages: UsefulPage[], onRefused: () => void) =>
    save(pages, saveSetting('usefulPages', pages), onRefused);

  const add = () => {
    const read = readPage(title.value, url.value);
    if ('problem' in read) {
      outcome.value = { kind: read.problem === 'empty' ? 'hint' : read.problem };
      return;
    }
    const typed = { title: title.value, url: url.value };
    /** What could not be saved returns to the fields, unless something else has been typed since. */
    const giveBack = () => {
      if (title.value !== '' || url.value !== '') return;
      title.value = typed.title;
      url.value = typed.url;
    };
    const known = latest().find((page) => page.url === read.page.url);
    if (known !== undefined && read.page.title !== '' && read.page.title !== known.title) {
      const pages = latest();
      save(withTitle(pages, read.page), saveRenamed(pages, read.page, templates), giveBack);
      outcome.value = { kind: 'hint' };
    } else if (known !== undefined) {
      outcome.value = { kind: 'known' };
    } else if (latest().length >= mostUsefulPages) {
      outcome.value = { kind: 'full' };
      return;
    } else {
      saveAll([...latest(), read.page], giveBack);
      outcome.value = { kind: 'hint' };
    }
    title.value = '';
    url.value = '';
  };
  const remove = (page: UsefulPage) => {
    outcome.value = { kind: 'removed', page, at: latest().indexOf(page) };
    saveAll(
      latest().filter((each) => each !== page),
      () => {
        outcome.value = { kind: 'hint' };
      },
    );
  };
  const putBack = (page: UsefulPage, at: number) => {
    outcome.value = { kind: 'hint' };
    addressField.current?.focus();
    // Another tab may have put it back.
    if (latest().some(({ url }) => url === page.url)) return;
    saveAll(latest().toSpliced(Math.max(0, at), 0, page).slice(0, mostUsefulPages), () => {
      outcome.value = { kind: 'removed', page, at };
    });
  };
  useClosing(add);
  const onEnter = ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Enter' && !isComposing) add();
  };
  const isTitleWrong = outcome.value.kind === 'hidden';
  const isWrong = outcome.value.kind === 'notAnAddress' || outcome.value.kind === 'long';

  return (
    <fieldset class="field pages">
      <legend class="label">
        <Words id="options_pages" />
      </legend>
      {note}
      {current.length > 0 && (
        <ul class="page-list">
          {current.map((page) => (
            <li key={page.url}>
              <span class="page">
                <strong dir="auto">{page.title || page.url}</strong>
                {page.title !== '' && <bdi class="hint">{page.url}</bdi>}
              </span>
              <RemoveButton
                label={say('popup_remove', { domain: page.title || page.url })}
                onRemove={() => remove(page)}
              />
            </li>
          ))}
        </ul>
      )}
      {(current.length < mostUsefulPages || url.value !== '') && (
        <div class="adding page-adding">
          <label>
            <Words id="options_page_title" />
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              value={title.value}
              aria-invalid={isTitleWrong}
              aria-describedby="pages-feedback"
              onInput={({ currentTarget: { value } }) => {
                if (isTitleWrong) outcome.value = { kind: 'hint' };
                title.value = value;
              }}
              onKeyDown={onEnter}
            />
          </label>
          <label>
            <Words id="options_page_address" />
            <input
              ref={addressField}
              type="text"
              inputMode="url"
              dir="ltr"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              value={url.value}
              aria-invalid={isWrong}
              aria-describedby="pages-feedback"
              onInput={({ currentTarget: { value } }) => {
                edit();
                outcome.value = { kind: 'hint' };
                url.value = value;
              }}
              onKeyDown={onEnter}
            />
          </label>
          <button type="button" class="add" onClick={add}>
            <Words id="popup_add" />
          </button>
        </div>
      )}
      <p id="pages-feedback" class="feedback" role="status">
        <PagesFeedback outcome={outcome.value} onUndo={putBack} />
      </p>
    </fieldset>
  );
}
