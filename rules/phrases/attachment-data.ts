/** What people attach, in the languages of the interface; beginnings of words. */
const attachedThings = {
  en: 'screenshots?|screen ?grabs?|photos?|pictures?|images?|files?|pdf|documents?|invoice|receipt|videos?|form|manual|brochure|label|statement',
  fr: 'captures?|photos?|images?|fichiers?|pdf|documents?|facture|reçu|vidéos?|formulaire|étiquette|notice|devis|brochure',
  es: 'capturas?|fotos?|imagen|imágenes|archivos?|pdf|documentos?|factura|recibo|vídeos?|formulario|etiqueta|presupuesto',
  de: 'screenshots?|bildschirmfotos?|fotos?|bild|bilder|datei|dateien|pdf|dokumente?|rechnung|beleg|videos?|formular|etikett|rücksendeschein|angebot',
  pt: 'prints?|captura|fotos?|imagem|imagens|arquivos?|pdf|documentos?|fatura|recibo|comprovante|vídeos?|formulário|etiqueta|boleto|orçamento',
  it: 'schermata|screenshot|foto|immagine|immagini|file|pdf|documento|documenti|fattura|ricevuta|video|modulo|etichetta|preventivo',
  nl: "screenshots?|schermafbeelding|foto's|foto|afbeeldingen|afbeelding|bestand|bestanden|pdf|document|documenten|factuur|bon|video|formulier|label|offerte",
  tr: 'ekran görüntüsü|fotoğraf|resim|dosya|pdf|belge|fatura|video|form|etiket',
} as const;

const { en, fr, es, de, pt, it, nl, tr } = attachedThings;

/**
 * How one says that something comes with this message. No question and no request: those stand in
 * `othersOrNone`. Behind "here is the invoice" no other noun may follow: the invoice number is text.
 */
export const attachedPhrases: Readonly<Record<string, string>> = {
  en: `(?:i've|i have|we've|we have|find|see|see the) attached(?! to)|(?:^|(?<=, ))attached(?! to)|(?:is|are) (?:also )?attached(?= *(?:[.,!:;)–-]|$|below|above|here|for (?:you|your)|as (?:a|an|pdf)))|(?:i'm|i am|we're|we are) attaching|attaching (?:a|an|the|my|our|your)|(?:see|find|in) (?:the |my |our )attach(?:ment|ed (?:${en}))|the attached (?:${en}) (?:shows?|has|explains?|contains?|is)|(?:please see|please find|you'll find|you will find) (?:enclosed|attached)|enclosed (?:you will|you'll|please|is|are)|pfa|(?:see|check|look at) (?:the|this|these|my|our) (?:${en}) (?:below|above|attached)|here(?:'s| is| are) (?:the|a|an|your|our|my|some) (?:\\p{L}+ )?(?:${en})(?= *(?:[.,!:;)–-]|$|below|above|you |for (?:you|your)|of |with ))|(?:screenshot|photo|picture|pdf|file) (?:is )?(?:attached|enclosed)`,
  fr: `ci-joint(?:e|s|es)?|en pièces? jointes?|je (?:vous|te) (?:joins|mets en pièce)|nous (?:vous )?joignons|(?:voici|voilà) (?:la|le|les|l'|une?|des|votre|vos|notre|ta|ton) ?(?:${fr})(?= *(?:[.,!:;)]|$|demandée?s?|ci-dessous|pour ))|(?:voir|regardez|consultez) (?:la|le|les|l') ?(?:${fr}) (?:ci-dessous|jointe?s?)`,
  es: `(?:te|le|les|os|se|lo|la|los) adjunt(?:o|a|amos|an)|adjunt(?:o|amos) (?:el|la|los|las|un|una|te|le)|(?:${es}) adjunt[oa]s?|en (?:el|los) (?:archivos? )?adjuntos?|(?:aquí|acá) (?:está|están|tienes?|te (?:dejo|paso|mando)|le (?:dejo|paso|envío)|va|van) (?:el|la|los|las|tu|su|un|una) (?:${es})(?= *(?:[.,!:;)]|$|que ))`,
  de: `anbei(?!,? (?:gefunden|erhalten))|im anhang|in der anlage|angehängt(?:e|en)?(?! an)|beigefügt(?:e|en|es)?|(?:ich|wir) (?:hänge|hängen|füge|fügen) (?:dir|ihnen|euch|die|das|den|eine?n?) [^.!?\\n]{0,30}(?:an|bei)(?= *(?:[.,!:;)]|$))|hier (?:ist|sind|kommt|kommen|finden sie|hast du|haben sie) (?:der|die|das|den|ein|eine|einen|dein|deine|ihr|ihre) (?:${de})(?= *(?:[.,!:;)]|$|für |von |mit ))|siehe (?:screenshot|foto|bild|anhang)`,
  pt: `em anexo|seguem? (?:em )?anexos?|seguem? (?:o|a|os|as) (?:${pt})|(?:vai|vão) (?:em )?anexos?|anex(?:ei|amos)|estou anexando|(?:${pt}) (?:em )?anex[oa]d?[oa]?s?|(?:aqui|eis) (?:está|estão|vai|segue) (?:o|a|os|as|seu|sua) (?:${pt})(?= *(?:[.,!:;)]|$|que ))`,
  it: `in allegato|(?:ti|le|vi) allego|(?:ti|le|vi) alleghiamo|allego (?:il|la|lo|i|le|un|una)|(?:${it}) allegat[oaie]|ecco (?:il|la|lo|le|i|gli|l'|un|una) ?(?:tuo |tua |sua |suo )?(?:${it})(?= *(?:[.,!:;)]|$|che |richiest))`,
  nl: `bijgevoegd(?:e)?|in (?:de |onze )?bijlage|als bijlage|bijgesloten|hier (?:is|zijn|heb je|vind je|vindt u) (?:de|het|een|je|jouw|uw) (?:${nl})(?= *(?:[.,!:;)]|$|van |voor |met ))`,
  ja: '添付(?:します|しました|いたし|致し|しております|しています|です|のとおり|の通り|ファイルをご(?:覧|確認))|(?:画像|写真|ファイル|スクリーンショット|スクショ|動画|pdf|請求書|資料)を(?:送ります|お送りし|お送りいたし|送付)|(?:下記|以下|こちら)の(?:画像|写真|スクリーンショット|スクショ|動画)',
  ko: '첨부(?:합니다|했습니다|하였습니다|했어요|해요|드립니다|드려요|드렸|해 ?드립니다|해 ?드려요|해 ?드렸|된 (?:파일|사진|이미지)을? ?(?:참고|확인)|파일을? ?(?:참고|확인))|(?:스크린샷|사진|이미지|파일|영상|청구서|자료)(?:을|를)? (?:보내 ?드립니다|보내 ?드려요|보내 ?드릴게요|보냅니다|보내요)|아래 (?:사진|이미지|스크린샷)',
  ar: '(?:تجد|ستجد|تجدون|ستجدون) [^.!؟\\n]{0,20}مرفق|مرفق(?:ا|ة|ه)? (?:لك|لكم|طيه|صورة|ملف|الفاتورة|نسخة)|(?:ارفقت|ارفقنا|أرفقت|أرفقنا|نرفق|أرفق) (?:لك|لكم|صورة|ملف|الملف|الصورة|نسخة)|في المرفقات?|(?:إليك|اليك|إليكم|اليكم) (?:صورة|الصورة|ملف|الملف|الفاتورة|نسخة|لقطة)',
  zh: '(?:见|看|请查收|查收|请看)附件|附件(?:是|为|里|中|如下)|附上(?!您|你)|已附|随信附|如(?:下)?图|(?:这是|以下是|下面是)(?:您的|你的)?(?:截图|图片|照片|文件|发票|视频)',
  tr: `ekte(?:ki|dir)?(?! (?:yok|değil))|ilişikte|(?:${tr})\\p{L}* [^.!?\\n]{0,12}ek(?:ledim|ledik|liyorum|liyoruz)|ek olarak (?:gönder|ilet)\\p{L}+|aşağıdaki (?:${tr})|işte (?:${tr})`,
};

/**
 * In the same sentence: it is not attached, somebody else is to attach or has attached something, or
 * it is about theirs.
 */
export const othersOrNone =
  /(?<!\p{L})(?:no|not|without|never|n't|don't|can't|couldn't|if|when|once|you (?:attached|sent|shared|enclosed|have attached|can attach)|you've (?:attached|sent|shared)|your (?:attach|attached)\p{L}*|thank(?:s| you)|received|got|e-?mail(?:ed)?|mailed|posted|pas|sans|aucune?|jamais|si|votre (?:pièce|message)|vous avez|reçu|merci|sin|ning[uú]n\p{L}*|tu (?:mensaje|adjunto)|que (?:enviaste|envió|mandaste|adjuntaste)|gracias|recibid\p{L}*|kein\p{L}*|nicht|ohne|wenn|falls|ihre[nmr]? (?:anhang|mail|nachricht)|danke|erhalten|não|nao|sem|nenhum\p{L}*|você (?:enviou|anexou)|obrigad\p{L}*|non|senza|nessun\p{L}*|hai|avete|grazie|niet|geen|zonder|als je|als u|je bijlage|bedankt|ontvangen|değil|yok|yoksa|gönderdiğiniz|teşekkür\p{L}*|eğer|لا|لم|بدون|ليس|اذا|إذا|شكرا|أرسلت|ارسلت)(?!\p{L})|n['’]t(?!\p{L})|ください|下さい|ない|なく|なし|ません|いただ|頂|ありがとう|確認しました|拝見|주세요|부탁|주시|하신|주신|없|않|감사|没有|不|无需|请附|请上传|您的附件|你的附件|收到|谢谢|感谢|如果/iu;
