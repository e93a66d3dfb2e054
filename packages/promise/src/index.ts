/**
 * The Promise facade. It is not written yet: this package exports nothing.
 *
 * @since 0.1.0
 */
export {}
