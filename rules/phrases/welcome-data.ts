/**
 * By language of the interface, the sentences of a welcome besides the thanks and the help that are
 * suggested anyway, split by `|`: the greeting, two more ways to thank for the follow, and three
 * that lead to a page.
 */
export const welcomeSentences = {
  en: 'Hi {name}! |Thank you for the follow, it’s good to have you here.|Thanks so much for following!|A good place to start: |This page may help: |Here’s where most people start: ',
  fr: 'Bonjour {name}\u202f! |Un grand merci de nous suivre.|Bienvenue, et merci de nous suivre\u202f!|Pour bien commencer\u00a0: |Cette page peut vous aider\u00a0: |À lire en premier\u00a0: ',
  es: '¡Hola, {name}! |Muchas gracias por seguirnos.|¡Qué bien tenerte por aquí! Gracias por seguirnos.|Para empezar: |Esta página te puede servir: |Lo más útil al principio: ',
  de: 'Hallo {name}! |Vielen Dank fürs Folgen.|Schön, dass Sie uns folgen, vielen Dank!|Ein guter Anfang: |Diese Seite hilft weiter: |Das Wichtigste auf einer Seite: ',
  'pt-BR':
    'Oi, {name}! |Muito obrigado por nos seguir.|Que bom ter você por aqui! Obrigado por seguir.|Para começar: |Esta página pode ajudar: |Um bom ponto de partida: ',
  it: 'Ciao {name}! |Grazie mille per il follow.|Che bello averti qui! Grazie per il follow.|Per iniziare: |Questa pagina può aiutarti: |Un buon punto di partenza: ',
  nl: 'Hoi {name}! |Fijn dat je ons volgt, bedankt!|Dank je wel voor het volgen.|Een goed begin: |Deze pagina helpt je op weg: |Hier beginnen de meesten: ',
  ja: '{name}さん、|フォローいただき、ありがとうございます。|はじめまして。フォローありがとうございます！|はじめての方はこちら: |こちらのページもどうぞ: |まずはこちらをご覧ください: ',
  ko: '{name}님, |팔로우해 주셔서 정말 감사합니다.|반갑습니다! 팔로우 감사합니다.|시작하기 좋은 페이지: |도움이 될 만한 페이지: |먼저 보시면 좋은 페이지: ',
  ar: 'مرحبًا {name}! |شكرًا جزيلًا على متابعتنا.|يسعدنا انضمامك، شكرًا على المتابعة.|بداية جيدة: |قد تفيدك هذه الصفحة: |الأهم في صفحة واحدة: ',
  'zh-CN':
    '{name}，你好！|谢谢你的关注。|很高兴认识你，感谢关注！|从这里开始： |这个页面也许有用： |推荐先看： ',
  tr: 'Merhaba {name}! |Bizi takip ettiğiniz için çok teşekkürler.|Aramıza hoş geldiniz! Takip için teşekkürler.|Başlangıç için: |Bu sayfa işinize yarayabilir: |Önce buraya göz atın: ',
} as const;
