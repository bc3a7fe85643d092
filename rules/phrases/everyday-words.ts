/**
 * By language: words that often end a sentence of a message, folded. A missing space after one of
 * them can make a link. Chosen by hand, without names of sites and products ("notion", "linear").
 */
const endsByLanguage: Readonly<Record<string, string>> = {
  // With what is left of a word after an apostrophe: in "that's.no", X links "s.no".
  en:
    'day days week weeks month months year years hour hours minute minutes today tomorrow tonight yesterday again soon now then ' +
    'message messages order orders item items email account number address section page question questions time times ' +
    'problem problems issue issues refund delivery shipping product products that this there here it them us you me him her ' +
    'done fine ready sorry work works working worked available later already possible yet too well info details help price ' +
    'customer service request ticket update information way week end morning afternoon evening monday tuesday wednesday ' +
    'thursday friday saturday sunday s t re ve ll d m',
  fr: 'jour jours semaine semaines commande message demande compte ici demain hier bientot probleme livraison cela merci plaisir fait',
  es: 'dia dias semana semanas pedido mensaje cuenta aqui hoy ayer manana pronto problema envio gracias bien listo eso',
  de: 'tag tage tagen woche wochen bestellung nachricht konto hier heute morgen gestern bald lieferung da fertig danke gut',
  it: 'giorno giorni settimana ordine messaggio qui oggi domani ieri presto problema consegna grazie bene fatto',
  pt: 'dia dias semana pedido mensagem conta aqui hoje amanha ontem problema entrega obrigado obrigada bem feito',
  nl: 'dag dagen week bestelling bericht hier vandaag morgen gisteren levering bedankt goed klaar',
  sv: 'dag dagar idag imorgon order tack leverans',
};

/** By language: words that begin a sentence and are also endings of hosts. */
const startsByLanguage: Readonly<Record<string, string>> = {
  en: 'so it no in is my me to do at be by as am us you how new now one call here open read best live',
  fr: 'la le je il et de ma sa se si ne au',
  es: 'es su la le se si no al mi tu ya va',
  de: 'es im er de ist so da',
  it: 'la le il si se ci mi no va ma',
  pt: 'eu na no se de as',
  nl: 'er je de is nu',
  sv: 'vi se nu',
};

/** Well-known sites that are made of two such words. */
const sites: ReadonlySet<string> = new Set('time.is t.me m.me here.now work.to'.split(' '));

const ends = wordsOf(endsByLanguage);
const starts = wordsOf(startsByLanguage);

/** "days.so", "AGAIN.call": whether a text is two everyday words with a dot between them. */
export function isSentenceEnd(text: string): boolean {
  const lower = text.toLowerCase();
  const [before = '', after = ''] = lower.split('.');
  return ends.has(before) && starts.has(after) && !sites.has(lower);
}

function wordsOf(lists: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.split(' ')));
}
