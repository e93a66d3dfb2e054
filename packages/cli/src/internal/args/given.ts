/** The texts of each flag that was given. */
export type Flags = ReadonlyMap<string, ReadonlyArray<string>>

/** The last text of a flag; undefined when it was not given. */
export const last = (flags: Flags, flag: string): string | undefined => flags.get(flag)?.at(-1)

/** Whether a switch is on. */
export const isOn = (flags: Flags, flag: string): boolean => last(flags, flag) === "true"
