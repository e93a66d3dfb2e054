/** Something that can be typed, and what it is. */
export interface Candidate {
  readonly text: string
  readonly about: string
}

/** What a value is completed from that only Dashboard or the profiles know. */
export type Asked = "organizations" | "networks" | "devices" | "profiles"
