import { chmodSync, closeSync, openSync } from "node:fs"
import type { DatabaseSync, StatementSync, SQLInputValue } from "node:sqlite"
import type { Row } from "../store/codec.ts"

/** The tables. `jobs.key` is short because each step repeats it. */
const schema = `
CREATE TABLE IF NOT EXISTS jobs (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, header TEXT NOT NULL, state TEXT NOT NULL,
  stage INTEGER NOT NULL, reason TEXT NOT NULL, changed INTEGER NOT NULL, accepted INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS chunks (
  job INTEGER NOT NULL, number INTEGER NOT NULL, rank INTEGER NOT NULL, organization TEXT NOT NULL,
  stage INTEGER NOT NULL, kind TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL DEFAULT 0,
  worker TEXT, token INTEGER NOT NULL DEFAULT 0, since INTEGER NOT NULL DEFAULT 0, until INTEGER NOT NULL DEFAULT 0,
  positions TEXT NOT NULL, journal TEXT, PRIMARY KEY (job, number)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS waiting ON chunks (job, rank) WHERE done = 0;
CREATE INDEX IF NOT EXISTS leased ON chunks (organization) WHERE done = 0 AND until > 0;
CREATE TABLE IF NOT EXISTS steps (
  job INTEGER NOT NULL, position INTEGER NOT NULL, chunk INTEGER NOT NULL, organization TEXT NOT NULL,
  target TEXT NOT NULL, operation TEXT NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL,
  outcome TEXT, previous TEXT, PRIMARY KEY (job, position)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counts (
  job INTEGER NOT NULL, organization TEXT NOT NULL, stage INTEGER NOT NULL, status TEXT NOT NULL,
  steps INTEGER NOT NULL, PRIMARY KEY (job, organization, stage, status)
) WITHOUT ROWID;
`

/** The version of the tables. A file of a later one is refused. */
const version = 1

/** A database whose statements are prepared once. */
export interface Database {
  readonly run: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => number
  readonly get: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => Row | undefined
  readonly all: (sql: string, ...values: ReadonlyArray<SQLInputValue>) => ReadonlyArray<Row>
  /** Does all or nothing, alone among all processes. It is on the disk then, unless it may wait for the next one. */
  readonly atomic: <A>(work: () => A, mayWait?: boolean) => A
  readonly close: () => void
}

const prepare = (database: DatabaseSync) => {
  const statements = new Map<string, StatementSync>()
  return (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
}

/** Each transaction is on the disk when it has ended, so that a loss of power forgets no batch that was confirmed. */
const durable = "PRAGMA synchronous = FULL"

/** A transaction is on the disk with the next one that has to be: both are in one file, in order. */
const waiting = "PRAGMA synchronous = NORMAL"

const setUp = (database: DatabaseSync, busyTimeout: number): void => {
  // Before the journal mode: its change needs the lock for which this waits.
  database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  database.exec("PRAGMA journal_mode = WAL")
  database.exec(durable)
  const found = Number(Object(database.prepare("PRAGMA user_version").get())["user_version"])
  if (found > version)
    throw new Error(`its tables are of version ${found}, which a later version of this package wrote`)
  if (found === version) return
  database.exec("BEGIN IMMEDIATE")
  database.exec(schema)
  database.exec(`PRAGMA user_version = ${version}`)
  database.exec("COMMIT")
}

/** Opens the file of a store, which only its owner may read: inputs of steps hold what is configured. */
export const openDatabase = async (file: string, busyTimeout: number): Promise<Database> => {
  const { DatabaseSync } = await import("node:sqlite")
  if (file !== ":memory:") {
    closeSync(openSync(file, "a", 0o600))
    chmodSync(file, 0o600)
  }
  const database = new DatabaseSync(file)
  try {
    setUp(database, busyTimeout)
  } catch (error) {
    database.close()
    throw error
  }
  const statement = prepare(database)
  return {
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    get: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
    atomic: (work, mayWait = false) => {
      if (mayWait) database.exec(waiting)
      try {
        database.exec("BEGIN IMMEDIATE")
        const result = work()
        database.exec("COMMIT")
        return result
      } catch (error) {
        // A full disk has rolled it back already.
        if (database.isTransaction) database.exec("ROLLBACK")
        throw error
      } finally {
        if (mayWait) database.exec(durable)
      }
    },
    close: () => database.close()
  }
}
