/** The formats we write, each with the media type under which the file is deposited. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
} as const;

/** One of the formats we write; also the extension of its files. */
export type FileFormat = keyof typeof mediaTypes;
