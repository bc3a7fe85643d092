import fc from 'fast-check';

/*
 * Every run tries the same random texts, so that what fails fails again. `npm run fuzz` tries others each
 * time, and says their seed.
 */
if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 20_261_128 });
