/** What the header of a record says, of WARC and ARC alike. */
export interface RecordHeader {
  /** `response`, `conversion`, `resource`, `request` …; ARC has responses and `filedesc`. */
  readonly type: string;
  readonly url: string;
  /** The address stands in angle brackets, which are no part of it. */
  readonly bracketed: boolean;
  /** As written. */
  readonly date: string;
  /** Media type of the block. */
  readonly media: string;
  /** Number from 1 of a part of a record that was cut into several. */
  readonly segment?: number;
  /** Stands on the last part. */
  readonly isLastSegment?: boolean;
  /** Bytes of the block after the header. */
  readonly length: number;
}
