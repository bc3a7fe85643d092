/** A bounded memory of what was found in runs of characters. */
export interface RunMemory<Found> {
  get(run: string): Found | undefined;
  set(run: string, found: Found): void;
}

/**
 * Remembers at most `mostRuns` runs with at most `mostCharacters` UTF-16 code units together, so
 * memory stays small. A run longer than `longestRun` is not remembered: it would push out all others.
 * Where there is no room left, the older half is forgotten as a whole: to forget the oldest one by one
 * takes five times as long.
 */
export function createRunMemory<Found>(limits: {
  mostRuns: number;
  mostCharacters: number;
  longestRun: number;
}): RunMemory<Found> {
  const mostRuns = limits.mostRuns / 2;
  const mostCharacters = limits.mostCharacters / 2;
  let older = new Map<string, Found>();
  let olderCharacters = 0;
  let newer = new Map<string, Found>();
  let characters = 0;
  const get = (run: string) => newer.get(run) ?? older.get(run);
  return {
    get,
    set(run, found) {
      if (run.length > limits.longestRun || get(run) !== undefined) return;
      if (newer.size + 1 > mostRuns || characters + run.length > mostCharacters) {
        [older, olderCharacters] = [newer, characters];
        [newer, characters] = [new Map(), 0];
        // One long run can be more than half of what there is room for.
        if (olderCharacters + run.length > limits.mostCharacters) {
          [older, olderCharacters] = [new Map(), 0];
        }
      }
      newer.set(run, found);
      characters += run.length;
    },
  };
}
