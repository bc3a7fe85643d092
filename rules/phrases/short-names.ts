/**
 * By language: names and their short forms, folded, in groups of `names:short forms`. English
 * checked against `names.csv` of github.com/carltonnorthern/nicknames; the others are common ones.
 */
const groupsByLanguage: Readonly<Record<string, string>> = {
  en:
    'katherine catherine kathryn:kate katie kathy cathy kay kit|elizabeth:liz lizzie beth betty eliza lisa libby|' +
    'william:bill billy will willy willie liam|robert:bob bobby rob robbie bert|richard:rick rich dick richie ricky|' +
    'michael:mike mick mikey mickey|james:jim jimmy jamie|john:jack johnny jon|jonathan:jon johnny nathan|thomas:tom tommy|' +
    'benjamin:ben benny benji|alexander:alex alec lex xander sandy|alexandra:alex sandra lexi sandy|daniel:dan danny|' +
    'danielle:dani danny|david:dave davey|edward:ed eddie ted teddy ned|edmund edwin:ed eddie ned ted|joseph:joe joey jo|' +
    'josephine:jo josie|joanna joanne:jo|margaret:maggie meg peggy marge margie greta|patricia:pat patty trish tricia|' +
    'patrick:pat paddy|susan susanna suzanne:sue susie suzy|samuel:sam sammy|samantha:sam sammy|nicholas:nick nicky nico|' +
    'nicole:nicky nikki|christopher:chris kit topher|christine christina kristin:chris chrissy christy tina|christian:chris|' +
    'matthew:matt matty|andrew:andy drew|anthony:tony|antonia:toni|steven stephen:steve|stephanie:steph|jennifer:jen jenny|' +
    'jessica:jess jessie|rebecca:becky becca|victoria:vicky vicki tori|charles:charlie chuck chas|charlotte:charlie lottie|' +
    'gregory:greg|timothy:tim|kenneth:ken kenny|donald:don donny|lawrence laurence:larry|peter:pete|philip phillip:phil pip|' +
    'deborah:debbie deb|barbara:barb babs|theresa teresa:terry tess|abigail:abby gail|zachary:zach zack|joshua:josh|' +
    'jacob:jake|nathaniel:nathan nate|leonard:leo len lenny|frederick:fred freddie|raymond:ray|ronald:ron ronnie|gerald:gerry jerry|' +
    'jeffrey geoffrey:jeff geoff|douglas:doug|eugene:gene|henry:harry hank|harold:harry hal|vincent:vince vinny|walter:walt|' +
    'amanda:mandy|pamela:pam|cynthia:cindy|dorothy:dot dottie dolly|eleanor:ellie nell nora|isabella:bella izzy|judith:judy|' +
    'maria mary:molly polly|natalie:nat|sarah sara:sally sadie|veronica:ronnie|virginia:ginny|gabriel gabrielle:gabe gabby|' +
    'madeline madeleine:maddie|olivia:liv livvy|penelope:penny|francis frances:frank fran frankie',
  es: 'jose:pepe|francisco:paco pancho fran|ignacio:nacho|guadalupe:lupe|alejandro:alex jandro|eduardo:edu lalo|fernando:nando|enrique:quique|jesus:chus chuy|concepcion:concha conchi|dolores:lola|mercedes:merche|manuel:manolo|rosario:charo|antonio:toni tono',
  pt: 'eduardo:dudu|fernando:nando|francisco:chico|jose:ze|antonio:toninho|luiz luis:lula',
  it: 'giuseppe:beppe peppe pino|francesco:checco|luigi:gigi|giovanni:gianni nanni|salvatore:toto',
  fr: 'frederic:fred|stephane:steph|alexandre:alex|benedicte:bene',
  de: 'johannes:hans hannes jo|friedrich:fritz|katharina:kathi kati|elisabeth:lisa sissi lisbeth|sebastian:basti|heinrich:heinz heiner|ulrich ulrike:uli|wolfgang:wolf|margarete:grete',
  nl: 'wilhelmus:wim willem|cornelis:kees|margaretha:greet|johannes:jan hans joop|hendrik:henk',
  sv: 'margareta:greta|kristina:stina|gustav:gurra',
  pl: 'aleksander:olek|aleksandra:ola|małgorzata:gosia|katarzyna:kasia|tomasz:tomek|anna:ania|joanna:asia|agnieszka:aga|jan:janek|jakub:kuba|stanisław:staszek',
  cs: 'jan:honza|josef:pepa|frantisek:franta|jiri:jirka|katerina:katka',
  ru:
    'александр:саша шура|александра:саша|алексеи:леша леха|дмитрии:дима митя|мария:маша|иван:ваня|анастасия:настя|екатерина:катя|' +
    'владимир:вова володя|евгении евгения:женя|михаил:миша|николаи:коля|наталья наталия:наташа|ольга:оля|татьяна:таня|павел:паша|сергеи:сережа|анна:аня|елена:лена|юлия:юля|' +
    'константин:костя|григории:гриша|людмила:люда|виктор:витя',
  uk: 'олександр:сашко|дмитро:діма|катерина:катя|михаило:миша|володимир:вова|марія:маша',
};

let groups: readonly (readonly [names: string, short: string])[] | undefined;

/** Whether two names (folded) are a name and its short form, or two short forms of the same. */
export function areSameName(one: string, other: string): boolean {
  groups ??= Object.values(groupsByLanguage).flatMap((list) =>
    list.split('|').map((group) => {
      const [names = '', short = ''] = group.split(':');
      return [` ${names} `, ` ${short} `] as const;
    }),
  );
  const [a, b] = [` ${one} `, ` ${other} `];
  return groups.some(
    ([names, short]) =>
      (short.includes(a) || short.includes(b)) &&
      (names + short).includes(a) &&
      (names + short).includes(b),
  );
}
