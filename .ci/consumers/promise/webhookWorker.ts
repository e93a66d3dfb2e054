import { receiver } from "@effect-meraki/promise/webhooks"

let receive: ReturnType<typeof receiver> | undefined

export default {
  fetch: (request: Request, { SECRET }: { readonly SECRET: string }, context: unknown): Promise<Response> => {
    receive ??= receiver({ sharedSecret: SECRET, logger: false, answerFirst: true, onEvent: () => undefined })
    return receive(request, context)
  }
}
