/** The undo steps of a transaction. */
export interface Journal {
  undo: Map<object, () => void> | undefined
}

/**
 * A map that a transaction can restore. Its values are never changed in place, so a copy of the map is a copy of the
 * state.
 */
export class Table<V> extends Map<string, V> {
  readonly #journal: Journal

  /** The first contents stay when the transaction that made the table is undone. */
  constructor(journal: Journal, entries: Iterable<readonly [string, V]> = []) {
    super()
    this.#journal = journal
    for (const [key, value] of entries) super.set(key, value)
  }

  #remember(): void {
    const undo = this.#journal.undo
    if (undo === undefined || undo.has(this)) return
    const before = [...this]
    undo.set(this, () => {
      super.clear()
      for (const [key, value] of before) super.set(key, value)
    })
  }

  override set(key: string, value: V): this {
    this.#remember()
    return super.set(key, value)
  }

  override delete(key: string): boolean {
    this.#remember()
    return super.delete(key)
  }
}

/** Runs a function, and undoes all of its changes unless its result is good. */
export const transaction = <A>(journal: Journal, run: () => A, isGood: (result: A) => boolean): A => {
  const undo = new Map<object, () => void>()
  journal.undo = undo
  try {
    const result = run()
    if (!isGood(result)) for (const restore of undo.values()) restore()
    return result
  } finally {
    journal.undo = undefined
  }
}
