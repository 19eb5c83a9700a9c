const megabyte = 1024 * 1024;

/** The bounds every file is held to; generous for real documents, far below what could hurt. */
export const limits = {
  /** Bytes of one uploaded file. */
  fileBytes: 50 * megabyte,
  /** Characters of text kept from one file. */
  textLength: 2_000_000,
  /** Entries of one archive. */
  entries: 10_000,
  /** Bytes an archive may claim to hold when unpacked. */
  unpackedBytes: 500 * megabyte,
  /** Unpacked size over packed size, looked at once the unpacked size is worth a look. Office XML seldom passes 50. */
  ratio: 200,
  ratioFromBytes: 10 * megabyte,
  /** Nesting of XML elements. */
  depth: 1_000,
  pages: 10_000,
  /** Of a table: columns that are looked at, and characters of one cell. */
  columns: 200,
  cellLength: 100_000,
} as const;
