import type { ComponentChildren } from 'preact';
import type { Severity } from '../../rules';

/** Shapes differ as well as colours: an octagon holds, a triangle warns, a circle is a tip. */
const paths: Record<Severity | 'ready' | 'personal' | 'open' | 'templates', ComponentChildren> = {
  error: (
    <path d="M5.4 1h5.2L15 5.4v5.2L10.6 15H5.4L1 10.6V5.4zM7.2 4v5h1.6V4zm0 6.3v1.7h1.6v-1.7z" />
  ),
  warning: <path d="M8 1.2 15.4 15H.6zM7.2 6v4.6h1.6V6zm0 5.6v1.6h1.6v-1.6z" />,
  info: <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-.8 6v5h1.6V7zm0-2.8v1.7h1.6V4.2z" />,
  ready: <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm3.1 3.9L7 9 5 7 3.8 8.2 7 11.4l5.3-5.3z" />,
  personal: (
    <path d="M8 1.5a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6zM1.8 15c0-3.6 2.7-5.7 6.2-5.7s6.2 2.1 6.2 5.7z" />
  ),
  templates: <path d="M2 2h12v8.5H7L3.5 14v-3.5H2zm2.5 2.2v1.4h7V4.2zm0 2.7v1.4H9V6.9z" />,
  open: <path d="M3.2 10.4 8 5.6l4.8 4.8 1.2-1.2-6-6-6 6z" />,
};

/** A decorative icon, hidden from screen readers: the words beside it say the same. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {paths[name]}
    </svg>
  );
}
