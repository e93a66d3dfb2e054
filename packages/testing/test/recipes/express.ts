import { toNode } from "@effect-meraki/promise/webhooks"
import express, { type Express } from "express"
import { receive } from "./receive.ts"

export const app: Express = express()
app.all("/hooks/meraki", toNode(receive))
