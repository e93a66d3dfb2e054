/** Tabs of the faces of the client. Which one was chosen is kept, and holds for all tabs of all pages. */

const chosen = (): string => document.documentElement.dataset["face"] ?? "effect"

const keep = (face: string): void => {
  document.documentElement.dataset["face"] = face
  try {
    localStorage.setItem("face", face)
  } catch {
    // A browser that keeps nothing shows the choice on this page.
  }
}

class MerakiFaces extends HTMLElement {
  #tabs: ReadonlyArray<HTMLButtonElement> = []

  connectedCallback(): void {
    this.#tabs = [...this.querySelectorAll<HTMLButtonElement>('[role="tab"]')]
    for (const tab of this.#tabs) tab.addEventListener("click", () => choose(this, tab))
    this.addEventListener("keydown", (event) => this.#move(event))
    this.show()
  }

  /** Shows the chosen face, or the first where it is missing. */
  show(): void {
    const current = this.#tabs.find(({ dataset }) => dataset["face"] === chosen()) ?? this.#tabs[0]
    for (const tab of this.#tabs) {
      const isCurrent = tab === current
      tab.ariaSelected = String(isCurrent)
      tab.tabIndex = isCurrent ? 0 : -1
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "")
      if (panel !== null) panel.hidden = !isCurrent
    }
  }

  #move(event: KeyboardEvent): void {
    const at = this.#tabs.findIndex((tab) => tab === document.activeElement)
    if (at === -1) return
    const steps: { readonly [key: string]: number } = {
      ArrowRight: (at + 1) % this.#tabs.length,
      ArrowLeft: (at - 1 + this.#tabs.length) % this.#tabs.length,
      Home: 0,
      End: this.#tabs.length - 1
    }
    const tab = this.#tabs[steps[event.key] ?? -1]
    if (tab === undefined) return
    event.preventDefault()
    choose(this, tab)
    tab.focus()
  }
}

/** Chooses a face everywhere, and keeps the tabs that were clicked where they are on the screen. */
const choose = (group: MerakiFaces, { dataset }: HTMLButtonElement): void => {
  const before = group.getBoundingClientRect().top
  keep(dataset["face"] ?? "effect")
  for (const each of document.querySelectorAll<MerakiFaces>("meraki-faces")) each.show()
  window.scrollBy({ top: group.getBoundingClientRect().top - before, behavior: "instant" })
}

/** Makes the tabs work. */
export const defineFaces = (): void => customElements.define("meraki-faces", MerakiFaces)
