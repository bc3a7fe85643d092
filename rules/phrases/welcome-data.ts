/**
 * By language of the interface, the sentences of a welcome besides the thanks and the help that are
 * suggested anyway, split by `|`: the greeting, two more ways to thank for the follow, and what leads
 * to a page.
 */
export const welcomeSentences = {
  en: 'Hi {name}! |Thank you for the follow, it’s good to have you here.|Thanks so much for following!|A good place to start: ',
  fr: 'Bonjour {name}\u202f! |Un grand merci de nous suivre.|Bienvenue, et merci de nous suivre\u202f!|Pour bien commencer\u00a0: ',
  es: '¡Hola, {name}! |Muchas gracias por seguirnos.|¡Qué bien tenerte por aquí! Gracias por seguirnos.|Para empezar: ',
  de: 'Hallo {name}! |Vielen Dank fürs Folgen.|Schön, dass Sie uns folgen, vielen Dank!|Ein guter Anfang: ',
  'pt-BR':
    'Oi, {name}! |Muito obrigado por nos seguir.|Que bom ter você por aqui! Obrigado por seguir.|Para começar: ',
  it: 'Ciao {name}! |Grazie mille per il follow.|Che bello averti qui! Grazie per il follow.|Per iniziare: ',
  nl: 'Hoi {name}! |Fijn dat je ons volgt, bedankt!|Dank je wel voor het volgen.|Een goed begin: ',
  ja: '{name}さん、|フォローいただき、ありがとうございます。|はじめまして。フォローありがとうございます！|はじめての方はこちら: ',
  ko: '{name}님, |팔로우해 주셔서 정말 감사합니다.|반갑습니다! 팔로우 감사합니다.|시작하기 좋은 페이지: ',
  ar: 'مرحبًا {name}! |شكرًا جزيلًا على متابعتنا.|يسعدنا انضمامك، شكرًا على المتابعة.|بداية جيدة: ',
  'zh-CN': '{name}，你好！|谢谢你的关注。|很高兴认识你，感谢关注！|从这里开始： ',
  tr: 'Merhaba {name}! |Bizi takip ettiğiniz için çok teşekkürler.|Aramıza hoş geldiniz! Takip için teşekkürler.|Başlangıç için: ',
} as const;
