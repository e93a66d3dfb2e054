import type { Style } from "../terminal/style.ts"

/** The names of the formats. */
export const formatNames = ["table", "json", "ndjson", "csv", "yaml"] as const

/** The name of a format. */
export type FormatName = (typeof formatNames)[number]

/** What a format needs to know. */
export interface FormatOptions {
  /** Whether there is a list of items to print, however many; otherwise there is one value. */
  readonly isList: boolean
  /** The fields to show; all of them without it. */
  readonly columns: ReadonlyArray<string> | undefined
  /** The fields that items are declared to have, by their paths. */
  readonly declared: ReadonlyArray<string>
  /** The width to fit; undefined for any. */
  readonly width: number | undefined
  readonly style: Style
}

/** Texts for items as they come. It keeps no items but those that a format has to see together. */
export interface Printer {
  readonly items: (items: ReadonlyArray<unknown>) => string
  /** The end, and what to tell on stderr. Whether everything came makes a difference to filters. */
  readonly end: (isComplete: boolean) => { readonly text: string; readonly note?: string | undefined }
}

/** Makes a printer. */
export type Format = (options: FormatOptions) => Printer
