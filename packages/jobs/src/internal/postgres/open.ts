import { Pool } from "pg"
import type { Row } from "../store/codec.ts"

/** A connection to Postgres. In its statements `@` stands for the schema of the store. */
export interface Connection {
  readonly query: (
    sql: string,
    values?: ReadonlyArray<unknown>
  ) => Promise<{ readonly rows: ReadonlyArray<Row>; readonly rowCount: number }>
  /** The same as pg-boss takes it, with its own statements. */
  readonly executeSql: (text: string, values?: Array<unknown>) => Promise<{ rows: Array<Row> }>
}

/** The database of a store. */
export interface Database extends Connection {
  /** Does all or nothing, over one connection. */
  readonly atomic: <A>(work: (connection: Connection) => Promise<A>) => Promise<A>
  readonly close: () => Promise<void>
}

/** The tables. `jobs.key` is short because each step repeats it. What may hold any character is JSON, which Postgres can keep. */
const tables = `
CREATE TABLE IF NOT EXISTS @jobs (
  key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL UNIQUE, header text NOT NULL, state text NOT NULL,
  stage integer NOT NULL, reason text NOT NULL, changed bigint NOT NULL, accepted integer NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS @chunks (
  job bigint NOT NULL, number integer NOT NULL, rank bigint NOT NULL, place integer NOT NULL DEFAULT 0,
  organization text NOT NULL, stage integer NOT NULL, kind text NOT NULL, done boolean NOT NULL DEFAULT false,
  due bigint NOT NULL DEFAULT 0, worker text, token bigint NOT NULL DEFAULT 0, since bigint NOT NULL DEFAULT 0,
  until bigint NOT NULL DEFAULT 0, steps integer NOT NULL, carried uuid, journal text, PRIMARY KEY (job, number)
);
CREATE INDEX IF NOT EXISTS chunks_open ON @chunks (job, stage) WHERE NOT done;
CREATE INDEX IF NOT EXISTS chunks_leased ON @chunks (organization) WHERE NOT done AND until > 0;
CREATE TABLE IF NOT EXISTS @steps (
  job bigint NOT NULL, position integer NOT NULL, chunk integer NOT NULL, organization text NOT NULL,
  target text NOT NULL, operation text NOT NULL, input text NOT NULL, status text NOT NULL,
  outcome text, previous text, PRIMARY KEY (job, position)
);
CREATE INDEX IF NOT EXISTS steps_of_chunk ON @steps (job, chunk);
CREATE TABLE IF NOT EXISTS @counts (
  job bigint NOT NULL, organization text NOT NULL, stage integer NOT NULL, status text NOT NULL,
  steps integer NOT NULL, PRIMARY KEY (job, organization, stage, status)
);
CREATE TABLE IF NOT EXISTS @version (version integer PRIMARY KEY);
`

/** The version of the tables. Those of a later one are refused. */
const version = 1

/** Names the lock under which the tables are made: `CREATE … IF NOT EXISTS` of two processes may collide. */
const setUpLock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))"

const setUp = ({ atomic }: Database, schema: string): Promise<void> =>
  atomic(async ({ query }) => {
    await query(setUpLock, [`set up ${schema}`])
    const known = await query("SELECT to_regclass($1) IS NOT NULL AS known", [`${schema}.version`])
    if (known.rows[0]?.["known"] === true) {
      const found = Number((await query("SELECT version FROM @version")).rows[0]?.["version"])
      if (found > version)
        throw new Error(`its tables are of version ${found}, which a later version of this package wrote`)
      return
    }
    await query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
    await query(tables)
    await query("INSERT INTO @version VALUES ($1)", [version])
  })

/** What is used of a connection of `pg`. */
interface Client {
  readonly query: (
    text: string,
    values?: Array<unknown>
  ) => Promise<{ readonly rows: Array<Row>; readonly rowCount: number | null }>
}

const connectionOver = (client: Client, schema: string): Connection => ({
  query: async (sql, values = []) => {
    // Several statements at once are only taken without values.
    const given = values.length === 0 ? undefined : [...values]
    const { rowCount, rows } = await client.query(sql.replaceAll("@", `${schema}.`), given)
    return { rows, rowCount: rowCount ?? 0 }
  },
  executeSql: (text, values) => client.query(text, values)
})

/** How many statements of a process run at a time. */
const connections = 4

/** Connects to the database, and makes what is missing in it. A connection that breaks is made anew by the next statement. */
export const openDatabase = async (url: string, schema: string, timeout: number): Promise<Database> => {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: timeout,
    // A statement that nobody waits for any more ends, so that it does not keep its locks.
    statement_timeout: timeout,
    idle_in_transaction_session_timeout: timeout
  })
  // Statements report failures. Without this listener the end of an idle connection would end the process.
  pool.on("error", () => undefined)
  const database: Database = {
    ...connectionOver(pool, schema),
    atomic: async (work) => {
      const client = await pool.connect()
      const ignore = () => undefined
      // One that breaks between two statements says so here, and the next statement fails.
      client.on("error", ignore)
      let failed: unknown
      try {
        await client.query("BEGIN")
        const result = await work(connectionOver(client, schema))
        await client.query("COMMIT")
        return result
      } catch (error) {
        failed = error
        await client.query("ROLLBACK").catch(ignore)
        throw error
      } finally {
        client.off("error", ignore)
        // One whose transaction failed may be broken, and is not used again.
        client.release(failed !== undefined)
      }
    },
    close: () => pool.end()
  }
  try {
    await setUp(database, schema)
  } catch (error) {
    await pool.end()
    throw error
  }
  return database
}
