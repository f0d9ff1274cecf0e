/** Half of the day that a word before a time names. `night` may be either. */
export type DayHalf = 'am' | 'pm' | 'night';

/** Words before a time that name a half of the day, in Chinese, Japanese and Korean; Korean pages also use `PM 3:20`. */
export const DAY_HALVES: Readonly<Record<string, DayHalf>> = {
  am: 'am',
  pm: 'pm',
  上午: 'am',
  下午: 'pm',
  中午: 'pm',
  傍晚: 'pm',
  凌晨: 'am',
  午前: 'am',
  午後: 'pm',
  夕方: 'pm',
  夜: 'night',
  晚: 'night',
  晚上: 'night',
  晩: 'night',
  朝: 'am',
  未明: 'am',
  早上: 'am',
  早晨: 'am',
  深夜: 'night',
  清晨: 'am',
  낮: 'pm',
  밤: 'night',
  새벽: 'am',
  아침: 'am',
  오전: 'am',
  오후: 'pm',
  저녁: 'pm',
};
