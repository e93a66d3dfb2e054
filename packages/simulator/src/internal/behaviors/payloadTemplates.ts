import { badRequest, type Behavior, type Behaviors } from "../http/context.ts"
import { problemIn } from "../time/liquid.ts"
import { generic } from "../world/generic.ts"
import { headersIn, isIncluded, type PayloadTemplate } from "../world/receivers.ts"
import { text, type Values } from "../world/values.ts"

const decoded = (base64: unknown): string | undefined =>
  typeof base64 === "string" ? Buffer.from(base64, "base64").toString("utf8") : undefined

/** Headers in a file, a line each: `name: template`. The form is made up. */
const headersInFile = (file: string): PayloadTemplate["headers"] =>
  file.split("\n").flatMap((line) => {
    const [, name, template = ""] = /^([\w-]+)\s*:\s*(.*)$/.exec(line.trim()) ?? []
    return name === undefined ? [] : [{ name, template }]
  })

/** The template in a request; undefined where it has none. */
const given = (body: Values): Partial<PayloadTemplate> => {
  const source = text(body["body"]) ?? decoded(body["bodyFile"])
  const file = decoded(body["headersFile"])
  const headers =
    body["headers"] === undefined && file === undefined
      ? undefined
      : [...headersIn(body["headers"]), ...headersInFile(file ?? "")]
  return { ...(source === undefined ? {} : { body: source }), ...(headers === undefined ? {} : { headers }) }
}

const written =
  (isNew: boolean): Behavior =>
  (context) => {
    const { body, route } = context
    const id = route.path["payloadTemplateId"]
    if (id !== undefined && isIncluded(id)) return badRequest("Included templates cannot be changed")
    const template = given(body)
    if (isNew && (template.body ?? "") === "") return badRequest("Either body or bodyFile must be specified")
    const problem = problemIn({ body: "", headers: [], ...template })
    if (problem !== undefined) return badRequest(`Liquid syntax error: ${problem}`)
    const { bodyFile: _, headersFile: __, ...rest } = body
    return generic({ ...context, body: { ...rest, ...template, ...(isNew ? { type: "custom" } : {}) } })
  }

/** Templates in Liquid: those that are included stay as they are. */
export const payloadTemplates: Behaviors = {
  createNetworkWebhooksPayloadTemplate: written(true),
  updateNetworkWebhooksPayloadTemplate: written(false),
  deleteNetworkWebhooksPayloadTemplate: (context, usual) =>
    isIncluded(context.route.path["payloadTemplateId"] ?? "")
      ? badRequest("Included templates cannot be deleted")
      : usual()
}
