/**
 * Names and their short forms, folded, in groups of `names:short forms`; those that only leave out the
 * end of a name (Ben, Alex) or add a y (Danny) are left out. English, checked against `names.csv` of
 * github.com/carltonnorthern/nicknames; then Spanish, Portuguese, Italian, German, Polish and Russian.
 */
const irregular =
  'katherine catherine kathryn:kate katie kathy kit|elizabeth:liz lizzie beth betty lisa|william:bill billy liam|' +
  'robert:bob bobby bert|richard:dick|michael:mike mick|james:jim jimmy jamie|john:jack jon johnny|thomas:tom tommy|' +
  'alexander:sandy xander|alexandra:sandra|edward:ted teddy ned|margaret:maggie meg peggy|christopher christina:kit|' +
  'patricia:trish|patrick:paddy|andrew:drew|anthony:tony|rebecca:becky|charles:chuck charlie|charlotte:charlie lottie|' +
  'lawrence:larry|henry:harry hank|theresa:tess|nathaniel jonathan:nate|abigail:gail|joseph:joe joey|stephen steven:steve|' +
  'david:dave|nicholas:nick|victoria:vicky|susan:sue|cynthia:cindy|eleanor:ellie nora|eugene:gene|' +
  'jose:pepe ze|giuseppe:beppe|luigi:gigi|francesco francesca:franci|francisco:paco pancho chico|eduardo:lalo|' +
  'guillermo:memo|roberto:beto|ulrich ulrike:uli|gabriel gabriela gabriele:gabi|sebastian:basti|friedrich:fritz|' +
  'ignacio:nacho|manuel:manolo|enrique:quique|dolores:lola|johannes:hans|' +
  'małgorzata:gosia|katarzyna:kasia|александр александра:саша|дмитрии:дима|мария:маша|иван:ваня|екатерина:катя|' +
  'владимир:вова|евгении:женя|михаил:миша|наталья:наташа';
const groups = irregular.split('|').map((group) => group.split(':').map((names) => ` ${names} `));
/** The shortest beginning of a name that is used for it. */
const shortest = 3;

/** Whether two names (folded) are a name and its short form, or two short forms of the same. */
export function areSameName(one: string, other: string): boolean {
  if (isShort(one, other) || isShort(other, one)) return true;
  const [a, b] = [` ${one} `, ` ${other} `];
  return groups.some(([names = '', short = '']) => {
    const both = names + short;
    return (short.includes(a) || short.includes(b)) && both.includes(a) && both.includes(b);
  });
}

/** "ben" and "benny" for "benjamin"; not "mary" for "mark". */
function isShort(short: string, name: string): boolean {
  const stem = short.replace(/(?:(.)\1)?(?:y|ie)$/, '$1');
  return (
    stem.length >= shortest &&
    name.startsWith(stem) &&
    (stem === short || name.length > short.length + 1)
  );
}
