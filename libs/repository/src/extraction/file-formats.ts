/** The file formats a resource may carry, each with the media type it is served under. Macro-enabled formats are absent on purpose. */
export const fileFormats = {
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

/** One of the accepted formats. */
export type FileFormat = keyof typeof fileFormats;

const otherExtensions: Record<string, FileFormat> = { htm: 'html', markdown: 'md', text: 'txt' };

/** The format a file name claims, or nothing when we do not take such files. */
export function formatOf(fileName: string): FileFormat | undefined {
  const extension = /\.([a-z]+)$/.exec(fileName.toLowerCase())?.[1] ?? '';
  if (Object.hasOwn(otherExtensions, extension)) return otherExtensions[extension];
  return Object.hasOwn(fileFormats, extension) ? (extension as FileFormat) : undefined;
}
