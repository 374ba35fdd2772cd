/** A row as the driver returns it: column name → value. bytea is a Uint8Array, timestamptz a Date, integer a number. */
export type Row = Record<string, unknown>;

/** Runs one parametrised statement ($1, $2, …) of plain PostgreSQL and returns its rows. */
export interface Queryable {
  query<R extends Row>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
}

/** What you can do inside one transaction. */
export interface Transaction extends Queryable {
  /** Runs several statements without parameters: a migration file. */
  script(sql: string): Promise<void>;
}

/**
 * The store. It speaks only PostgreSQL, whichever engine runs it. Cast bigint and count(*) to integer, because engines
 * return them differently.
 */
export interface Database extends Queryable {
  /** Runs the work in one transaction: committed when it resolves, rolled back when it rejects. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** The same, with everything read as it was at one moment, whatever others commit meanwhile; for reading only. */
  snapshot<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
