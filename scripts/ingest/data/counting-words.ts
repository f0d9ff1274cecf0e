/**
 * Words that count or measure, so that no key phrase begins or ends with them: "fifth defeat", "billion euros", "lakh
 * rupees". Sorted within each kind; collected from newspaper headlines.
 */
export const COUNTING: ReadonlySet<string> = new Set([
  // numbers
  ...'billion bn crore dozen dozens eight eighth eighty eleven fifteen fifth fifty five forty four fourth half hundred hundreds'.split(
    ' ',
  ),
  ...'lakh million millions nine ninety ninth quarter seven seventh seventy six sixth sixty ten tenth third thirty thousand'.split(
    ' ',
  ),
  ...'thousands three trillion twelve twenty'.split(' '),
  // money and measures
  ...'cent cents degrees dollar dollars euro euros foot feet franc francs grams hectares inch inches kilograms kilometre'.split(
    ' ',
  ),
  ...'kilometres litres metre metres mile miles naira peso pesos pound pounds rand rouble roubles rupee rupees shilling'.split(
    ' ',
  ),
  ...'shillings tonne tonnes yen yuan'.split(' '),
  // times
  ...'afternoon century day days decade decades evening hour hours minute minutes month months morning night nights week'.split(
    ' ',
  ),
  ...'weekend weeks year years'.split(' '),
]);
