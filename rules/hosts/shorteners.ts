/**
 * Well-known hosts whose links hide where they lead; there is no complete list. A host below one of
 * these (`acme.app.link`) counts too.
 */
const shorteners: ReadonlySet<string> = new Set(
  [
    // Open to anybody: the service's own front page offers to shorten an address.
    'bit.ly bitly.com j.mp bit.do tinyurl.com tiny.one tiny.cc tiny.pl is.gd v.gd t.ly rb.gy',
    'cutt.ly cutt.us shorturl.at shorturl.gg short.io shorte.st adf.ly goo.gl ow.ly',
    'rebrand.ly rebrandly.com bl.ink kutt.it kutt.to dub.sh dub.link da.gd 0rz.tw reurl.cc',
    'lihi.cc lihi1.com ppt.cc pse.is psee.io u.to clck.ru vk.cc qps.ru goo.su surl.li ouo.io',
    'ouo.press bc.vc exe.io shrinkme.io za.gl urlz.fr urlr.me x.gd ur0.link onl.tw onl.bz',
    'qr.ae me2.do han.gl vo.la url.kr buly.kr zrr.kr encurtador.com.br abre.ai acesse.one',
    'n9.cl acortar.link lc.cx soo.gd s.id intip.in gg.gg chilp.it budurl.com clicky.me',
    'hyperurl.co snip.ly sniply.io switchy.io geni.us spoo.me zpr.io tr.im tr.ee 1url.com',
    'shrtco.de 2.gp yourls.org polr.me tny.im x.co t2m.io linkd.pl short.gy short.cm link.ly',
    'urlshort.dev ulvis.net hoy.kr dwz.cn suo.im',
    // Tools for posting or mailing that replace the addresses in a text, by their own documentation.
    'buff.ly dlvr.it hubs.ly hubs.la hubs.li ift.tt trib.al owl.li ht.ly sco.lt shar.es',
    'spr.ly mailchi.mp eepurl.com ctt.ac ctt.ec mtr.bio smarturl.it po.st bddy.me crwd.fr',
    'fb.me lnkd.in t.co wp.me dld.bz su.pr is.am eqrcode.co qrco.de uqr.to scnv.io qrto.org',
    'qr.io q-r.to me-qr.com',
    // Links that open an app, or a store where it is not installed: the host does not name the page.
    'app.link page.link onelink.me smart.link go.link sng.link app.goo.gl adj.st bnc.lt',
    'lnk.to ffm.to fanlink.to orcd.co hypeddit.com push.fm found.ee songwhip.com odesli.co',
    // Link-in-bio: one page with links to many places.
    'linktr.ee linktree.com beacons.ai bio.link bio.site bio.fm lnk.bio campsite.bio',
    'campsite.to solo.to taplink.cc taplink.at tap.bio msha.ke milkshake.app allmylinks.com',
    'linkin.bio hoo.be stan.store snipfeed.co koji.to withkoji.com contactinbio.com',
    'linkpop.com link.me many.link direct.me znap.link flow.page flowcode.com pop.me shor.by',
    'lit.link litlink.jp komi.io linkfly.to linkbio.co url.bio liinks.co heylink.me',
    'biolinky.co about.me instabio.cc',
  ].flatMap((hosts) => hosts.split(' ')),
);

/** Whether a host (lower-case ASCII) hides where its links lead. */
export function isShortener(host: string): boolean {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (shorteners.has(rest)) return true;
  }
  return false;
}
