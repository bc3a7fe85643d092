/**
 * Query parameters, in lower case, that tell a site where its visitor came from and do not change
 * the page; `utm_…` is handled apart. Each is documented by the service that adds it: click ids of
 * advertisers, newsletters and marketing suites, analytics, social networks' share buttons.
 */
export const trackingParameters: ReadonlySet<string> = new Set([
  ...['gclid', 'gclsrc', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'dclid', 'srsltid'],
  ...['fbclid', 'msclkid', 'twclid', 'ttclid', 'li_fat_id', 'rdt_cid', 'epik', 'sccid', 'yclid'],
  ...['irclickid', 'irgwc', 'awc', 'cjevent', 'obclickid', 'tblci', 'wickedid', 'qclid'],
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'hsctatracking', 'mkt_tok', 'vero_id', 'vero_conv'],
  ...[
    'ml_subscriber',
    'ml_subscriber_hash',
    '_kx',
    '_ke',
    'oly_anon_id',
    'oly_enc_id',
    'ck_subscriber_id',
  ],
  ...['_ga', '_gl', '_openstat', 's_cid', 'pk_campaign', 'pk_kwd', 'pk_source', 'mtm_campaign'],
  ...['mtm_kwd', 'mtm_source', 'mtm_medium', 'mtm_content', 'piwik_campaign', 'rb_clickid'],
  ...['igsh', 'igshid', 'ref_src', 'ref_url', 'share_id', 'fb_source', 'fb_ref'],
]);
