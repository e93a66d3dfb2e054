import type { Page } from "./page.ts"
export const referencePages = async (): Promise<ReadonlyArray<Page>> => []
