/** Whether a text has the form of an id, so that nothing has to be looked up. */
export const isOrganizationId = (text: string): boolean => /^\d+$/.test(text)

/** Networks and configuration templates have ids such as `N_24329156` and `L_646829496481105433`. */
export const isNetworkId = (text: string): boolean => /^[LN]_\d+$/.test(text)

/** Serials such as `Q2XX-XXXX-XXXX`. All begin with that letter, so that names such as `core-main-sw01` are none. */
export const isSerial = (text: string): boolean => /^Q[A-Z0-9]{3}(?:-[A-Z0-9]{4}){2}$/i.test(text)
