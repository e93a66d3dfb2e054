/** The dialog of the search: operations and errors of the site's own index, then pages by pagefind. */
import type { Find } from "./find.ts"
import type { SearchRecord } from "./record.ts"

interface Hit {
  readonly url: string
  readonly title: string
  readonly kind: string
  readonly text: string
}

interface Pagefind {
  readonly search: (question: string) => Promise<{
    readonly results: ReadonlyArray<{
      readonly data: () => Promise<{
        readonly url: string
        readonly excerpt: string
        readonly meta: { readonly title?: string }
        readonly sub_results: ReadonlyArray<{ readonly url: string; readonly title: string; readonly excerpt: string }>
      }>
    }>
  }>
}

const kinds = { operation: "Operation", error: "Error" } as const

/** Hits of the own index, and of the pages. */
const ownHits = 8
const pageHits = 6

const isNamed = ({ command, name }: SearchRecord, question: string): boolean =>
  [name, command, `meraki ${command}`].some((each) => each.toLowerCase() === question.trim().toLowerCase())

class SiteSearch extends HTMLElement {
  readonly #dialog = this.querySelector("dialog") as HTMLDialogElement
  readonly #input = this.querySelector("input") as HTMLInputElement
  readonly #list = this.querySelector("[data-results]") as HTMLOListElement
  readonly #status = this.querySelector("[data-status]") as HTMLElement
  readonly #base = this.dataset["base"] ?? ""
  #loaded: Promise<readonly [find: Find, pages: Pagefind]> | undefined
  #latest = 0

  connectedCallback(): void {
    const open = this.querySelector("[data-open]") as HTMLButtonElement
    open.disabled = false
    open.addEventListener("click", () => this.#open())
    this.querySelector("[data-close]")?.addEventListener("click", () => this.#dialog.close())
    // A click on the backdrop has the dialog itself for its target.
    this.#dialog.addEventListener("click", (event) => {
      if (event.target === this.#dialog) this.#dialog.close()
    })
    this.#input.addEventListener("input", () => void this.#search())
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault()
      void this.#search().then(() => this.#links()[0]?.click())
    })
    this.#dialog.addEventListener("keydown", (event) => this.#move(event))
    addEventListener("keydown", (event) => {
      if ((event.metaKey || event.ctrlKey) && event.key === "k") {
        event.preventDefault()
        if (this.#dialog.open) this.#dialog.close()
        else this.#open()
      }
    })
  }

  #open(): void {
    this.#dialog.showModal()
    this.#input.select()
    void this.#load()
  }

  #load(): Promise<readonly [Find, Pagefind]> {
    return (this.#loaded ??= Promise.all([
      Promise.all([fetch(`${this.#base}/search.json`).then((answer) => answer.json()), import("./find.ts")]).then(
        ([records, { makeFind }]) => makeFind(records as ReadonlyArray<SearchRecord>)
      ),
      import(/* @vite-ignore */ `${this.#base}/pagefind/pagefind.js`) as Promise<Pagefind>
    ]))
  }

  #links(): ReadonlyArray<HTMLAnchorElement> {
    return [...this.#list.querySelectorAll("a")]
  }

  #move(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      // Otherwise the first press empties the field, and the dialog stays.
      event.preventDefault()
      this.#dialog.close()
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
    const stops = [this.#input, ...this.#links()]
    const at = stops.findIndex((each) => each === document.activeElement)
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }

  async #search(): Promise<void> {
    const turn = ++this.#latest
    const question = this.#input.value
    if (question.trim() === "") return this.#show([], "", question)
    const [find, pages] = await this.#load()
    const own = find(question, ownHits)
    const { results } = await pages.search(question)
    const texts = await Promise.all(results.slice(0, pageHits).map((result) => result.data()))
    // Somebody has typed on meanwhile.
    if (turn !== this.#latest) return
    const records = own.map((record): Hit => ({
      url: `${this.#base}/${record.page}/`,
      title: record.name,
      kind: kinds[record.kind],
      text: record.kind === "error" ? record.text : `${record.text} ${record.more}`
    }))
    const meant = texts.filter(({ excerpt }) => isMeant(excerpt, question))
    const found = meant.map(({ excerpt, meta, sub_results: [section], url }): Hit => ({
      url: section?.url ?? url,
      title:
        section === undefined || section.title === meta.title ? (meta.title ?? "") : `${meta.title}: ${section.title}`,
      kind: "Page",
      text: plainText(section?.excerpt ?? excerpt)
    }))
    // A name is what was looked for; words are found in pages as often as in operations.
    const first = own[0] !== undefined && (isNamed(own[0], question) || own[0].kind === "error") ? ownHits : 4
    const hits = [...records.slice(0, first), ...found, ...records.slice(first)]
    this.#show(hits, hits.length === 0 ? "Nothing was found." : `${hits.length} results`, question)
  }

  #show(hits: ReadonlyArray<Hit>, status: string, question: string): void {
    this.#list.dataset["question"] = question
    this.#status.textContent = status
    this.#list.replaceChildren(
      ...hits.map(({ kind, text, title, url }) => {
        const item = document.createElement("li")
        const link = document.createElement("a")
        link.href = url
        link.append(element("span", kind, "kind"), element("strong", title), element("span", text, "text"))
        item.append(link)
        return item
      })
    )
  }
}

const element = (name: string, text: string, className = ""): HTMLElement => {
  const made = document.createElement(name)
  made.textContent = text
  if (className !== "") made.className = className
  return made
}

/** The text of an excerpt, whose words are marked. */
/** Whether a page has what was asked: pagefind shortens words that it does not know until it knows them. */
const isMeant = (html: string, question: string): boolean => {
  const marked = Array.from(html.matchAll(/<mark>(.*?)<\/mark>/g), ([, word = ""]) => word.toLowerCase())
  const asked = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return asked.some((word) => marked.some((each) => each.includes(word.slice(0, 4))))
}

const plainText = (html: string): string => new DOMParser().parseFromString(html, "text/html").body.textContent ?? ""

/** Makes the search work. */
export const defineSearch = (): void => customElements.define("site-search", SiteSearch)
