import { defineRouteMiddleware } from "@astrojs/starlight/route-data"
import operations from "../.generated/operations.json" with { type: "json" }

const base = import.meta.env.BASE_URL.replace(/\/$/, "")

const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase()

const titles: { readonly [category: string]: string } = {
  configure: "Configure",
  monitor: "Monitor",
  liveTools: "Live tools",
  "": "Other"
}

const byTag = Map.groupBy(operations, ({ tag }) => kebab(tag))
const tagOf = new Map(operations.map(({ id, tag }) => [id, kebab(tag)]))

/** The tag of a page of an operation, or of the page of the tag itself. */
const tagAt = (id: string): string | undefined => {
  const name = /^operations\/(.+)$/.exec(id)?.[1]
  return name === undefined ? undefined : byTag.has(name) ? name : tagOf.get(name)
}

// Every page would hold the links of all operations; they are on the pages of their own tag alone.
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute
  const tag = tagAt(route.id)
  if (tag === undefined) return
  const isGroup = (entry: (typeof route.sidebar)[number]) => entry.type === "group" && entry.label === "Operations"
  const group = route.sidebar.find(isGroup)
  if (group?.type !== "group") throw new Error("the sidebar has no group of operations")
  const at = group.entries.findIndex((entry) => entry.type === "link" && entry.href.endsWith(`/operations/${tag}/`))
  const link = group.entries[at]
  if (link?.type !== "link") throw new Error(`the sidebar has no link to ${tag}`)
  const categories = Map.groupBy(byTag.get(tag) ?? [], ({ category }) => category)
  for (const entry of route.sidebar) if (entry.type === "group") entry.collapsed = entry !== group
  group.entries.splice(at, 1, {
    type: "group",
    label: link.label,
    collapsed: false,
    badge: undefined,
    entries: [
      { ...link, label: "All", isCurrent: route.id === `operations/${tag}` },
      ...Array.from(categories, ([category, mine]) => ({
        type: "group" as const,
        label: titles[category] ?? category,
        collapsed: !mine.some(({ id }) => route.id === `operations/${id}`),
        badge: undefined,
        entries: mine.map(({ id }) => ({
          type: "link" as const,
          label: id,
          href: `${base}/operations/${id}/`,
          isCurrent: route.id === `operations/${id}`,
          badge: undefined,
          attrs: {}
        }))
      }))
    ]
  })
  route.pagination = { prev: undefined, next: undefined }
})
