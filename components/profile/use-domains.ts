import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadEngine } from '../forms/load-engine';
import { useClosing } from '../forms/use-closing';
import { useLate } from '../forms/use-late';
import { useSaved } from '../forms/use-saved';
import type { HalfTyped } from '../stored/memory/half-typed';
import type { DomainsFeedback } from './domain-chips';
import { endOfWords, isAlone, readDomains } from './read-domains';

/** Milliseconds without typing after which a problem is pointed out. */
const pauseMs = 1500;

/** The state of a field of domains, and its actions. */
export interface DomainsState {
  domains: string[];
  typed: string;
  feedback: DomainsFeedback;
  /** No one is typing, so the feedback can be read out. */
  isSettled: boolean;
  note: ComponentChildren;
  load: () => void;
  /** `isAll`: the text is complete, as after a paste into the empty field. */
  type: (text: string, isAll: boolean) => void;
  /** Saves the domains that are understood; the rest stays in the field, with a sentence. */
  add: () => void;
  remove: (domain: string) => void;
  putBack: (domain: string) => void;
  takeOurs: (domain: string) => void;
}

/**
 * The state of a field of domains. Actions read the newest values, as several may happen between
 * two renderings.
 */
export function useDomains(
  stored: string[],
  halfTyped: HalfTyped,
  onSave: (domains: string[]) => Promise<void>,
): DomainsState {
  const { current, latest, note, save, edit } = useSaved(stored);
  const { loaded: engine, failed, load } = useLate(loadEngine);
  const typed = useSignal(halfTyped.text);
  const isJudged = useSignal(false);
  /** The whole text was to be saved (paste, Enter, blur) before the engine was loaded. */
  const isWhole = useSignal(false);
  const removedFrom = useSignal(0);
  const last = useSignal<DomainsFeedback>({ kind: 'hint' });

  const keep = (text: string) => {
    typed.value = text;
    halfTyped.keep(text.trim());
  };
  const saveAll = (domains: string[], onRefused: () => void) =>
    save(domains, onSave(domains), onRefused);
  /** What could not be saved returns to the field, unless something else has been typed since. */
  const giveBack = (text: string) => () => keep(typed.value || text);

  /** Saves the domains that are understood in the first `end` UTF-16 units. */
  const take = (end: number) => {
    const text = typed.value;
    if (text.slice(0, end).trim() === '') return;
    if (engine.value === null) {
      isWhole.value = end === text.length;
      return;
    }
    const { understood, problem, rest } = readDomains(engine.value, text.slice(0, end));
    isJudged.value ||= problem !== null;
    const shown = understood.at(-1);
    if (shown === undefined) return;
    const before = latest();
    const added = understood.map(({ domain }) => domain).filter((one) => !before.includes(one));
    keep([rest, text.slice(end)].filter((part) => part !== '').join(' '));
    last.value = { kind: added.length > 0 ? 'understood' : 'known', ...shown };
    if (added.length > 0) saveAll([...before, ...added], giveBack(text));
  };
  const add = () => take(typed.value.length);
  useClosing(add);

  // Once the engine is loaded, reads what was typed before, or left there by the last popup.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the engine is loaded.
  useEffect(() => {
    if (typed.value !== '') load();
    take(isWhole.value ? typed.value.length : endOfWords(typed.value));
  }, [engine.value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time starts over when the text changes.
  useEffect(() => {
    const timer = setTimeout(() => {
      isJudged.value = true;
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed.value]);

  const feedback = (): DomainsFeedback => {
    if (failed.value) return { kind: 'unchecked' };
    if (last.value.kind === 'removed' || engine.value === null) return last.value;
    const { understood, problem } = readDomains(engine.value, typed.value);
    if (problem && isJudged.value) return { kind: 'problem', ...problem };
    const preview = understood[0];
    return preview ? { kind: 'understood', ...preview } : last.value;
  };

  const shown = feedback();
  return {
    domains: current,
    typed: typed.value,
    feedback: shown,
    // After a removal the line must not be drawn again elsewhere: its Undo button has the focus.
    isSettled: shown.kind === 'removed' || (shown.kind !== 'hint' && isJudged.value),
    note,
    load,
    type: (text, isAll) => {
      load();
      edit();
      isJudged.value = false;
      last.value = { kind: 'hint' };
      keep(text);
      take(isAll ? text.length : endOfWords(text));
    },
    add,
    remove: (domain) => {
      removedFrom.value = latest().indexOf(domain);
      last.value = { kind: 'removed', domain };
      saveAll(
        latest().filter((each) => each !== domain),
        () => {
          last.value = { kind: 'hint' };
        },
      );
    },
    putBack: (domain) => {
      last.value = { kind: 'hint' };
      // Another tab may have put it back.
      if (latest().includes(domain)) return;
      saveAll(latest().toSpliced(removedFrom.value, 0, domain), () => {
        last.value = { kind: 'removed', domain };
      });
    },
    takeOurs: (domain) => {
      const text = typed.value;
      keep('');
      last.value = {
        kind: 'understood',
        domain,
        wholeDomain: true,
        isAlone: engine.value !== null && isAlone(engine.value, domain),
      };
      if (!latest().includes(domain)) saveAll([...latest(), domain], giveBack(text));
    },
  };
}
