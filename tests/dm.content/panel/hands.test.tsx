// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { byHand, focusByUs } from '../../../components/forms/by-hand';
import { watchHands } from '../../../entrypoints/dm.content/panel/hands';

/*
 * What the person or a script does, one step a word; what follows says what our handlers heard. Steps:
 * `click` by the person, `click()` by a script, `tab>b` the person's Tab that moves the focus to b,
 * `mouse>b` a mouse button that does, `focus>b` a script's focus(), `ours>b` our own, `Enter` a whole
 * press where the focus is, `+Enter` only its keydown, `-Enter` keypress and keyup; `change`, `submit`
 * trusted events; `/` the end of the task.
 */
const rows: [steps: string, heard: string, said: string][] = [
  ['click>a', 'a', ''],
  ['click()>a', '', 'script'],
  ['reader>a', 'a', ''],
  ['accesskey>a', '', ''],
  ['out>a click>a', '', ''],
  ['out>a click()>a', '', ''],
  ['nested>a click>a', '', 'script'],

  ['tab>a Enter', 'a', ''],
  ['tab>a Space', 'a', ''],
  ['tab>a / Enter', 'a', ''],
  ['ours>a Enter', 'a', ''],
  ['focus>a Enter', '', 'script'],
  ['focus>a Space', '', 'script'],
  ['tab>a focus>b Enter', '', 'script'],
  ['tab>elsewhere focus>b Enter', '', 'script'],
  ['tab>a / focus>b / Enter', '', 'script'],
  ['ours>a focus>b Enter', '', 'script'],
  ['tab up / focus>a Enter', '', 'script'],
  ['tab / moves>a up Enter', 'a', ''],
  ['tab-stopped>a Enter', '', 'script'],
  ['tab-script>a Enter', '', 'script'],
  ['tab>a +Enter focus>b -Enter', '', ''],
  ['tab>a +Shift focus>b Enter', '', 'script'],
  ['tab>a Enter()', '', 'script'],
  ['tab>a Enter-repeat', '', ''],
  ['tab>a away>a Enter', 'a', ''],
  ['tab>a blur focus>a Enter', '', 'script'],
  ['focus>a tab>b Enter', 'b', ''],

  ['click>box change>box', 'box change', ''],
  ['click>box / change>box', 'box', 'script'],
  ['click()>box change>box', '', 'script'],
  ['change>box', '', 'script'],
  ['click>a change>box', 'a', 'script'],
  ['tab>box Space change>box', 'box change', ''],
  ['focus>box Space change>box', '', 'script'],

  ['click>send submit', 'submit', ''],
  ['submit', '', 'script'],
  ['click>cancel submit', '', 'script'],
  ['mouse>field Enter click>send submit', 'Enter submit', ''],
  ['focus>field Enter submit', '', 'script'],
  ['mouse>field x submit', '', 'script'],
  ['ours>field Enter', 'Enter', ''],
  ['mouse>field Enter', 'Enter', ''],
  ['mouse / focus>field Enter', '', 'script'],
  ['focus>field x', '', ''],
  ['focus>field Escape', 'Escape', ''],
];

let heard: string[] = [];
let lifetime: AbortController;
let root: ShadowRoot;
let presses: boolean[];
const made = new WeakSet<Event>();

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  presses = [];
  lifetime = new AbortController();
  document.body.innerHTML = '<div id="host"></div><button id="elsewhere"></button>';
  root = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  // What happy-dom makes of a click by itself is no event of a browser.
  for (const type of ['input', 'change', 'submit']) {
    const stop = (event: Event) => void (made.has(event) || event.stopImmediatePropagation());
    root.addEventListener(type, stop, { capture: true, signal: lifetime.signal });
  }
  watchHands({ root, onPress: (isOurs) => presses.push(isOurs), signal: lifetime.signal });
  const hear = (what: string) => byHand(() => void heard.push(what));
  render(
    <div>
      <button type="button" id="a" onClick={hear('a')} />
      <button type="button" id="b" onClick={hear('b')} />
      <input type="checkbox" id="box" onClick={hear('box')} onChange={hear('change')} />
      <form onSubmit={hear('submit')}>
        <input
          id="field"
          onKeyDown={byHand(({ key }: KeyboardEvent) => {
            if (key.length > 1) heard.push(key);
          })}
        />
        <button type="submit" id="send" />
        <button type="button" id="cancel" />
      </form>
    </div>,
    root,
  );
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

const at = (id: string) =>
  root.querySelector<HTMLElement>(`#${id}`) ??
  document.querySelector<HTMLElement>(`#${id}`) ??
  gone(id);
const gone = (id: string): never => {
  throw new Error(id);
};

function dispatch(target: EventTarget, event: Event, isTrusted = true): boolean {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  made.add(event);
  return target.dispatchEvent(event);
}

const init = { bubbles: true, cancelable: true, composed: true };
const keyEvent = (type: string, key: string, repeat = false) =>
  new KeyboardEvent(type, { ...init, key: key === 'Space' ? ' ' : key, repeat });

/** What a browser does with a key: Enter presses a button with its keypress, Space when it comes up. */
function keyDown(key: string, isTrusted: boolean, repeat = false) {
  return dispatch(root.activeElement ?? document.body, keyEvent('keydown', key, repeat), isTrusted);
}
function keyUp(key: string, isAllowed: boolean) {
  const target = () => root.activeElement ?? document.body;
  const isPressed = dispatch(target(), keyEvent('keypress', key));
  const isButton = target().matches('button, input[type="checkbox"]');
  const isClicked = isAllowed && isPressed && isButton && ['Enter', 'Space'].includes(key);
  if (isClicked) dispatch(target(), new MouseEvent('click', { ...init, detail: 0 }));
  dispatch(target(), keyEvent('keyup', key));
}

/** Focus as the browser moves it once an event is over, or as a script does. */
function focus(id: string) {
  at(id).focus();
}

function step(word: string) {
  const [what = '', id = ''] = word.split('>');
  const mouse = (type: string, detail: number) => new MouseEvent(type, { ...init, detail });
  switch (what) {
    case '/':
      return vi.runAllTimers();
    case 'click':
      return dispatch(at(id), mouse('click', 1));
    case 'click()':
      return dispatch(at(id), mouse('click', 0), false);
    case 'reader':
      return dispatch(at(id), mouse('click', 0));
    case 'accesskey':
      at(id).setAttribute('accesskey', 's');
      return dispatch(at(id), mouse('click', 0));
    case 'out':
    case 'nested': {
      const button = at(id);
      const place = document.createElement('p');
      (what === 'out' ? document.body : root).append(place);
      place.attachShadow({ mode: 'open' }).append(button);
      dispatch(button, mouse('click', 1));
      dispatch(button, mouse('click', 1), false);
      root.append(document.createElement('i'));
      return;
    }
    case 'focus':
      return focus(id);
    case 'ours':
      return focusByUs(at(id));
    case 'blur':
      return (root.activeElement as HTMLElement).blur();
    case 'away': {
      const has = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
      (root.activeElement as HTMLElement).blur();
      has.mockRestore();
      return focus(id);
    }
    case 'tab':
      dispatch(document.body, keyEvent('keydown', 'Tab'));
      return id && focus(id);
    case 'tab-stopped': {
      const event = keyEvent('keydown', 'Tab');
      event.preventDefault();
      document.body.addEventListener('keydown', (tab) => tab.preventDefault(), { once: true });
      dispatch(document.body, event);
      return focus(id);
    }
    case 'tab-script':
      document.body.addEventListener('keydown', () => focus(id), { once: true });
      return dispatch(document.body, keyEvent('keydown', 'Tab'));
    case 'up':
      return dispatch(document.body, keyEvent('keyup', 'Tab'));
    // Firefox moves the focus for Tab in a task of its own.
    case 'moves':
      return focus(id);
    case 'mouse':
      dispatch(id ? at(id) : document.body, mouse('mousedown', 1));
      return id && focus(id);
    case 'change':
      return dispatch(at(id), new Event('change', { bubbles: true }));
    case 'submit': {
      const submitter = heard.length + presses.length > 0 ? root.querySelector('#send') : null;
      const event = new SubmitEvent('submit', { ...init, submitter: submitter as HTMLElement });
      return dispatch(root.querySelector('form') ?? gone('form'), event);
    }
    default: {
      const key = what.replace(/^[+-]|\(\)$|-repeat$/g, '');
      if (what.startsWith('+')) return keyDown(key, true);
      if (what.startsWith('-')) return keyUp(key, true);
      const isAllowed = keyDown(key, !what.endsWith('()'), what.endsWith('-repeat'));
      return keyUp(key, isAllowed);
    }
  }
}

describe('whose act it is', () => {
  test.each(rows)('%s', (steps, expected, said) => {
    if (/nested|out/.test(steps)) {
      // Its element is gone from our tree: the step itself has pressed it.
      step(steps.split(' ')[0] ?? '');
    } else {
      for (const word of steps.split(' ')) step(word);
    }
    expect(heard.join(' ')).toBe(expected);
    expect(presses.includes(false)).toBe(said === 'script');
  });
});
