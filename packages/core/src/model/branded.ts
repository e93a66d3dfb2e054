/**
 * Classes whose instances are recognized by a brand.
 *
 * @since 0.2.0
 */

/** The same as `instanceof` without a brand. */
const isInstance = Function.prototype[Symbol.hasInstance]

/**
 * Gives a class a brand by which `instanceof` knows the instances of its subclass, also those that another copy of this
 * package has made: a program can hold one as an ES module and one as CommonJS. A subclass of that subclass is known by
 * its prototype, as always.
 *
 * @since 0.2.0
 * @category constructors
 */
export const branded = <Base extends { readonly prototype: object }>(
  base: Base,
  brand: string,
  value: string
): Base => {
  Object.defineProperty(base.prototype, brand, { value })
  return Object.defineProperty(base, Symbol.hasInstance, {
    value(this: object, given: unknown): boolean {
      return Object.getPrototypeOf(this) === base
        ? typeof given === "object" && given !== null && Reflect.get(given, brand) === value
        : isInstance.call(this, given)
    }
  })
}
