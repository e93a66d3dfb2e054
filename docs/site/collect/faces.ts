/** The faces of the client: how a program calls the API. */
export const faces = {
  effect: "Effect",
  promise: "Promise",
  "effect-3": "Effect 3",
  cli: "Command line"
} as const

export type Face = keyof typeof faces

const faceOf = new Map<string, Face>(Object.entries(faces).map(([face, label]) => [label, face as Face]))

/** A label alone on its line, and the block of code right behind it. */
const labeled = /^\*\*(Effect|Promise|Effect 3|Command line)\*\*\n\n(```[^]*?^```)$/m

/** One face of something, with its block of code. */
export interface Panel {
  readonly face: Face
  readonly code: string
}

/** Blocks under labels, as they stand in Markdown. */
export const labels = (panels: ReadonlyArray<Panel>): string =>
  panels.map(({ code, face }) => `**${faces[face]}**\n\n${code}`).join("\n\n")

let groups = 0

const tabs = (panels: ReadonlyArray<Panel>): string => {
  const group = `faces-${groups++}`
  const buttons = panels.map(
    ({ face }, at) =>
      `<button type="button" role="tab" id="${group}-${face}" aria-controls="${group}-${face}-panel" data-face="${face}" aria-selected="${at === 0}" tabindex="${at === 0 ? 0 : -1}">${faces[face]}</button>`
  )
  const bodies = panels.map(
    ({ code, face }, at) =>
      `<div role="tabpanel" id="${group}-${face}-panel" aria-labelledby="${group}-${face}" data-face="${face}"${at === 0 ? "" : " hidden"}>\n\n${code}\n\n</div>`
  )
  return `<meraki-faces>\n<div role="tablist" aria-label="Ways to call">${buttons.join("")}</div>\n${bodies.join("\n")}\n</meraki-faces>`
}

/** Turns neighboring blocks under labels of faces into tabs. A single block keeps its label. */
export const withTabs = (markdown: string): string => {
  const out: Array<string> = []
  let rest = markdown
  let panels: Array<Panel> = []
  let sources: Array<string> = []
  const flush = () => {
    if (panels.length > 1) out.push(tabs(panels))
    else out.push(...sources)
    panels = []
    sources = []
  }
  for (;;) {
    const match = labeled.exec(rest)
    if (match === null) break
    const [whole, label = "", code = ""] = match
    const before = rest.slice(0, match.index)
    const face = faceOf.get(label)
    if (before.trim() !== "" || panels.some((panel) => panel.face === face)) {
      flush()
      out.push(before)
    } else if (panels.length > 0) sources.push(before)
    if (face !== undefined) panels.push({ face, code })
    sources.push(whole)
    rest = rest.slice(match.index + whole.length)
  }
  flush()
  out.push(rest)
  return out.join("")
}
