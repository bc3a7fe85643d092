/** What was found in runs of characters, the newest runs only. */
export interface RunMemory<Found> {
  get(run: string): Found | undefined;
  set(run: string, found: Found): void;
}

/**
 * Remembers at most `mostRuns` runs of at most `mostCharacters` together, so that no long message is
 * held for ever; the oldest goes first. A run longer than `longestRun` is not remembered: it would
 * drive all others out.
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
