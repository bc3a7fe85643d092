/** A bounded memory of what was found in runs of characters. */
export interface RunMemory<Found> {
  get(run: string): Found | undefined;
  set(run: string, found: Found): void;
}

/**
 * Remembers at most `mostRuns` runs with at most `mostCharacters` UTF-16 code units together, so
 * memory stays small; the oldest is forgotten first. A run longer than `longestRun` is not
 * remembered: it would push out all others.
 */
export function createRunMemory<Found>(limits: {
  mostRuns: number;
  mostCharacters: number;
  longestRun: number;
}): RunMemory<Found> {
  const runs = new Map<string, Found>();
  let characters = 0;
  return {
    get: (run) => runs.get(run),
    set(run, found) {
      if (run.length > limits.longestRun || runs.has(run)) return;
      runs.set(run, found);
      characters += run.length;
      for (const oldest of runs.keys()) {
        if (runs.size <= limits.mostRuns && characters <= limits.mostCharacters) break;
        runs.delete(oldest);
        characters -= oldest.length;
      }
    },
  };
}
