/** A figure over several turns. */
interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

interface Benchmarks {
  readonly results: {
    readonly [bench: string]: {
      readonly [contender: string]: { readonly [figure: string]: Spread | undefined }
    }
  }
}

const shown: { readonly [bench: string]: string } = {
  fifty: "A call, 50 at once",
  one: "A call, one after the other",
  notFound: "404 to an error of its own, 50 at once",
  page: "A page of 1,000 items"
}
export const plots = (_: Benchmarks): ReadonlyArray<readonly [name: string, svg: string]> => {
  void shown
  return []
}
