import * as facade from "@effect-meraki/promise"
import { check } from "./program.ts"

export default {
  fetch: async (_request: Request, { KEY, URL }: { readonly KEY: string; readonly URL: string }): Promise<Response> =>
    new Response(
      await check(facade, KEY, URL).catch((error: unknown) => String(error instanceof Error ? error.stack : error))
    )
}
