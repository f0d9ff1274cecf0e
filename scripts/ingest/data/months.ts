/**
 * Names of months and days as datelines and bylines spell them, for use in patterns. In calendar order within a
 * language; collected from datelines and bylines of agencies in that language.
 */
export const MONTHS: readonly string[] = [
  // de
  ...'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  // en
  ...'January February March April May June July August September October November December'.split(' '),
  ...'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(' '),
  // es
  ...'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  ...'ene abr ago dic'.split(' '),
  // fr
  ...'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  ...'janv févr avr juil déc'.split(' '),
];

export const WEEKDAYS: readonly string[] = [
  // de
  ...'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  // en
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(
    ' ',
  ),
  // es
  ...'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  // fr
  ...'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
];
