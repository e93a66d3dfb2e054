import type { Job, StoredStep } from "../../JobStore.ts"
import { jobIn, type Row, stepIn } from "../store/codec.ts"

/** What is stored as JSON since it may hold any character. */
const textIn = (json: unknown): string => String(JSON.parse(String(json)))

export const stepOf = (row: Row): StoredStep => stepIn({ ...row, target: textIn(row["target"]) })

export const jobOf = (row: Row, counts: Job["counts"]): Job => jobIn({ ...row, reason: textIn(row["reason"]) }, counts)
