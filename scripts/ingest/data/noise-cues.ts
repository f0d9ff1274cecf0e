/**
 * Everyday words that are typical of noise, by subject, in lower case. Each by itself is weak evidence; the trained
 * weights (`noise-weights.json`) say how weak.
 *
 * Collected from prompts, players, credits and link lists of news pages of all kinds.
 */
export const NOISE_CUES = {
  /** Verbs that ask the reader to do something if a sentence begins with them. */
  imperative:
    'add allow book browse buy call catch check choose click contact create discover donate download email enjoy enter explore fill find follow get grab hear help join learn like listen log login message order play please read register save scroll see select send share shop sign skip stay stream submit subscribe support swipe take tap tell text try tune unlock upgrade view visit vote want watch write',
  /** What publishers offer readers. */
  prompt:
    'account accounts alert alerts app apps breaking briefing browser bulletin channel click community cookies daily delivered device download email emails exclusive feedback free homepage inbox insights instantly javascript latest login loop member members membership newsletter newsletters notification notifications password podcast podcasts premium privacy settings signup subscribe subscriber subscribers subscribing subscription subscriptions unlimited unsubscribe updates website weekly',
  platform:
    'android apple bluesky discord facebook google instagram ios iphone linkedin pinterest playstore reddit roku siriusxm snapchat soundcloud spotify stitcher telegram threads tiktok tumblr twitch twitter viber whatsapp youtube',
  offer:
    'affiliate bundle cancel checkout code commission commissions coupon deal deals discount gift independently limited month offer offers order price prices promo purchase retailer retailers sale shipping shop subscription trial voucher',
  player:
    'audio autoplay buffering caption captions chapters clip descriptions dialog duration episode episodes fullscreen listen loaded loading modal mute muted opacity pause play playback player playing replay rewind seek settings stream streaming subtitles transcript transcripts unmute video videos volume watch window',
  credit:
    'afp alamy archive caption courtesy credit credits file getty handout illustration image images istock photo photograph photographer photographs photography photos picture pictured pictures representational reuters screengrab screenshot shutterstock source stock supplied unsplash via wikimedia',
  advertisement:
    'ad ads advert advertise advertisement advertisements advertiser advertisers advertising adverts affiliated links outbrain paid partner partners promoted sponsor sponsored sponsors taboola undo',
  list: 'also article articles editorial explore headlines latest more most must next picks popular read reading recommended related stories story tags top topics trending viewed watched',
  legal:
    'conditions consent copyright corrections disclaimer guidelines licence license opinions permission policy prohibited redistributed registered reproduced reserved rights terms trademark views',
  meta: 'ago author byline comment comments compiled contributed contributor curated editing edited editor hosted inputs min mins narrated originally posted print produced published reply report reporter reporting share syndicated updated written',
} as const;

export type CueGroup = keyof typeof NOISE_CUES;
