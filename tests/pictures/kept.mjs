// @ts-check

/** What the stores show, in their order, and the tile of Chrome’s. */
export const storePictures = [
  '1-wrong-name.png',
  '2-suggestions.png',
  '3-teammate-replied.png',
  '4-settings.png',
  '5-popup.png',
  'tile.png',
];

/** What the repository keeps, in English. */
export const keptPictures = [
  ...storePictures.map((name) => ({ from: name, to: `.github/store/pictures/${name}` })),
  { from: 'templates.png', to: '.github/templates.png' },
  { from: 'held.webp', to: '.github/held.webp' },
];
