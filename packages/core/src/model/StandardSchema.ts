/**
 * The interface that schema libraries share, such as Zod, Valibot and ArkType. Source: the specification "Standard
 * Schema", version 1.
 *
 * @since 0.2.0
 */

/**
 * What a schema says of a value.
 *
 * @since 0.2.0
 * @category models
 */
export type StandardOutcome<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: ReadonlyArray<{
        readonly message: string
        readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
      }>
    }

/**
 * A schema of any library. Those that check asynchronously are not supported here.
 *
 * @since 0.2.0
 * @category models
 */
export interface StandardSchema<Output = unknown> {
  readonly "~standard": {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardOutcome<Output> | Promise<StandardOutcome<Output>>
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
  }
}

/**
 * The type of the values that a schema lets through.
 *
 * @since 0.2.0
 * @category models
 */
export type OutputOf<Schema extends StandardSchema> = NonNullable<Schema["~standard"]["types"]>["output"]
