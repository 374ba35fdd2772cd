/**
 * A backup is gzipped lines of JSON. The first is the header; then, table by table in an order in which each refers only to
 * earlier ones, lines with a table's rows; the last is the trailer. Without its trailer a backup is not whole.
 */
export interface BackupHeader {
  readonly kind: "yardstick-backup";
  readonly format: 1;
  /** When it was made: ISO date and time. */
  readonly madeAt: string;
  /** The migrations that the database had, in order. */
  readonly migrations: readonly { readonly name: string; readonly sha256: string }[];
}

/** Some rows of a table, each as PostgreSQL writes it as JSON, column by column. */
export interface BackupRows {
  readonly table: string;
  readonly rows: readonly string[];
}

export interface BackupTrailer {
  readonly kind: "end";
  readonly tables: readonly TableDigest[];
}

/** How many rows a table has, and the SHA-256 of them in the order of their keys, hexadecimal. */
export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}
