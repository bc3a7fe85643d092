/**
 * What nobody should send in a message, in the languages of the interface. Parted by `|`; an accented
 * letter also matches without its accent. "Code" alone is none: people share codes for discounts.
 */
export const secretWords: Readonly<Record<string, string>> = {
  en: 'password|passcode|pwd|pin|pin code|otp|verification code|one-time code|security code|login code|cvv|cvc',
  fr: 'mot de passe|mdp|code pin|code secret|code de vérification|code de sécurité|cryptogramme',
  es: 'contraseña|clave|código de verificación|código de seguridad',
  de: 'passwort|kennwort|tan|zugangscode|bestätigungscode|sicherheitscode|prüfziffer|geheimzahl',
  pt: 'senha|palavra-passe|código de verificação|código de segurança',
  it: 'codice pin|codice di verifica|codice di sicurezza',
  nl: 'wachtwoord|pincode|verificatiecode|beveiligingscode',
  ja: 'パスワード|暗証番号|認証コード|確認コード|セキュリティコード',
  ko: '비밀번호|암호|인증번호|인증코드|보안코드',
  ar: 'كلمة المرور|كلمة السر|الرقم السري|رمز التحقق|رمز الأمان',
  zh: '密码|密碼|验证码|驗證碼|安全码',
  tr: 'şifre|şifreniz|şifren|parola|pin kodu|doğrulama kodu|güvenlik kodu',
};

/** Numbers of accounts, which may also not be asked for. */
export const accountNumbers: Readonly<Record<string, string>> = {
  en: '(?<=(?:your|the|credit|debit|bank|payment) )card (?:number|details)|credit card|debit card|bank details|iban',
  fr: 'numéro de carte|numéro de votre carte|coordonnées bancaires|rib',
  es: 'número de tarjeta|número de su tarjeta|número de tu tarjeta|datos bancarios',
  de: 'kartennummer|kreditkartennummer|kreditkartendaten|kreditkarte|bankdaten|kontodaten',
  pt: 'número do cartão|dados do cartão|dados bancários',
  it: 'numero di carta|numero della carta|dati della carta|coordinate bancarie',
  nl: 'kaartnummer|creditcardnummer|bankgegevens',
  ja: 'カード番号|口座番号',
  ko: '카드 번호|카드번호|계좌번호',
  ar: 'رقم البطاقة|رقم بطاقتك|رقم الحساب',
  zh: '卡号|卡號|银行账号',
  tr: 'kart numara|kart bilgi|hesap numara',
};

/** What may stand between the word and its value: "is", "lautet", は. */
export const isWords = {
  spaced: 'is|est|es|ist|lautet|é|è|olarak|هي|هو',
  joined: 'は|이|가|은|는|是|为|為',
};

/** Passwords that are made to be handed on: of a wireless network, of a meeting. */
export const sharedPasswords =
  /wi-?fi|wlan|wireless|zoom|meeting|webinar|réunion|reunión|会议|会議/i;

/** "4-digit", "8-stellig", "6文字": how long it is, not what it is. */
export const lengthWords = /^\d+(?:[-–]\d+)?[-+]?(?:\p{L}+|%)?$/u;

/**
 * How one asks somebody to send something, folded. In English only as a request: "we'll send you
 * your PIN" is none.
 */
export const sendWords: Readonly<Record<string, string>> = {
  en: '(?:^|please |kindly |just |then |and |(?:can|could|would|will|must|should) you |(?:need|want|like|ask) you to |you (?:have|need) to |[,:;] )(?:please |also |just )?(?:send|share|tell|give|provide|dm|message|text|reply with|write|let us know|let me know)(?! you(?!r))',
  fr: 'envoye[rz]|donne[rz]|communique[rz]|transmett(?:re|ez)|indique[rz]|fourni(?:r|ssez)|(?:envoie|donne|transmets|indique)[- ](?:moi|nous)',
  es: '(?:denos|deme|danos|dame|darnos|darme)|(?:envi|mand|indic|facilit|proporcion|compart|pas)(?:e|en|a|ar|ir|i|enos|anos|arnos|eme|ame|arme|irnos|irme)(?![\\p{L}])',
  de: 'schick(?:e|t|en)(?: sie)?(?! (?:wir|ich) )|sende(?:n|t)?(?: sie)?(?! (?:wir|ich) )|teil(?:e|t|en)(?: sie)?(?: mir| uns)|nenn(?:e|t|en)(?: sie)?(?: mir| uns)|gib|geben sie|mitteilen|angeben',
  pt: '(?:envi|mand|inform|pass|compartilh|fornec)(?:e|a|ar|er|em)(?:-me|-nos)?(?![\\p{L}])',
  it: '(?:dacci|dammi|darci|darmi|dateci|datemi)|(?:invi|mand|comunic|forni|indic|condivid)(?:a|i|are|ire|ere|aci|ami|arci|armi|irci|irmi|cci|mmi|ateci|atemi|iteci)(?![\\p{L}])',
  nl: 'stuur|sturen|geef|geven|deel|delen|doorgeven',
  ja: '送って|お送り|送付|教えて|お教え|お知らせ|ご記入|ご連絡|共有して',
  ko: '보내|알려|말씀해|공유해',
  ar: 'ارسل|ارسال|زودنا|تزويدنا|اخبرنا|شارك',
  zh: '发给|發給|发送|提供|告诉|告訴|告知|发一下',
  tr: 'gonder(?:in|ir|ebilir|iniz|ilmesi)|ilet(?:in|ir|ebilir|iniz)|paylas(?:in|ir|abilir|iniz)|yaz(?:in|ar|abilir|iniz)',
};

/** In the same sentence: it is not asked for, or only a part of it, or something about it. */
export const refusals =
  /(?<!\p{L})(?:never|not?|n't|don't|won't|nobody|without|avoid|if|when|last (?:four|4)|reset\p{L}*|chang\p{L}*|choos\p{L}*|forgot\p{L}*|sent|ne|pas|jamais|aucun|sans|si|dernier\p{L}*|reinitialis\p{L}*|modifi\p{L}*|nunca|jamas|ultim\p{L}+|restablec\p{L}*|cambi\p{L}*|nie(?:mals)?|nicht|keine?|ohne|wenn|falls|letzten|zuruck\p{L}*|ander\p{L}*|nao|se|redefin\p{L}*|non|mai|reimpost\p{L}*|nooit|geen|niet|laatste|opnieuw|asla|son|sifirla\p{L}*|degistir\p{L}*|لا|لن|لم|ابدا|اخر|تغيير|تعيين)(?!\p{L})|n't|ない|なく|ません|リセット|変更|再設定|再発行|下4桁|末尾|않|마세요|말아|재설정|변경|마지막|绝不|不会|不要|请勿|切勿|从不|重置|修改|后四位|最后|(?:me|ma|mayin|mayiniz|mez|maz|meyiz|mayiz)(?!\p{L})(?<=\p{L}{4})/u;
