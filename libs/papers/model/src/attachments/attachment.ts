/** What may be attached to a paper (papers): media type, and how its file names end. */
export const ATTACHMENT_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
} as const;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;

/** A file of a paper. Who sees it is who sees the text that it was attached to: it has no label of its own. */
export interface Attachment {
  readonly key: string;
  readonly paperKey: string;
  readonly filename: string;
  readonly mediaType: AttachmentType;
  readonly bytes: number;
  /** SHA-256 of the file, in lower-case hex. */
  readonly sha256: string;
  /** Whether a text was circulated with it: from then on it stays. */
  readonly circulated: boolean;
}

/** A file as it was received: its type is what its bytes are, `null` where that is none of {@link ATTACHMENT_TYPES}. */
export interface ReceivedFile {
  readonly filename: string;
  readonly mediaType: AttachmentType | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** The most files of one paper. */
export const MOST_ATTACHMENTS = 20;
