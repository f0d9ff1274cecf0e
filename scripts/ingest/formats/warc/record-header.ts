/** The header of a WARC or ARC record. */
export interface RecordHeader {
  /** `response`, `conversion`, `resource`, `request` …; ARC has responses and `filedesc`. */
  readonly type: string;
  readonly url: string;
  /** Whether the address is in angle brackets, which are not part of it. */
  readonly bracketed: boolean;
  /** As written. */
  readonly date: string;
  /** Media type of the block. */
  readonly media: string;
  /** Number, from 1, of a segment of a segmented record. */
  readonly segment?: number;
  /** Set on the last segment. */
  readonly isLastSegment?: boolean;
  /** Bytes of the block after the header. */
  readonly length: number;
}
