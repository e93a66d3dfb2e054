import { receive } from "./receive.ts"

export default { fetch: receive }
