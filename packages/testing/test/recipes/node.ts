import { toNode } from "@effect-meraki/promise/webhooks"
import { createServer } from "node:http"
import { receive } from "./receive.ts"

export const server = createServer(toNode(receive))
