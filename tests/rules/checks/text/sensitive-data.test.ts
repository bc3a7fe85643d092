import { sensitiveData } from '../../../../rules/checks/text/sensitive-data';
import { testRule } from '../../../rule-tester';

const valid = (rows: string) => rows.trim().split('\n');

testRule(sensitiveData, {
  valid: [
    'Please give me a Tangerine tea. Please send Pink ones, Ribbons, and the Pinterest link',
    ...valid(`
Thanks for following us! See acme.com/start
Your order 4539148803436467 has shipped.
Order no.: 4539148803436467
Tracking number: 4539 1488 0343 6467
The serial number is 4539148803436467
IMEI 4539148803436467, SIM card 4539148803436467
Ihre Sendung 4539148803436467 ist unterwegs
ご注文番号は4539148803436467です
订单号：4539148803436467
Track it: https://acme.com/track/4539148803436467
Test with 4242 4242 4242 4242 or 4111111111111111
4539 1488 0343 6468 and 1234567890123456 are none
ABC-4539148803436467 and 45391488034364671234
DE00 3704 0044 0532 0130 00
Password: at least 8 characters
Your password is case-sensitive.
Password: required. PIN is wrong!
Your PIN is 4-digit.
Your PIN is 4 digits long
password: ********
Password: [password], PIN: {pin}
Password reset: https://acme.com/reset/Abc123!
Password: https://acme.com/abc123
Did you forget your password?
Reset your password here
We never ask for your password
We will never ask you to send your card number.
Please don't send us your password!
Never share your PIN with anyone
Please send us the last four digits of your card number
We'll send you your verification code
We sent your PIN by post. I have sent the security code
If you share your password, others can sign in
Please send us a message once you have changed your password
Use code: SAVE20. Your code is SUMMER26
The Wi-Fi password is acme2026
On the Wi-Fi network here, password: acme2026
Kennwort: siehe*
Password: 2024-2026
Passwort: 1024stellig
Zoom meeting, passcode: 482913
The access key is under the mat
Please DM us your Nectar card number
Please send me a pin of your location
Envíenos un mensaje tan pronto como pueda
spinning: 1234 and pinned: 4821
The pin is 1. of 3
Nous ne vous demandons jamais d'envoyer votre mot de passe
Réinitialisez votre mot de passe ici
Mot de passe : 8 caractères minimum
Contraseña: mínimo 8 caracteres
Nunca le pediremos que envíe su contraseña
Wir fragen Sie nie nach Ihrem Passwort
Bitte senden Sie uns niemals Ihr Passwort
Passwort: mindestens 8 Zeichen
Nunca pediremos que envie sua senha
Non inviare mai la tua password
Stuur ons nooit je wachtwoord
パスワードは8文字以上です
パスワードを送らないでください
パスワードをリセットしてください
비밀번호를 보내지 마세요
비밀번호를 재설정해 주세요
لن نطلب منك ارسال كلمة المرور ابدا
请勿发送密码
我们不会要求您提供密码
Şifrenizi asla göndermeyin
Şifrenizi buradan sıfırlayın
sk-short and sk_live_ are beginnings
See https://acme.com/?k=AKIAIOSFODNN7EXAMPLE`),
    { text: 'Card 4539148803436467', profile: { severities: { 'sensitive-data': 'off' } } },
  ],
  invalid: [
    'Please send your ⟦PIN⟧s and ⟦TAN⟧s',
    {
      text: 'My card is ⟦4539 1488 0343 6467⟧, thanks',
      diagnostics: [
        {
          severity: 'error',
          messageId: 'sensitive_data_card',
          data: { end: '6467' },
          suggestions: [
            {
              messageId: 'suggest_hide_number',
              data: { text: '•••• •••• •••• 6467' },
              edits: [{ range: [11, 30], text: '•••• •••• •••• 6467' }],
            },
          ],
        },
      ],
    },
    '⟦4539148803436467⟧',
    '⟦4539-1488-0343-6467⟧ and ⟦3782 822463 10013⟧',
    'カードは⟦４５３９１４８８０３４３６４６７⟧です',
    'بطاقتي ⟦٤٥٣٩١٤٨٨٠٣٤٣٦٤٦٧⟧',
    'For your order, the card ⟦4539148803436467⟧ was declined',
    {
      text: '⟦4539148803436467⟧',
      profile: { accountType: 'personal' },
      conversation: { received: 1 },
    },
    { text: '⟦4539148803436467⟧', profile: { accountType: 'personal' } },
    {
      text: 'Pay to ⟦DE89 3704 0044 0532 0130 00⟧',
      diagnostics: [
        {
          severity: 'warning',
          messageId: 'sensitive_data_iban',
          data: { end: '3000' },
          suggestions: [
            {
              messageId: 'suggest_hide_number',
              data: { text: '•••• •••• •••• •••• ••30 00' },
              edits: [{ range: [7, 34], text: '•••• •••• •••• •••• ••30 00' }],
            },
          ],
        },
      ],
    },
    {
      text: 'Your password: ⟦Summer!26⟧',
      diagnostics: [
        {
          severity: 'error',
          messageId: 'sensitive_data_secret',
          data: {},
          suggestions: [
            {
              messageId: 'suggest_remove_secret',
              data: {},
              edits: [{ range: [15, 24], text: '' }],
            },
          ],
        },
      ],
    },
    'The PIN is ⟦4821⟧.',
    'PIN: ⟦4821⟧',
    'The PIN is ⟦4821⟧. The Wi-Fi is free',
    'There is free Wi-Fi in all of our rooms and halls. Your PIN is ⟦4821⟧',
    'Password: ⟦Summer26x⟧',
    'Password: ⟦x7Summer⟧',
    'Password: ⟦sun#shine⟧',
    '⟦AKIAIOSFODNN7EXAMPLE⟧',
    'Your verification code is ⟦482193⟧, valid for 10 minutes',
    'password = "⟦hunter22⟧"',
    'Votre mot de passe est ⟦Soleil#26⟧',
    'Mot de passe : ⟦abc123⟧',
    'Tu contraseña es ⟦sol2026⟧',
    'Tu contrasena: ⟦sol2026⟧',
    'Ihr Passwort lautet ⟦Sommer26⟧.',
    'Sua senha é ⟦sol2026⟧',
    'La password è ⟦sole2026⟧',
    'Je wachtwoord is ⟦zon2026⟧',
    'パスワードは⟦sun2026⟧です',
    'パスワード：⟦sun2026⟧',
    '비밀번호는 ⟦sun2026⟧입니다',
    'كلمة المرور هي ⟦sun2026⟧',
    '密码是⟦sun2026⟧',
    'Şifreniz: hazır. Şifre: ⟦gun2026⟧',
    {
      text: 'Use ⟦AKIAIOSFODNN7EXAMPLE⟧ for it',
      diagnostics: [{ severity: 'error', messageId: 'sensitive_data_key', data: {} }],
    },
    `⟦sk-proj-${'aB3'.repeat(16)}⟧ and ⟦ghp_${'aB3d'.repeat(9)}⟧`,
    `⟦-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----⟧ there`,
    {
      text: 'Please send us your ⟦card number⟧',
      diagnostics: [
        { severity: 'warning', messageId: 'sensitive_data_asked', data: { text: 'card number' } },
      ],
    },
    'Could you share your ⟦password⟧?',
    'Envoyez-nous votre ⟦mot de passe⟧',
    'Por favor, envíenos su ⟦contraseña⟧',
    'Bitte senden Sie uns Ihre ⟦Kartennummer⟧',
    'Por favor, envie sua ⟦senha⟧',
    'Inviaci il tuo ⟦codice di verifica⟧',
    'Stuur ons je ⟦wachtwoord⟧',
    '⟦カード番号⟧を教えてください',
    '⟦비밀번호⟧를 알려 주세요',
    'ارسل لنا ⟦كلمة المرور⟧',
    'أرسل لي ⟦كلمة المرور⟧ و⟦رقم بطاقتك⟧ من فضلك',
    '请提供您的⟦密码⟧',
    'Lütfen ⟦şifre⟧nizi gönderin',
    'Send us your ⟦card number⟧ and ⟦password⟧',
    'Please send me the number of your ⟦credit card⟧ and your ⟦password⟧ so we can check',
    'Envoyez-nous votre ⟦numéro de carte⟧ et votre ⟦mot de passe⟧',
    'Please send your ⟦card number⟧. The password stays with you',
  ],
});
