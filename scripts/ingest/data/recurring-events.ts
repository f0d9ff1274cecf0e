/**
 * Words for what happens in one place again and again, and for offices: two stories that share them, and a place or a
 * person, need not be about one event. In lower case; seen in headlines.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const RECURRING_EVENTS = words(
  'accident aftershock aftershocks arson attack avalanche blackout blast blaze blizzard bomb bombing burglary bushfire crash cyclone derailment drought earthquake earthquakes eruption evacuated explosion fire fires flood flooded flooding floods hailstorm heatwave hurricane injured killed landslide lightning magnitude murder mudslide outage quake raid rain richter robbed robbers robbery seismological shooting snow snowfall stabbing storm storms thieves thunderstorm tornado tremor tremors tsunami typhoon warning wildfire wildfires',
);

export const OFFICES = words(
  'ambassador archbishop bishop boss captain chair chairman chairwoman chancellor chief coach commissioner congressman councillor defender director editor ex-president executive goalkeeper governor head judge king leader manager mayor midfielder minister mp president prime prince princess prosecutor queen secretary senator striker treasurer',
);
