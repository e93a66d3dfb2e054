/** What was looked at, and what was found. */
export interface Check {
  readonly check: string
  readonly status: "ok" | "warning" | "problem" | "unknown"
  readonly found: string
  /** What to do about it; absent where there is nothing to do. */
  readonly remedy?: string
}

/** Makes one. */
export const check = (name: string, status: Check["status"], found: string, remedy?: string): Check => ({
  check: name,
  status,
  found,
  ...(remedy === undefined ? {} : { remedy })
})
