/** What Korean joins to a noun: particles (은, 에서, 까지), and the verb "to be". Several can follow one another: 에서는. */
export const particles =
  '은|는|이|가|을|를|에|의|로|와|과|도|만|으로|에서|에게|에게서|한테|께|까지|부터|보다|처럼|마다|이나|나|랑|이랑|라도|이라도|조차|밖에|하고|이라|라|고|입니다|이에요|예요|인';
