/**
 * News agencies as datelines and credits name them. After a place in capitals or a day, any short name in brackets
 * counts as an agency; this table is needed where the place is in lower case (`Paris (AFP) - `) and in picture credits
 * (`Picture: Getty Images`).
 *
 * Sorted; collected from datelines and picture credits of newspapers.
 */
export const AGENCIES: readonly string[] = [
  ...['AAP', 'AFP', 'Agencia EFE', 'Alamy', 'Anadolu', 'ANI', 'ANP', 'ANSA', 'AP', 'APA', 'Associated Press'],
  ...[
    'Belga',
    'Bernama',
    'Bloomberg',
    'CNA',
    'CNN',
    'CNN Business',
    'CP',
    'dapd',
    'DPA',
    'dpa',
    'EFE',
    'EPA',
    'Europa Press',
  ],
  ...['Getty', 'Getty Images', 'IANS', 'Interfax', 'iStock', 'KCNA', 'Kyodo', 'Kyodo News', 'LUSA', 'MTI'],
  ...[
    'NTB',
    'PA',
    'PA Wire',
    'PAP',
    'PTI',
    'Reuters',
    'REUTERS',
    'Ritzau',
    'RNZ',
    'Rex',
    'SDA',
    'Shutterstock',
  ],
  ...['SID', 'Sipa', 'SWNS', 'TASS', 'The Canadian Press', 'TT', 'UPI', 'Xinhua', 'Yonhap', 'ZUMA'],
];
