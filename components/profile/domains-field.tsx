import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { saveSetting } from '../settings';
import { Words } from '../words';
import { DomainChips, DomainFeedback, type DomainsFeedback } from './domain-chips';
import { keepHalfTyped } from './half-typed';
import { readDomains, separators } from './read-domains';
import { useClosing } from './use-closing';
import { useEngine } from './use-engine';
import { useSaved } from './use-saved';

/** Somebody who stops for so long wants to know what is wrong. */
const pauseMs = 1500;

interface Props {
  stored: string[];
  /** What was left in the field when the popup was last closed. */
  halfTyped: string;
}

/** The business's own domains: typed or pasted, one or several. */
export function DomainsField({ stored, halfTyped }: Props) {
  const { current, note, save, edit } = useSaved(stored);
  const { engine, failed, load } = useEngine();
  const typed = useSignal(halfTyped);
  const isJudged = useSignal(false);
  const last = useSignal<DomainsFeedback>({ kind: 'hint' });
  const removedFrom = useSignal(0);
  const isWhole = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  const read = engine && typed.value.trim() !== '' ? readDomains(engine, typed.value) : null;

  const type = (text: string) => {
    typed.value = text;
    isJudged.value = false;
    last.value = { kind: 'hint' };
    void keepHalfTyped('domains', text.trim());
  };
  const saveAll = (domains: string[]) => save(domains, saveSetting('domains', domains));

  /** Takes over what is understood; the rest stays in the field, with a sentence. */
  const add = () => {
    if (read === null) return;
    const added = read.understood.filter(({ domain }) => !current.includes(domain));
    const shown = added.at(-1) ?? read.understood.at(-1);
    type(read.rest);
    isJudged.value = true;
    if (shown) last.value = { kind: added.length > 0 ? 'understood' : 'known', ...shown };
    if (added.length > 0) saveAll([...current, ...added.map(({ domain }) => domain)]);
  };
  const remove = (domain: string) => {
    removedFrom.value = current.indexOf(domain);
    last.value = { kind: 'removed', domain, wholeDomain: true };
    saveAll(current.filter((each) => each !== domain));
  };
  const putBack = (domain: string) => {
    last.value = { kind: 'hint' };
    saveAll(current.toSpliced(removedFrom.value, 0, domain));
    input.current?.focus();
  };
  const takeOurs = (domain: string) => {
    type('');
    last.value = { kind: 'understood', domain, wholeDomain: true };
    if (!current.includes(domain)) saveAll([...current, domain]);
    input.current?.focus();
  };
  useClosing(add);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause begins when the text changes.
  useEffect(() => {
    if (read === null) return;
    const hasEnded = isWhole.value || separators.test(typed.value);
    const timer = setTimeout(
      () => {
        if (hasEnded) add();
        else isJudged.value = true;
      },
      hasEnded ? 0 : pauseMs,
    );
    return () => clearTimeout(timer);
  }, [typed.value, engine]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: text of last time is read once.
  useEffect(() => {
    if (halfTyped !== '') load();
  }, []);

  function feedbackFor(): DomainsFeedback {
    if (failed) return { kind: 'unchecked' };
    if (read?.problem && isJudged.value) return { kind: 'problem', ...read.problem };
    if (last.value.kind === 'removed') return last.value;
    const preview = read?.understood[0];
    return preview ? { kind: 'understood', ...preview } : last.value;
  }
  const feedback = feedbackFor();

  return (
    <div class="field">
      <label class="label" for="domains">
        <Words id="popup_domains" />
      </label>
      {note}
      <DomainChips domains={current} onRemove={remove} />
      <div class="adding">
        <input
          id="domains"
          ref={input}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed.value}
          aria-invalid={feedback.kind === 'problem'}
          aria-describedby="domains-feedback"
          onFocus={load}
          onInput={({ currentTarget: { value }, inputType }) => {
            edit();
            load();
            // Pasted into the empty field it is all there is to come.
            isWhole.value = typed.value === '' && inputType === 'insertFromPaste';
            type(value);
          }}
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing) add();
          }}
          onBlur={add}
        />
        <button type="button" class="add" onClick={add}>
          <Words id="popup_add" />
        </button>
      </div>
      <p id="domains-feedback" class="feedback" role="status">
        <DomainFeedback state={feedback} onUndo={putBack} onOurs={takeOurs} />
      </p>
    </div>
  );
}
