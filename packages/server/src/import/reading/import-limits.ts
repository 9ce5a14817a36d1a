const megabyte = 1_000_000;

/** What an import takes (SECURITY.md): larger files are refused before they are read. */
export const importLimits = {
  /** A file sent over HTTP. */
  sentBytes: 25 * megabyte,
  /** A file that the command line opens. */
  fileBytes: 100 * megabyte,
  /** Our own export, which is read line by line. */
  exportBytes: 2000 * megabyte,
  /** People in one file, and problems of it that are listed. */
  people: 100_000,
  problems: 1000,
  /** A photo; a larger one stays in the card. */
  photoBytes: 5 * megabyte,
  /** Files in a ZIP, and what they may unpack to together. */
  zipEntries: 2000,
  unpackedBytes: 100 * megabyte,
} as const;
