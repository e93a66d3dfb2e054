import type { Issue } from "../MerakiError.ts"
export const checkShape = (_s: string, _v: unknown): ReadonlyArray<Issue> => []
