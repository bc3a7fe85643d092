import type { SurfaceName } from '../pages/config';

/** Where a direct message is written, and what a scenario can expect of the place. */
export interface Surface {
  name: SurfaceName;
  /** Of X's design: a textarea, or Draft.js' contenteditable. */
  editor: 'textarea' | 'draft';
  /** The composer lives in an open shadow root. */
  inShadowRoot: boolean;
  /** The page shows whose account it is. */
  showsAccount: boolean;
  /** The open conversation is in the address. */
  inAddress: boolean;
  /** One editor element serves all conversations. */
  reusesEditor: boolean;
}

const chat = {
  editor: 'textarea',
  inShadowRoot: true,
  showsAccount: true,
  inAddress: true,
  reusesEditor: true,
} as const;

const draft = {
  editor: 'draft',
  inShadowRoot: false,
  showsAccount: true,
  inAddress: true,
  reusesEditor: false,
} as const;

/** Every surface with a composer: what an adapter promises is held on each (`contract.spec.ts`). */
export const surfaces: readonly Surface[] = [
  { ...chat, name: 'today' },
  { ...chat, name: 'floating' },
  { ...chat, name: 'dock', inAddress: false },
  { ...chat, name: 'share', inAddress: false },
  { ...chat, name: 'light', inShadowRoot: false },
  { ...chat, name: 'chat', inShadowRoot: false, showsAccount: false },
  { ...draft, name: 'legacy' },
  { ...draft, name: 'drawer', inAddress: false },
];

/** Where stories are told: X's page of today, and Draft.js as it was before. */
export const storySurfaces = surfaces.filter(({ name }) => name === 'today' || name === 'legacy');
