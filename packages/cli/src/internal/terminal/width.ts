import truncatedWidth from "fast-string-truncated-width"

/** The columns of a terminal that a text takes. */
export const widthOf = (text: string): number => truncatedWidth(text).width

let segmenter: Intl.Segmenter | undefined

/** A text in so many columns at most, with an ellipsis where something is missing. */
export const cutTo = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  segmenter ??= new Intl.Segmenter()
  let taken = 0
  let end = 0
  for (const { index, segment } of segmenter.segment(text)) {
    taken += widthOf(segment)
    if (taken > width - 1) break
    end = index + segment.length
  }
  return `${text.slice(0, end)}…`
}
