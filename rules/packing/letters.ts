/*
 * Texts in other letters, in ASCII: as `\u0441\u0442\u043e\u043f` each letter takes six characters in a script that
 * holds ASCII only, which is a tenth of all that the content script weighs. Here it takes one.
 *
 * A mark begins a run: `%` or `&` and the block of 64 letters, of which each is then one of `alphabet`, or
 * `@` for letters of three characters each. Whatever is none of `alphabet` stays as it is, also in a run.
 * `%%` ends it.
 */
export const marks = { low: '%', high: '&', wide: '@' } as const;

/** In such an order that common letters of most scripts get what is common in Latin ones: it packs best. */
export const alphabet = '6X3PZHMK8D942_$C1R5VG0SeqwuWQNJxtagcbsUIrAzTdmovkliynfjOhFpYEB7L';
/** Blocks begin 16 letters later than Unicode's, so that the letters of Russian are one. */
export const firstOfBlock = 16;
/** The block that the high ones are counted from. */
export const firstHigh = 144;
