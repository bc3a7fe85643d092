import { expect, test } from 'vitest';
import { findPlaceholders } from '../../../rules/text/find-placeholders';

/** What is found, drawn into the text. */
function drawn(text: string): string {
  return findPlaceholders(text).reduceRight(
    (marked, { range: [start, end] }) =>
      `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`,
    text,
  );
}

test.each([
  // Tools.
  'Hi ⟦{{ticket.requester.first_name}}⟧ and ⟦{{ first_name | fallback: "there" }}⟧',
  `Hi ⟦{{\${first_name} | default: "you"}}⟧, your ⟦{{lead.First Name:default=there}}⟧`,
  'Hi ⟦*|fname|*⟧ ⟦*|IF:FNAME|*⟧ ⟦{!Contact.Name}⟧ ⟦{!First Name}⟧ ⟦{contactfield=firstname}⟧',
  'Hi ⟦%1$s⟧, order ⟦%(order_id)s⟧ of ⟦%{name}⟧ for ⟦%s⟧',
  'Hi ⟦%customer%⟧, see ⟦%ORDER_NUMBER%⟧',
  '⟦@FIRSTNAME@⟧, ⟦##name##⟧, ⟦#FIRST_NAME#⟧, ⟦$first_name$⟧, ⟦__NAME__⟧, ⟦((name))⟧',
  '⟦<?= $name ?>⟧ ⟦<%= @user.name %>⟧ ⟦::a.b::⟧ ⟦::first_name::⟧',
  'glued⟦{name}⟧glued, twice ⟦{name}⟧ ⟦{name}⟧, and at the end ⟦{name}⟧',
  '⟦{Hi|Hello|Hey}⟧ ⟦{there friend|you}⟧',
  // Instructions.
  'I loved ⟦[specific detail from their profile]⟧ and ⟦[something they posted]⟧.',
  'We help ⟦[target audience]⟧ with ⟦[pain point]⟧, see ⟦[link to your page]⟧',
  'It takes ⟦[X business days]⟧, about ⟦[XX]⟧ hours, ⟦[X-Y hours]⟧; order ⟦[#XXXXX]⟧, ⟦[####]⟧',
  'Use ⟦[tracking number]⟧ or ⟦[order number]⟧ before ⟦[shipping date]⟧ in ⟦[city]⟧',
  'see ⟦[insert photo here]⟧ ⟦<insert link>⟧ ⟦{insert joke}⟧ ⟦{name of the product}⟧',
  'We will ⟦[call/email]⟧ you by ⟦[date/time]⟧ about ⟦[topic]⟧',
  // Languages and scripts.
  'Bonjour ⟦[prénom du client]⟧, votre commande ⟦[numéro de commande]⟧ chez ⟦[votre entreprise]⟧',
  'Hola ⟦[nombre del cliente]⟧, tu pedido ⟦[número de pedido]⟧ ⟦[tu nombre]⟧',
  'Olá ⟦[nome do cliente]⟧, ⟦[número do pedido]⟧; Ciao ⟦[nome cliente]⟧, ⟦[il tuo nome]⟧',
  'Hallo ⟦[Name des Kunden]⟧, ⟦[Bestellnummer]⟧ ⟦[Ihr Name]⟧ ⟦[Datum einfügen]⟧; Beste ⟦[naam klant]⟧, ⟦[jouw naam]⟧',
  'Cześć ⟦[imię klienta]⟧, ⟦[numer zamówienia]⟧; Merhaba ⟦[müşteri adı]⟧, ⟦[sipariş numarası]⟧',
  'Здравствуйте, ⟦[имя клиента]⟧! Заказ ⟦[номер заказа]⟧, ⟦[ваше имя]⟧',
  'مرحبا ⟦[اسم العميل]⟧ ⟦[رقم الطلب]⟧; नमस्ते ⟦[ग्राहक का नाम]⟧; Halo ⟦[nama pelanggan]⟧; Chào ⟦[tên khách hàng]⟧',
  '⟦[お客様名]⟧様、ご注文⟦[注文番号]⟧の件です。안녕하세요 ⟦[고객명]⟧님, ⟦[주문번호]⟧ 您好⟦[客户姓名]⟧，⟦[订单号]⟧',
  '⟦XX⟧先生您好 ⟦○○⟧様 ⟦△△⟧さん ⟦OO⟧님 ⟦××⟧女士',
  // What a program prints for nothing.
  'Hi ⟦undefined⟧, hello ⟦null⟧!',
  'Hola ⟦undefined⟧!\nDear ⟦(null)⟧,\nDear Mr. ⟦undefined⟧:',
  'Bonjour ⟦null⟧',
  'Привет, ⟦undefined⟧! It is ⟦[object Object]⟧',
])('finds %s', (text) => {
  expect(drawn(text.replace(/[⟦⟧]/g, ''))).toBe(text);
});

test.each([
  'It is [sic] and [really!] [1] [EN] [2024] [edited] [deleted] [laughs] [beta] […] [...]',
  'Open [gear icon], the [Send button], [Settings menu] and press [Enter key] or [Ctrl+C]',
  '[Question] Is it you?\n[Issue] It breaks. [Solved]',
  '[name redacted] [email protected] [link in bio] [dead link] [photo attached] [link below]',
  'He said "[we] saw [the thing I sent]" [emphasis mine] [or something]',
  'The %QueueName% and %APP_HOME% of %WorkDir%, 50%s off, 5 %s, %20 %d 100% sure 20%and30%',
  'Type `{name}` and ```[First Name]```, `Hi undefined,`',
  'An ![image](a.png), a [link](https://acme.com), [name](https://acme.com)',
  ':smile: :+1: ::: std::vector std::string::npos a::b::c 12::30::45',
  'the value is undefined, and null. null, undefined! Hi undefined behaviour, hello null pointer',
  'annulled, nullified: Hallo null Problem',
  '#name #date #first_name @NAME @FIRST_NAME __init__ __name__ $name $5 and $6 5$ a$b$c',
  '{on, off} {a: 1} { return x; } {color: red;} {x = 1} {"a b": 1} {1 2 3} {acme.com} f(x) {}',
  'XX and XXL, FOXX先生, xoxo, ((really)) ((1+2)) (name) OO XX染色体',
  '[x] done [X] not [ ] open [on/off] [yes/no] [24/7] [they/them] [and/or] [AC/DC]',
  '【日時】11月28日 【場所】渋谷\n【商品名】ネックレス\n[日時] 11月28日 [お知らせ] [新商品]',
  '[뉴스] [속보] 새 소식, [公告] 通知 [重要] [Wichtig] [Neu] [Actu] [Ofertas] [Важно]',
  'arr[name] map[date] <b>bold</b> <3 a < b > c <br> <div>',
  '[in store] [out of stock] [no subject] [new in] [free gift] [sold out] [status update]',
])('leaves alone %s', (text) => {
  expect(drawn(text)).toBe(text);
});
