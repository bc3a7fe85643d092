import { expect as playwrights } from '@playwright/test';

const often = { intervals: [20, 50, 100] };

/** Playwright's `expect`. `expect.poll` looks again after 20 and 50 ms, not only after 100 and 250. */
export const expect: typeof playwrights = new Proxy(playwrights, {
  get(target, name) {
    if (name !== 'poll') return Reflect.get(target, name);
    const poll: typeof playwrights.poll = (read, options) =>
      target.poll(read, {
        ...often,
        ...(typeof options === 'string' ? { message: options } : options),
      });
    return poll;
  },
});
