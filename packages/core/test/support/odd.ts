/** Values that are JSON, and nothing that an answer should hold in the place of a batch, a list or a message. */
export const oddValues: ReadonlyArray<unknown> = [
  null,
  false,
  0,
  -1,
  1e308,
  "",
  "text",
  [],
  [null],
  [[]],
  [1, "a"],
  {},
  { id: null },
  { id: 5 },
  { id: "" },
  { id: {} },
  { errors: [] },
  { errors: "no" },
  { toString: 1, valueOf: 1 },
  JSON.parse('{ "__proto__": null, "constructor": null, "then": 1 }'),
  [{ toString: 1, valueOf: 1 }],
  { items: null },
  { items: [null], meta: null },
  { length: 3 },
  { status: null, confirmed: null, actions: null }
]

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value with something odd in the place of each of its parts, one at a time. */
export const withOddParts = (value: unknown, odd: unknown): ReadonlyArray<unknown> => [
  odd,
  ...(Array.isArray(value)
    ? value.flatMap((item, index) => withOddParts(item, odd).map((part) => value.with(index, part)))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => [
          Object.fromEntries(Object.entries(value).filter(([other]) => other !== name)),
          ...withOddParts(item, odd).map((part) => ({ ...value, [name]: part }))
        ])
      : [])
]
