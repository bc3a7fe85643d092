import type { CDPSession } from '@playwright/test';

/** Keys that write nothing, by their `windowsVirtualKeyCode`. */
const silent = {
  Backspace: 8,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowRight: 39,
  Delete: 46,
} as const;
const modifiers = { Control: 2, Shift: 8 } as const;

type Chord = `${'' | `${keyof typeof modifiers}+`}${keyof typeof silent | 'Enter' | 'a' | 'z'}`;

/** Real keys and clicks, several at once: the browser takes them in turn, and nobody waits for each. */
export class Keys {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  async press(...chords: readonly Chord[]): Promise<void> {
    await Promise.all(
      chords.map((chord) => {
        const [key = '', modifier] = chord.split('+').toReversed();
        const held = modifier === undefined ? 0 : modifiers[modifier as keyof typeof modifiers];
        return this.#stroke(key, held);
      }),
    );
  }

  /** Enter once a hold has stood long enough to be answered (`design.md`: 400 ms): it says that it comes later. */
  async enterAfterHold(): Promise<void> {
    await this.#stroke('Enter', 0, 1, 420);
  }

  /** A key that is held down until it has come `times` times. */
  async hold(key: keyof typeof silent, times: number): Promise<void> {
    await this.#stroke(key, 0, times);
  }

  /** Letters by their keys; those that a keyboard may lack come as an input method's. */
  async type(words: string): Promise<void> {
    await Promise.all(
      [...words].map((letter) =>
        /^[a-z .]$/.test(letter) ? this.#stroke(letter, 0) : this.insert(letter),
      ),
    );
  }

  /** All at once, as dictation does. */
  async insert(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text });
  }

  async click([x, y]: readonly [number, number]): Promise<void> {
    const at = { x, y, button: 'left', clickCount: 1 } as const;
    await Promise.all([
      this.#session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' }),
      this.#session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 }),
      this.#session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }),
    ]);
  }

  #stroke(key: string, held: number, times = 1, later = 0): Promise<unknown> {
    const text = key === 'Enter' ? '\r' : key.length === 1 && held !== modifiers.Control ? key : '';
    const code = key in silent ? silent[key as keyof typeof silent] : codeOf(key);
    const event = {
      key,
      modifiers: held,
      windowsVirtualKeyCode: code,
      ...(later > 0 && { timestamp: (Date.now() + later) / 1000 }),
    };
    return Promise.all([
      ...Array.from({ length: times }, (_, time) =>
        this.#session.send('Input.dispatchKeyEvent', {
          type: text === '' ? 'rawKeyDown' : 'keyDown',
          ...event,
          ...(text !== '' && { text }),
          autoRepeat: time > 0,
        }),
      ),
      this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
    ]);
  }
}

function codeOf(key: string): number {
  if (key === 'Enter') return 13;
  return key === '.' ? 190 : key.toUpperCase().charCodeAt(0);
}
