/** What looks into the index: it is one part of the program, which is loaded when a command is named or completed. */
export { groupHelp } from "../help/group.ts"
export { operationHelp } from "../help/operation.ts"
export { loadDescriptor } from "../index/descriptors.ts"
export { commandOf, meantBy } from "../index/find.ts"
export { printCandidates } from "./complete.ts"
