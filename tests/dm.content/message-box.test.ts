// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComposerSession } from '../../entrypoints/dm.content/composer-session';
import { guardSends } from '../../entrypoints/dm.content/guard/send-guard';
import { makeMessageBox } from '../../entrypoints/dm.content/message-box';
import { Holds } from '../../entrypoints/dm.content/tab/hold-memory';
import { boxes, composersOf, eventOf } from './guard/presses';

let lifetime: AbortController;
beforeEach(() => {
  document.body.innerHTML = boxes;
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

/** A page with one message box in it, whose session is started by `startSession`. */
function open(startSession: () => ComposerSession) {
  const { adapter, editor } = composersOf(document).first;
  const start = vi.fn(startSession);
  const box = makeMessageBox(adapter, editor, start);
  const failures: unknown[] = [];
  guardSends({
    guarded: () => [box],
    claim: () => null,
    onFailure: (error) => failures.push(error),
    signal: lifetime.signal,
  });
  const press = (words: string, id: string) => {
    const event = eventOf(words, performance.now());
    document.getElementById(id)?.dispatchEvent(event);
    return event.defaultPrevented ? 'held' : 'passed';
  };
  return { box, start, press, failures };
}

/** A session whose draft nothing or one thing stands against. */
function session(...reasons: string[]): ComposerSession {
  return {
    composer: composersOf(document).first,
    holds: new Holds(),
    hasPassed: () => false,
    judge: () => ({ conversation: 'ana', reasons: reasons.map((key) => ({ key })) }),
    onHeld() {},
    onPassed() {},
  } as unknown as ComposerSession;
}

describe('a message box whose session has not been started', () => {
  test('is started and judged by the first press, and only then', () => {
    const { box, start, press } = open(() => session('unfilled-placeholder {name}'));
    expect(press('keydown a', 'editor')).toBe('passed');
    expect(press('keydown Shift+Enter', 'editor')).toBe('passed');
    expect(press('click', 'emoji')).toBe('passed');
    expect(box.session.made).toBeNull();
    expect(press('keydown Enter', 'editor')).toBe('held');
    expect(press('keyup Enter', 'editor')).toBe('held');
    expect(start).toHaveBeenCalledTimes(1);
    expect(box.session.made).not.toBeNull();
  });

  test('passes what nothing stands against', () => {
    const { start, press } = open(() => session());
    expect(press('pointerdown', 'send')).toBe('passed');
    expect(press('click', 'send')).toBe('passed');
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('lets every press through where it cannot be started, and tries again', () => {
    const { press, start, failures } = open(() => {
      throw new SyntaxError('The engine is broken.');
    });
    expect(press('keydown Enter', 'editor')).toBe('passed');
    expect(press('click', 'send')).toBe('passed');
    expect(failures).toEqual([expect.any(SyntaxError), expect.any(SyntaxError)]);
    expect(start).toHaveBeenCalledTimes(2);
  });
});
