/** Tables and code that are wider than the screen scroll, so the keyboard has to reach them. */
const reach = (): void => {
  for (const each of document.querySelectorAll<HTMLElement>(".sl-markdown-content table, .sl-markdown-content pre")) {
    if (each.scrollWidth > each.clientWidth) each.tabIndex = 0
    else each.removeAttribute("tabindex")
  }
}

/** Keeps them in reach while the window and what is folded change. */
export const keepInReach = (): void => {
  reach()
  addEventListener("resize", reach)
  document.addEventListener("toggle", reach, true)
}
