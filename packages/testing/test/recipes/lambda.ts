import { toLambda } from "@effect-meraki/promise/webhooks"
import { receive } from "./receive.ts"

export const handler = toLambda(receive)
