/** What a message box does, written from what browsers do and from the design, not from our code. */
export class FieldModel {
  text = '';
  /** Selected from the first to the second, in UTF-16 units; the caret is the second. */
  selection: [number, number] = [0, 0];
  readonly sent: string[] = [];
  /** Reasons that were held since the draft was begun. */
  readonly held = new Set<string>();

  insert(words: string): void {
    const [start, end] = this.selection;
    this.text = this.text.slice(0, start) + words + this.text.slice(end);
    this.#caret(start + words.length);
    this.#forgetWhenEmpty();
  }

  /** Backspace (-1) or Delete (1). */
  delete(direction: -1 | 1): void {
    const [start, end] = this.selection;
    if (start < end) {
      this.insert('');
      return;
    }
    const other = this.#step(start, direction);
    this.selection = [Math.min(start, other), Math.max(start, other)];
    this.insert('');
  }

  move(direction: -1 | 1): void {
    const [start, end] = this.selection;
    if (start < end) this.#caret(direction < 0 ? start : end);
    else this.#caret(this.#step(start, direction));
  }

  selectAll(): void {
    this.selection = [0, this.text.length];
  }

  /** A suggestion that was taken, or taken back. */
  become(text: string, caret: number): void {
    this.text = text;
    this.#caret(caret);
    this.#forgetWhenEmpty();
  }

  /** Whether Enter sends a text with these reasons against it; a hold remembers them. */
  press(reasons: readonly string[]): 'held' | 'sent' | 'nothing' {
    if (this.text.trim() === '') return 'nothing';
    if (reasons.some((reason) => !this.held.has(reason))) {
      for (const reason of reasons) this.held.add(reason);
      return 'held';
    }
    this.sent.push(this.text);
    this.become('', 0);
    return 'sent';
  }

  #step(from: number, direction: -1 | 1): number {
    const [character = ''] =
      direction < 0 ? [...this.text.slice(0, from)].slice(-1) : this.text.slice(from);
    const length = direction < 0 ? character.length : ([...this.text.slice(from)][0]?.length ?? 0);
    return from + direction * length;
  }

  #caret(at: number): void {
    this.selection = [at, at];
  }

  #forgetWhenEmpty(): void {
    if (this.text === '') this.held.clear();
  }
}
