/** The version of this package, part of its User-Agent. */
export const version = "0.2.0"
