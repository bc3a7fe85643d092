// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { guardSends } from '../../../entrypoints/dm.content/guard/send-guard';
import { listenAgain } from '../../../entrypoints/dm.content/listen';
import { Holds, type Reason } from '../../../entrypoints/dm.content/tab/hold-memory';
import { boxes, composersOf, eventOf } from './presses';

/** What a person or a script does, as the events that browsers make of it, each with its target. */
const gestures: Record<string, [words: string, target: string][]> = {
  enter: [
    ['keydown Enter', 'editor'],
    ['keypress Enter', 'editor'],
    ['keyup Enter', 'editor'],
  ],
  'enter-down': [['keydown Enter', 'editor']],
  'enter-repeats': [
    ['keydown Enter repeat', 'editor'],
    ['keydown Enter repeat', 'editor'],
  ],
  'enter-up': [['keyup Enter', 'editor']],
  'shift-enter': [['keydown Shift+Enter', 'editor']],
  'input-method': [
    ['keydown Enter composing', 'editor'],
    ['keyup Enter composing', 'editor'],
    ['keydown Enter 229', 'editor'],
    ['keyup Enter 229', 'editor'],
  ],
  click: [
    ['pointerdown', 'icon'],
    ['mousedown', 'icon'],
    ['pointerup', 'icon'],
    ['mouseup', 'icon'],
    ['click', 'icon'],
  ],
  'second-click': [
    ['pointerdown', 'send'],
    ['mousedown double', 'send'],
    ['pointerup', 'send'],
    ['mouseup double', 'send'],
    ['click double', 'send'],
  ],
  'right-click': [
    ['pointerdown right', 'send'],
    ['mousedown right', 'send'],
    ['pointerup right', 'send'],
    ['mouseup right', 'send'],
  ],
  tap: [
    ['pointerdown', 'send'],
    ['touchstart', 'send'],
    ['pointerup', 'send'],
    ['touchend', 'send'],
    ['mousedown', 'send'],
    ['mouseup', 'send'],
    ['click', 'send'],
  ],
  leave: [
    ['pointerdown', 'send'],
    ['mousedown', 'send'],
    ['pointerup', 'elsewhere'],
    ['mouseup', 'elsewhere'],
  ],
  'space-on-send': [
    ['keydown Space', 'send'],
    ['keyup Space', 'send'],
    ['click keyboard', 'send'],
  ],
  'enter-on-send': [
    ['keydown Enter', 'send'],
    ['keypress Enter', 'send'],
    ['click keyboard', 'send'],
    ['keyup Enter', 'send'],
  ],
  letter: [
    ['keydown a', 'editor'],
    ['keyup a', 'editor'],
  ],
  change: [],
  script: [['click untrusted', 'send']],
  'script-composing': [['keydown Enter composing untrusted', 'editor']],
  'script-229': [['keydown Enter 229 untrusted', 'editor']],
  'script-key': [['keydown Enter untrusted', 'editor']],
};

/** Longer than a hold takes for a second press to count. */
const wait = 450;
const blank: Reason = { key: 'unfilled-placeholder {name}' };
const link: Reason = { key: 'lookalike-link acme.co' };

let lifetime: AbortController;
let added: MockInstance<typeof window.addEventListener>;
beforeEach(() => {
  added = vi.spyOn(window, 'addEventListener');
  document.body.innerHTML = boxes;
  vi.useFakeTimers();
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A page with the guard on it; `act` says what came of a gesture. */
function open(reasons: () => Reason[]) {
  const { first } = composersOf(document);
  const holds = new Holds();
  let held: string[] = [];
  let passed = 0;
  /** The text that passed still stands there. */
  let isSending = false;
  let sent = 0;
  const onFailure = vi.fn();
  guardSends({
    guarded: () => [
      {
        composer: first,
        judge: () => ({ conversation: 'ana', reasons: reasons() }),
        holds,
        hasPassed: () => isSending,
        onHeld: (by) => held.push(by),
        onPassed: () => {
          passed += 1;
          isSending = true;
        },
      },
    ],
    claim: () => null,
    onFailure,
    signal: lifetime.signal,
  });
  const page = (id: string) => document.getElementById(id);
  const { signal } = lifetime;
  const send = () => {
    sent += 1;
  };
  page('send')?.addEventListener('click', send, { signal });
  page('editor')?.addEventListener(
    'keydown',
    ({ key, shiftKey, isComposing, keyCode }) => {
      if (key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229) send();
    },
    { signal },
  );
  const act = (name: string): string => {
    [held, sent, passed] = [[], 0, 0];
    if (name === 'change') isSending = false;
    for (const [words, target] of gestures[name] ?? []) {
      vi.advanceTimersByTime(5);
      page(target)?.dispatchEvent(eventOf(words, performance.now()));
    }
    if (passed > 0 && sent === 0) throw new Error(`${name} passed, and nothing was sent.`);
    if (sent > 0) return `sent${sent > 1 ? ` ${sent} times` : ''}`;
    return held.length > 0 ? `held by ${held.join(' and ')}` : 'nothing';
  };
  return { act, onFailure };
}

/** What comes of each gesture in turn. */
function outcomes(steps: string, reasons: () => Reason[]): string[] {
  const { act } = open(reasons);
  return steps.split(' ').flatMap((step) => {
    if (step !== 'wait') return act(step);
    vi.advanceTimersByTime(wait);
    return [];
  });
}

describe('one warning that holds', () => {
  test.each([
    ['enter wait enter', 'held by enter', 'sent'],
    ['enter wait enter wait enter', 'held by enter', 'sent', 'sent'],
    ['click wait click', 'held by pointer', 'sent'],
    ['tap wait tap', 'held by pointer', 'sent'],
    ['space-on-send wait space-on-send', 'held by key', 'sent'],
    ['enter-on-send wait enter-on-send', 'held by key', 'sent'],
    // By any way.
    ['enter wait click', 'held by enter', 'sent'],
    ['click wait enter', 'held by pointer', 'sent'],
    // Nobody can have read it.
    ['enter enter', 'held by enter', 'held by enter'],
    ['enter click', 'held by enter', 'held by pointer'],
    ['click second-click', 'held by pointer', 'held by pointer'],
    ['enter enter wait enter', 'held by enter', 'held by enter', 'sent'],
    // A double click may take longer than that.
    ['click wait second-click', 'held by pointer', 'nothing'],
    // A key that is held down.
    ['enter-down enter-repeats wait enter-repeats', 'held by enter', 'nothing', 'nothing'],
    ['enter-down wait enter-repeats enter-up enter', 'held by enter', 'nothing', 'nothing', 'sent'],
    ['shift-enter enter-repeats', 'nothing', 'held by enter'],
    ['enter wait shift-enter enter-repeats', 'held by enter', 'nothing', 'held by enter'],
    // No presses.
    ['shift-enter input-method right-click', 'nothing', 'nothing', 'nothing'],
    // The row has said so when the pointer went down.
    ['leave wait click', 'held by pointer', 'sent'],
  ])('%s', (steps, ...expected) => {
    expect(outcomes(steps, () => [blank])).toEqual(expected);
  });
});

describe('a script', () => {
  test.each([
    ['script wait script', 'held by script', 'held by script'],
    ['script-key wait script-key', 'held by enter', 'held by enter'],
    // It has not shown a person anything.
    ['script wait enter wait enter', 'held by script', 'held by enter', 'sent'],
    ['enter wait script', 'held by enter', 'held by script'],
    ['enter wait script wait enter', 'held by enter', 'held by script', 'sent'],
    // What the page makes of a press comes at once: not after another key.
    ['enter script', 'held by enter', 'nothing'],
    ['enter letter script', 'held by enter', 'nothing', 'held by script'],
    ['space-on-send letter script', 'held by key', 'nothing', 'held by script'],
    ['click letter script', 'held by pointer', 'nothing', 'held by script'],
    // What the page makes of the press that sent.
    ['enter wait enter script', 'held by enter', 'sent', 'sent'],
    // It uploads or encrypts first, and sends when it is done.
    ['enter wait enter wait script', 'held by enter', 'sent', 'sent'],
    ['enter wait enter wait script wait script', 'held by enter', 'sent', 'sent', 'sent'],
    // Another text is another message.
    ['enter wait enter change wait script', 'held by enter', 'sent', 'nothing', 'held by script'],
    ['script-composing', 'held by enter'],
    ['script-229', 'held by enter'],
  ])('%s', (steps, ...expected) => {
    expect(outcomes(steps, () => [blank])).toEqual(expected);
  });
});

describe('nothing that holds', () => {
  test.each([
    ['enter enter', 'sent', 'sent'],
    ['click second-click', 'sent', 'sent'],
    ['tap tap', 'sent', 'sent'],
    ['space-on-send enter-on-send', 'sent', 'sent'],
    ['script', 'sent'],
    ['leave', 'nothing'],
  ])('%s', (steps, ...expected) => {
    expect(outcomes(steps, () => [])).toEqual(expected);
  });
});

test('what was held passes, anything new is held', () => {
  let reasons = [blank];
  const { act } = open(() => reasons);
  expect(act('enter')).toBe('held by enter');
  vi.advanceTimersByTime(wait);
  reasons = [blank, link];
  expect(act('enter')).toBe('held by enter');
  vi.advanceTimersByTime(wait);
  reasons = [link];
  expect(act('click')).toBe('sent');
});

test('a failure of ours lets everything through, and is told', () => {
  const { act, onFailure } = open(() => {
    throw new Error('broken');
  });
  expect(act('enter')).toBe('sent');
  expect(act('click')).toBe('sent');
  expect(onFailure).toHaveBeenCalled();
});

describe('two message boxes, and an input method is at work in the first', () => {
  test.each([
    ['editor composing', 'editor 229', 'nothing'],
    ['editor composing', 'other-editor', 'second held'],
    ['other-editor', 'editor composing', 'second held'],
    // Its Enter takes a word: it answers no hold, nor does it hold anything.
    ['other-editor', 'editor composing', 'other-editor', 'second held', 'second sent'],
    ['other-editor', 'editor 229', 'other-editor', 'second held', 'second sent'],
    ['editor composing', 'editor', 'first held'],
    ['other-editor', 'editor', 'second held', 'first held'],
  ])('%s, %s', (...steps) => {
    const { first, second } = composersOf(document);
    const came: string[] = [];
    guardSends({
      guarded: () =>
        Object.entries({ first, second }).map(([name, composer]) => ({
          composer,
          judge: () => ({ conversation: name, reasons: [blank] }),
          holds,
          hasPassed: () => false,
          onHeld: () => came.push(`${name} held`),
          onPassed: () => came.push(`${name} sent`),
        })),
      claim: () => {},
      onFailure: (error) => {
        throw error;
      },
      signal: lifetime.signal,
    });
    const holds = new Holds();
    const isStep = (step: string) => step.includes('editor');
    for (const step of steps.filter(isStep)) {
      const [id = '', special = ''] = step.split(' ');
      for (const type of ['keydown', 'keyup']) {
        const event = eventOf(`${type} Enter ${special}`, performance.now());
        document.getElementById(id)?.dispatchEvent(event);
        vi.advanceTimersByTime(wait);
      }
    }
    const expected = steps.filter((step) => !isStep(step) && step !== 'nothing');
    expect(came).toEqual(expected);
  });
});

describe('a form of X’s', () => {
  /** The outcome of a submit, in the task of what the person does or long after it. */
  const submit = (isInTask: boolean, act = 'click') => {
    const { second } = composersOf(document);
    const holds = new Holds();
    const held: string[] = [];
    const heard = vi.fn();
    guardSends({
      guarded: () => [
        {
          composer: second,
          judge: () => ({ conversation: 'ana', reasons: [blank] }),
          holds,
          hasPassed: () => false,
          onHeld: (by) => held.push(by),
          onPassed() {},
        },
      ],
      claim: () => null,
      onFailure: () => {},
      signal: lifetime.signal,
    });
    const form = document.getElementById('form');
    form?.addEventListener('submit', heard, { signal: lifetime.signal });
    const press = () => {
      document.getElementById('elsewhere')?.dispatchEvent(eventOf(act, performance.now()));
      if (!isInTask) vi.advanceTimersByTime(wait);
      form?.dispatchEvent(eventOf('submit', performance.now()));
      vi.advanceTimersByTime(wait);
    };
    press();
    press();
    return { held, heard: heard.mock.calls.length };
  };

  test('submitted by a person: held once, then sent', () => {
    expect(submit(true)).toEqual({ held: ['pointer'], heard: 1 });
  });

  test.each([
    ['long after a click', false, 'click'],
    ['by a key that is none for sending', true, 'keydown a'],
  ])(
    'submitted by a script, %s: held each time, though browsers call it trusted',
    (_, isInTask, act) => {
      expect(submit(isInTask, act)).toEqual({ held: ['script', 'script'], heard: 0 });
    },
  );
});

describe.each(['open', 'closed'] as const)('in an %s shadow root', (mode) => {
  /** What comes of events in the root, of which `window` sees less or nothing. */
  let reasons = [blank];
  beforeEach(() => {
    reasons = [blank];
  });
  const inRoot = (...events: (readonly [words: string, target: string, composed: boolean])[]) => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode });
    root.innerHTML = boxes;
    const { first } = composersOf(root as unknown as Document);
    const held: string[] = [];
    let passed = 0;
    const heard: string[] = [];
    const guard = guardSends({
      guarded: () => [
        {
          composer: first,
          judge: () => ({ conversation: 'ana', reasons }),
          holds: new Holds(),
          hasPassed: () => false,
          onHeld: (by) => held.push(by),
          onPassed() {
            passed += 1;
          },
        },
      ],
      claim: () => null,
      onFailure: (error) => {
        throw error;
      },
      signal: lifetime.signal,
    });
    guard.listenIn(root);
    guard.listenIn(root);
    for (const [words, target, composed] of events) {
      if (words === 'wait') vi.advanceTimersByTime(wait);
      if (words === 'wait') continue;
      const event = eventOf(words, performance.now());
      Object.defineProperty(event, 'composed', { value: composed });
      const node = root.getElementById(target);
      node?.addEventListener(event.type, () => heard.push(words), { once: true });
      node?.dispatchEvent(event);
      vi.advanceTimersByTime(5);
    }
    return { held, heard, passed };
  };

  test('a person’s press is held, once', () => {
    const press = gestures.click?.map(([words]) => [words, 'send', true] as const) ?? [];
    expect(inRoot(...press)).toEqual({ held: ['pointer'], heard: [], passed: 0 });
  });

  test('a button that is kept down is one press, however long', () => {
    const at = (...all: string[]) => all.map((words) => [words, 'send', true] as const);
    const down = at('pointerdown', 'mousedown');
    const up = at('pointerup', 'mouseup', 'click');
    const pressed = inRoot(...down, ['wait', '', true], ...up);
    expect(pressed).toEqual({ held: ['pointer'], heard: [], passed: 0 });
  });

  test('a press that nothing stands against passes, once', () => {
    reasons = [];
    const press = gestures.enter?.map(([words]) => [words, 'editor', true] as const) ?? [];
    expect(inRoot(...press)).toMatchObject({ held: [], passed: 1 });
  });

  test('what a script dispatches there is held, though it does not leave the root', () => {
    const key = ['keydown Enter untrusted', 'editor', false] as const;
    const click = ['click untrusted', 'send', false] as const;
    expect(inRoot(key, click)).toEqual({ held: ['enter'], heard: [], passed: 0 });
  });
});

const places: [string, () => ParentNode & Node][] = [
  ['the page', () => document.body],
  [
    'an open root',
    () => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }),
  ],
];

test.each(
  places.flatMap(([where, place]) => [
    [where, 'was found before', place, false] as const,
    [where, 'is found by the press itself', place, true] as const,
  ]),
)(
  'a press in a closed root in %s that %s is held, once, though outside only its host is told',
  (_, __, place, isLate) => {
    const host = place().appendChild(document.createElement('x-chat'));
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = boxes;
    const around = host.getRootNode();
    const outermost = around instanceof ShadowRoot ? around.host : host;
    const { first } = composersOf(root as unknown as Document);
    const held: string[] = [];
    const sent = vi.fn();
    let isFound = false;
    const find = () => {
      if (!isFound) listenIn(root);
      isFound = true;
    };
    const { listenIn } = guardSends({
      guarded: () => [
        {
          composer: first,
          judge: () => ({ conversation: 'ana', reasons: [blank] }),
          holds: new Holds(),
          hasPassed: () => false,
          onHeld: (by) => held.push(by),
          onPassed() {},
        },
      ],
      claim: find,
      onFailure: (error) => {
        throw error;
      },
      signal: lifetime.signal,
    });
    if (!isLate) find();
    const send = root.getElementById('send');
    send?.addEventListener('click', sent);
    for (const [words] of gestures.click ?? []) {
      const event = eventOf(words, performance.now());
      const path = event.composedPath.bind(event);
      const isOutside = () =>
        event.currentTarget !== null && !(event.currentTarget instanceof Node);
      event.composedPath = () => (isOutside() ? path().slice(path().indexOf(host)) : path());
      Object.defineProperty(event, 'target', { get: () => (isOutside() ? outermost : send) });
      send?.dispatchEvent(event);
    }
    expect(held).toEqual(['pointer']);
    expect(sent).not.toHaveBeenCalled();
  },
);

test('holds after document.open(), which removes all listeners', () => {
  const { act } = open(() => [blank]);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const [listener] = added.mock.calls.find(([name]) => name === type)?.slice(1) ?? [];
    window.removeEventListener(type, listener as EventListener, true);
  }
  expect(act('enter')).toBe('sent');
  listenAgain();
  listenAgain();
  expect(act('enter')).toBe('held by enter');
});

test('a letter asks for its message box once, as it goes down, and nothing is judged', () => {
  document.body.innerHTML = boxes;
  const { first } = composersOf(document);
  const claim = vi.fn();
  const judge = vi.fn(() => ({ conversation: 'ana', reasons: [blank] }));
  guardSends({
    guarded: () => [
      {
        composer: first,
        judge,
        holds: new Holds(),
        hasPassed: () => false,
        onHeld() {},
        onPassed() {},
      },
    ],
    claim,
    onFailure: (error) => {
      throw error;
    },
    signal: lifetime.signal,
  });
  const press = (words: string) => {
    const event = eventOf(words, performance.now());
    first.editor.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(['keydown a', 'keypress a', 'keyup a'].map(press)).toEqual([false, false, false]);
  expect(claim).toHaveBeenCalledTimes(1);
  expect(judge).not.toHaveBeenCalled();
});
