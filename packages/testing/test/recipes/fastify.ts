import { toNode } from "@effect-meraki/promise/webhooks"
import fastify from "fastify"
import { receive } from "./receive.ts"

export const app = fastify()
app.all("/hooks/meraki", toNode(receive))
