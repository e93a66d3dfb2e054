import * as Data from "effect/Data"

/** A snapshot that cannot be taken or used: its folder, or what is in it, stands in the way. */
export class SnapshotFailed extends Data.TaggedError("SnapshotFailed")<{
  readonly message: string
  readonly hints: ReadonlyArray<string>
}> {}

/** Makes one. */
export const failed = (message: string, ...hints: ReadonlyArray<string>): SnapshotFailed =>
  new SnapshotFailed({ message, hints })
