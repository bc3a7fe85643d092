import type { Thread } from '../page/thread';

/** The chat that a composer showed at the moment in which X removed it. */
export interface LastShown {
  /** As this tab knows the chat by: see conversation-key.ts. */
  key: string;
  handle: string | null;
  thread: Thread;
  /** `performance.now()` milliseconds. */
  at: number;
}
