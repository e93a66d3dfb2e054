import { Hono } from "hono"
import { receive } from "./receive.ts"

export const app = new Hono()
app.all("/hooks/meraki", (context) => receive(context.req.raw))
