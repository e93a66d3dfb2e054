import starlight from "@astrojs/starlight"
import { defineConfig } from "astro/config"
import { sidebar } from "./src/sidebar.ts"
import { base, repository, site } from "./settings.ts"

export default defineConfig({
  site,
  base: base === "" ? "/" : base,
  trailingSlash: "always",
  publicDir: ".generated/public",
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never" },
  integrations: [
    starlight({
      title: "effect-meraki",
      description: "A TypeScript client of the Cisco Meraki Dashboard API, for Effect and for Promises.",
      favicon: "/favicon.svg",
      social: [{ icon: "github", label: "Repository", href: repository }],
      components: {
        Search: "./src/components/Search.astro",
        Head: "./src/components/Head.astro"
      },
      customCss: ["./src/styles/site.css"],
      routeMiddleware: "./src/routeData.ts",
      markdown: { processedDirs: ["./.generated/pages"] },
      expressiveCode: { themes: ["github-dark-high-contrast", "github-light-high-contrast"], frames: false },
      sidebar,
      credits: false,
      lastUpdated: false
    })
  ]
})
