import { receive } from "./receive.ts"

export default {
  fetch: (request: Request, _env: unknown, context: unknown) => receive(request, context)
}
