/** The version of this package, as the API's analytics show it. */
export const version = "0.1.0"
