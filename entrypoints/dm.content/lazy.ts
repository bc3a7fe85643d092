/** Something that is made when it is first asked for, once. */
export interface Lazy<Value> {
  /** Null until it was made. */
  readonly made: Value | null;
  get(): Value;
}

/** `make` may throw, and is called again then when it is next asked for. */
export function lazy<Value>(make: () => Value): Lazy<Value> {
  let made: { value: Value } | null = null;
  return {
    get made() {
      return made?.value ?? null;
    },
    get() {
      made ??= { value: make() };
      return made.value;
    },
  };
}
