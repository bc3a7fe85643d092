const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/**
 * Words that often end a sentence of a message, folded. Chosen by hand, without names of sites and
 * products ("notion", "linear").
 */
const ends = words(
  // English, with what is left of a word after an apostrophe: in "that's.no", X links "s.no".
  'day days week weeks month months year hour hours minutes today tomorrow yesterday again soon now message messages order',
  'orders items email account number address section page question questions time problem issue issues refund delivery shipping',
  'product products that this there here it them us you me done fine ready sorry works working later already yet well',
  'all shipped sent arrived delivered resolved fixed info details help price request ticket update information monday friday s t re ve ll d m',
  // French
  'jour jours semaine commande demande compte ici demain hier merci',
  // Spanish
  'dia dias semana pedido mensaje cuenta aqui hoy problema gracias',
  // German
  'tag tage tagen woche bestellung nachricht konto heute morgen danke',
  // Italian, Portuguese
  'giorno giorni ordine oggi grazie mensagem hoje obrigado obrigada',
  // Dutch, Swedish
  'dagen bestelling bericht vandaag bedankt idag tack',
);

/** Words that begin sentences, and are endings of hosts too, in the same languages and Danish. */
const starts = words(
  'so it in is no my me to do at be by as am us you how new now one here call open read save live love best la le je il et ' +
    'de ma sa se si ne au es su al im er eu na ci mi tu un va ya vi ca ga ist got next team today',
);

/** The same for words that names of shops have too: "Acme.Shop" is a name, "great.Shop" is two sentences. */
const startsOfShops = words(
  'amazon book buy care cheap click company contact cool date deals delivery download email fast free fun gift gifts help ' +
    'kids like meet music online pay photos pictures play report rest review reviews run safe sale services shop shopping ' +
    'show spa support talk tickets tips top tours training travel video watch win work',
);

/** Endings in small letters that make a likely address of any word: "bestellung.de". */
const likely = /\.(?:de|ist|love|new|team)$/;
/** Well-known sites that are made of two such words. */
const sites = words('time.is t.me m.me here.now');

/** "great.It", "days.so", "AGAIN.call": whether a text is the end and the beginning of a sentence. */
export function areTwoSentences(text: string): boolean {
  const lower = text.toLowerCase();
  const [before = '', after = ''] = lower.split('.');
  if (/^[\p{L}\p{M}]+\.\p{Lu}\p{Ll}/u.test(text)) {
    if (starts.has(after) || (startsOfShops.has(after) && /^\p{Ll}+\./u.test(text))) return true;
  }
  return ends.has(before) && starts.has(after) && !likely.test(text) && !sites.has(lower);
}
