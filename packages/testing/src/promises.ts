/** What tests of promises share. */

/** Resolves once a condition holds, which is asked every 5 ms. The test's own time limit ends it. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** The reason with which a promise rejects. Rejects itself when the promise resolves. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`it should have been rejected, and resolved with ${String(value)}`)
    },
    (reason: unknown) => reason
  )
