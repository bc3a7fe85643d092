import { missingAttachment } from '../../../../rules/checks/text/missing-attachment';
import type { Conversation } from '../../../../rules/types';
import { testRule } from '../../../rule-tester';

const rows = (lines: string, conversation: Conversation = { attachments: 0, received: 1 }) =>
  lines
    .trim()
    .split('\n')
    .map((text) => ({ text, conversation }));
const says = 'I’ve attached the invoice.';

testRule(missingAttachment, {
  valid: [
    // Nothing is known, something is there, went out just now, or cannot be.
    says,
    ...rows(says, { attachments: 1 }),
    ...rows(says, { attachments: 0, attachmentSentLately: true }),
    ...rows(says, { attachments: 0, takesAttachments: false }),
    {
      text: says,
      conversation: { attachments: 0, received: 1 },
      profile: { accountType: 'personal' },
    },
    {
      text: says,
      conversation: { attachments: 0 },
      profile: { severities: { 'missing-attachment': 'off' } },
    },
    ...rows(`
Thanks for the follow!
I’ve attached the invoice: https://acme.com/invoice
The cable is attached to the box.
Is the invoice attached?
Could you attach a screenshot?
Please attach a photo of the label.
No attachment needed.
You don't need to attach anything
Thanks for the attached screenshot, we had a look
We couldn’t open the attached file.
The photo you attached is too dark
Thanks, I got your attachment
We’ve emailed it to you, attached as a PDF
If the file is attached, you’ll see a clip
No strings attached!
Here is the invoice number: 4821
Here's your order number
Here is the file name you need
Here we are
See you below
Form below the threshold
Merci de joindre une photo
Pouvez-vous joindre une capture ?
Votre pièce jointe est illisible
Il n’y a pas de pièce jointe
Voici le numéro de facture : 4821
Adjunta una foto, por favor
No hay ningún archivo adjunto
Gracias por la captura adjunta
Bitte hängen Sie ein Foto an
Im Anhang Ihrer Mail war kein Foto
Danke für das Foto im Anhang
Anexe uma foto do produto
Obrigado pelo comprovante em anexo
Allega una foto
Grazie per la foto allegata
Voeg een foto toe
Bedankt voor de foto in de bijlage
写真を添付してください
添付いただいた画像を確認しました
添付ファイルが開けません
사진을 첨부해 주세요
첨부해 주신 사진 확인했습니다
يرجى ارفاق صورة
شكرا على الصورة المرفقة
请附上截图
您的附件已收到
Fotoğraf ekler misiniz?
Sepete ekledim
Ekran görüntüsü ekleyin lütfen`),
  ],
  invalid: [
    {
      text: '⟦I’ve attached⟧ the invoice.',
      conversation: { attachments: 0, received: 1 },
      diagnostics: [
        {
          severity: 'warning',
          messageId: 'missing_attachment',
          data: { text: 'I’ve attached' },
          suggestions: [],
        },
      ],
    },
    ...rows(`
⟦Attached⟧ you’ll find the label.
Hi Ana, ⟦attached⟧ is the form
⟦Please see attached⟧
The label ⟦is attached⟧.
⟦See the attachment⟧ for more
⟦I’m attaching⟧ a photo
⟦See the screenshot below⟧
⟦Here is the file⟧!
⟦Here’s a screenshot⟧ of the settings page
⟦Here are the photos⟧ you asked for
Vous trouverez ⟦ci-joint⟧ la facture
La facture est ⟦en pièce jointe⟧.
⟦Je vous joins⟧ la facture
⟦Voici la capture⟧.
⟦Te adjunto⟧ la factura
La factura va ⟦en el adjunto⟧
⟦Aquí tienes la captura⟧
⟦Anbei⟧ die Rechnung
Die Rechnung finden Sie ⟦im Anhang⟧
⟦Hier ist der Screenshot⟧
⟦Ich hänge die Datei an⟧.
⟦Em anexo⟧ está a fatura
⟦Segue o comprovante⟧
⟦In allegato⟧ trovi la fattura
⟦Ti allego⟧ la ricevuta
⟦Ecco la schermata⟧
⟦Bijgevoegd⟧ de factuur
Zie de factuur ⟦in de bijlage⟧
⟦Hier is de foto⟧
請求書を⟦添付しました⟧
⟦画像をお送りし⟧ます
파일을 ⟦첨부합니다⟧
⟦사진을 보내드립니다⟧
⟦مرفق لك⟧ الفاتورة
⟦إليك صورة⟧ من الفاتورة
发票请⟦见附件⟧
⟦附上⟧截图
Fatura ⟦ekte⟧
⟦Dosyayı ekledim⟧`),
    ...rows('⟦I’ve attached⟧ it', { attachments: 0 }),
  ],
});
