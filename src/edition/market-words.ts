/** Words of headlines about prices; seen in those of business desks. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What has a price. */
export const PRICED = words(
  'bitcoin bond bonds cocoa coffee copper crude currency dollar dow euro ftse futures gold index indices kiwi krona krone lira loonie market markets nasdaq naira nikkei oil peso pound rand real ringgit rouble ruble rupee rupiah share shares silver sterling stock stocks wheat won yen yield yields yuan zloty aktie aktien anleihen börse dax euro-kurs kurse rendite renditen',
);

/** What prices do. */
export const PRICE_MOVES = words(
  'above advance advances below climb climbs dip dips drop drops ease eases edge edges fall falls fell firm firms flat gain gains higher jump jumps lower plunge plunges rallies rally rebound rebounds recover recovers retreat retreats rise rises sag sags sink sinks slide slides slip slips slump slumps soar soars steadies steady stumble stumbles surge surges tumble tumbles weaken weakens fallen fällt geben klettern klettert legt sinken sinkt steigen steigt stürzen stürzt',
);
