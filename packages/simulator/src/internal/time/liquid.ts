import type * as Liquidjs from "liquidjs"
import { createRequire } from "node:module"
import type { PayloadTemplate } from "../world/receivers.ts"
import type { Values } from "../world/values.ts"

/** What is posted. */
export interface Rendered {
  readonly body: string
  readonly headers: { readonly [name: string]: string }
}

let engine: Liquidjs.Liquid | undefined

/** Made on first use, because few worlds have templates and it takes longer to load than the simulator to start. */
const liquid = (): Liquidjs.Liquid => {
  if (engine !== undefined) return engine
  const module = createRequire(import.meta.url)("liquidjs") as typeof Liquidjs
  engine = new module.Liquid({
    ownPropertyOnly: true,
    // Templates come from outside: they include no files, and end.
    templates: {},
    parseLimit: 1_000_000,
    renderLimit: 1000,
    memoryLimit: 50_000_000
  })
  return engine
}

const sources = ({ body, headers }: PayloadTemplate): ReadonlyArray<string> => [
  body,
  ...headers.map(({ template }) => template)
]

/** What is wrong with a template; undefined when it can be parsed. */
export const problemIn = (template: PayloadTemplate): string | undefined => {
  try {
    for (const source of sources(template)) liquid().parse(source)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Fills a template with the values of an alert or a callback. Throws when it cannot be filled. */
export const render = ({ body, headers }: PayloadTemplate, values: Values): Rendered => {
  const fill = (source: string): string => String(liquid().parseAndRenderSync(source, { ...values }))
  return {
    body: fill(body),
    headers: Object.fromEntries(headers.map(({ name, template }) => [name.toLowerCase(), fill(template)]))
  }
}
