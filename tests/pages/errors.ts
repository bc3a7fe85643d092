import type { RootOptions } from 'react-dom/client';

/** Everything that went wrong in the page: a test fails when the extension broke something. */
export const errors: string[] = [];

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

const note = (kind: string) => (error: unknown) => {
  errors.push(`${kind}: ${describe(error)}`);
};

export const rootOptions: RootOptions = {
  onUncaughtError: note('react'),
  onCaughtError: note('react, caught'),
  onRecoverableError: note('react, recovered'),
};

export function collectErrors(): void {
  window.addEventListener('error', (event) => {
    // fbjs posts window messages and the browser reports loops of its own: neither is a fault.
    if (!event.message.startsWith('ResizeObserver loop'))
      note('error')(event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', (event) => note('rejection')(event.reason));
  document.addEventListener('securitypolicyviolation', (event) => {
    note('csp')(`${event.violatedDirective} ${event.blockedURI}`);
  });
}
