// Controls but tabs and line breaks, and marks that change the direction of the letters around them.
const driving = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** A text from outside as a terminal may show it: what would drive the terminal is written as JSON escapes it. */
export const visible = (text: string): string =>
  text.replaceAll(driving, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
