/** The folder of the newest PostgreSQL's programs on this machine; null if there is none from 15 on. */
declare function findPostgres(): string | null;
export = findPostgres;
