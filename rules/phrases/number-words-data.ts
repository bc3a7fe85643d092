/**
 * What a number is of, in the languages of the interface, as beginnings of words, folded: for German,
 * `bestell` is in "Bestellnummer". Parted by spaces; `+` stands for a space.
 */
export const orderWords: Readonly<Record<string, string>> = {
  en: 'order ticket case tracking track parcel package shipment invoice booking reservation reference ref rma',
  fr: 'commande ticket dossier suivi colis envoi livraison facture reservation',
  es: 'pedido orden ticket caso seguimiento rastreo guia paquete envio factura reserva referencia',
  de: 'bestell auftrag ticket vorgang fall sendung paket rechnung buchung referenz lieferung',
  pt: 'pedido encomenda chamado protocolo rastre pacote envio fatura nota+fiscal',
  it: 'ordine ticket pratica tracciamento spedizione pacco fattura prenotazione riferimento',
  nl: 'bestel order ticket zaak pakket zending factuur boeking referentie',
  ja: '注文 伝票 追跡 問い合わせ番号 問合せ番号 お問合 受付 請求書 予約 荷物 チケット 配送 オーダー',
  ko: '주문 송장 운송장 배송 택배 접수 예약 청구서 인보이스 티켓 문의+번호 문의번호',
  ar: 'طلب الطلب طلبك طلبية شحن الشحن شحنت تتبع التتبع فاتور الفاتور تذكر التذكر حجز الحجز',
  zh: '订单 单号 快递 运单 物流 发票 工单 预订 包裹',
  tr: 'siparis kargo takip fatura talep bilet rezervasyon gonderi',
};

/** The same for devices, customers and contracts. */
export const deviceWords: Readonly<Record<string, string>> = {
  en: 'serial imei sim iccid meid ean barcode customer member contract policy transaction',
  fr: 'serie client contrat adherent code-barres transaction',
  es: 'serie cliente contrato codigo+de+barras transaccion',
  de: 'serien gerat kunden vertrag mitglied strichcode transaktion',
  pt: 'serie serial cliente contrato codigo+de+barras transacao',
  it: 'serie seriale cliente contratto codice+a+barre transazione',
  nl: 'serie klant contract lid streepjescode transactie',
  ja: 'シリアル 製造番号 製品番号 お客様番号 会員 契約 取引',
  ko: '시리얼 일련 제조번호 고객 회원 계약 거래',
  ar: 'تسلسل التسلسل سريال شريح الشريح عميل العميل عقد العقد باركود',
  zh: '序列 编号 客户 会员 合同 条形码 交易',
  tr: 'seri musteri uye sozlesme barkod islem',
};

/** A number behind one of these is one of a payment card, whatever stands before. */
export const cardWords: Readonly<Record<string, string>> = {
  any: 'visa mastercard amex american+express maestro unionpay',
  en: 'card credit debit',
  fr: 'carte cb',
  es: 'tarjeta',
  de: 'karte kreditkarte bankkarte',
  pt: 'cartao',
  it: 'carta',
  nl: 'kaart creditcard betaalkaart',
  ja: 'カード',
  ko: '카드',
  ar: 'بطاق البطاق',
  zh: '卡号 银行卡 信用卡',
  tr: 'kart',
};
