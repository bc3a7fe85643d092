import { config, getState, subscribe } from '../store';

const colours = {
  light: { body: 'rgb(255, 255, 255)', meta: '#FFFFFF' },
  dim: { body: 'rgb(21, 32, 43)', meta: '#15202b' },
  dark: { body: 'rgb(0, 0, 0)', meta: '#000000' },
} as const;

function apply(): void {
  const { theme, dir } = getState();
  const root = document.documentElement;
  root.lang = config.lang;
  root.dir = dir;
  root.style.fontSize = '15px';
  // X itself has no dim any more; extensions restore it with custom properties from outside.
  if (theme === 'dim') root.style.setProperty('--bg-background', '210 34% 13%');
  else root.style.removeProperty('--bg-background');
  document.body.style.backgroundColor = colours[theme].body;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colours[theme].meta);
}

/** X's theme is the inline background of body; it changes without a reload. */
export function followTheme(): void {
  apply();
  let before = getState();
  subscribe(() => {
    const now = getState();
    if (now.theme !== before.theme || now.dir !== before.dir) apply();
    before = now;
  });
}
