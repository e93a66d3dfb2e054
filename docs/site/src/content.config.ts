import { docsSchema } from "@astrojs/starlight/schema"
import { glob } from "astro/loaders"
import { defineCollection } from "astro:content"

export const collections = {
  docs: defineCollection({
    // Ids of operations keep their letters, which the loader would make small.
    loader: glob({
      base: "./.generated/pages",
      pattern: "**/*.md",
      generateId: ({ entry }) => entry.replace(/\.md$/, "").replace(/(?:^|\/)index$/, "") || "index"
    }),
    schema: docsSchema()
  })
}
